package io.zhiyin.store.files;

import io.zhiyin.store.files.guess.Field;
import io.zhiyin.store.files.wording.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a user may say about the files; everything left out is guessed.
 *
 * @param columns the column that holds a field, where the guess would be wrong: by name, or by number from 1 where a table
 *     has no header
 * @param zone the shop's zone, in which dates without a zone are read; else Asia/Shanghai for Chinese tables, UTC for others
 * @param since only feedback written on this day or later
 * @param until only feedback written on this day or earlier
 * @param locale the language in which the user is told what was found: Chinese for any Chinese locale, else English
 * @param today the day of the run; a time more than two days after it (zones and clocks may be a day ahead) is not believed
 */
public record IntakeOptions(
        Map<Field, String> columns,
        Optional<ZoneId> zone,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Locale locale,
        LocalDate today) {
    /** Before there were online shops there was no feedback on them: what is earlier was never filled in, or mistyped. */
    static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

    private static final int DAYS_AHEAD = 2;

    public IntakeOptions {
        Map<Field, String> sorted = new EnumMap<>(Field.class);
        sorted.putAll(columns);
        columns = Collections.unmodifiableMap(sorted);
        if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
            throw new IllegalArgumentException(Sentences.in(locale).say("option.period", since.get(), until.get()));
        }
    }

    public static IntakeOptions defaults() {
        return new IntakeOptions(
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                LocalDate.now(ZoneOffset.UTC));
    }

    /** The same with one more column named; {@code mapping} is written {@code field=column}, as {@code --map} takes it. */
    public IntakeOptions map(String mapping) {
        int equals = mapping.indexOf('=');
        Optional<Field> field = equals < 0 ? Optional.empty() : Field.of(mapping.substring(0, equals));
        if (field.isEmpty() || mapping.substring(equals + 1).isBlank()) {
            throw new IllegalArgumentException(Sentences.in(locale).say("option.map", Field.keys(), mapping));
        }
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(columns);
        more.put(field.get(), mapping.substring(equals + 1).strip());
        return new IntakeOptions(more, zone, since, until, locale, today);
    }

    public IntakeOptions in(ZoneId newZone) {
        return new IntakeOptions(columns, Optional.of(newZone), since, until, locale, today);
    }

    public IntakeOptions between(Optional<LocalDate> newSince, Optional<LocalDate> newUntil) {
        return new IntakeOptions(columns, zone, newSince, newUntil, locale, today);
    }

    /** The same, told in another language. */
    public IntakeOptions in(Locale newLocale) {
        return new IntakeOptions(columns, zone, since, until, newLocale, today);
    }

    /** The same, run on another day. */
    public IntakeOptions on(LocalDate newToday) {
        return new IntakeOptions(columns, zone, since, until, locale, newToday);
    }

    /** The first instant that no feedback can have been written at. Counted in whole days, so that runs of a day agree. */
    Instant tooLate() {
        return today.plusDays(DAYS_AHEAD + 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    boolean limitsTime() {
        return since.isPresent() || until.isPresent();
    }
}
