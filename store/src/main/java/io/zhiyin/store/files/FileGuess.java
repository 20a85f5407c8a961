package io.zhiyin.store.files;

import io.zhiyin.store.files.guess.Columns;
import io.zhiyin.store.files.guess.Field;
import io.zhiyin.store.files.read.Table;
import io.zhiyin.store.files.wording.Sentence;
import io.zhiyin.store.files.wording.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How one table was understood without being told, for people to check.
 *
 * @param reading encoding, separator and quoting, empty where the format fixes them
 * @param headerLine the line that names the columns, 0 if none does
 * @param columns the column that holds each field, in the order of the fields
 * @param ignored the columns that are not used
 * @param withoutId why a column that is called an id is not taken for one
 * @param rows rows seen so far, header and titles apart
 * @param feedback feedback found in them so far; a row with a follow-up review gives two
 * @param skipped rows that gave none, because they were broken, empty or outside the time asked for
 * @param locale the language that {@code format}, {@code reading}, {@code withoutId}, {@code ratings}, {@code times} and the sentences are in
 */
public record FileGuess(
        String file,
        String format,
        String reading,
        long headerLine,
        Map<Field, String> columns,
        List<String> ignored,
        Optional<String> withoutId,
        Optional<String> ratings,
        Optional<String> times,
        long rows,
        long feedback,
        long skipped,
        Locale locale) {
    public FileGuess {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        ignored = List.copyOf(ignored);
    }

    static FileGuess of(Table table, Columns guess, long rows, long feedback, long skipped, Locale locale) {
        Sentences sentences = Sentences.in(locale);
        Map<Field, String> named = new LinkedHashMap<>();
        guess.places().forEach((field, place) -> named.put(field, guess.names().get(place)));
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < guess.names().size(); i++) {
            if (!guess.places().containsValue(i)) {
                ignored.add(guess.names().get(i));
            }
        }
        return new FileGuess(
                table.name(),
                sentences.say(table.format().title()),
                table.reading().map(sentences::say).orElse(""),
                guess.headerLine(),
                named,
                ignored,
                guess.withoutId().map(sentences::say),
                guess.has(Field.RATING)
                        ? Optional.of(sentences.say(guess.scale().title()))
                        : Optional.empty(),
                guess.has(Field.TIME) ? Optional.of(sentences.say(guess.times().title())) : Optional.empty(),
                rows,
                feedback,
                skipped,
                locale);
    }

    /** The guess in sentences, without the counts. */
    public List<String> sentences() {
        Sentences words = Sentences.in(locale);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("guess.file", file, facts()));
        List<Sentence> pairs = new ArrayList<>();
        columns.forEach((field, column) -> pairs.add(Sentence.of("guess.column", field.key(), Columns.title(column))));
        sentences.add("  " + words.say("guess.columns", pairs));
        if (!ignored.isEmpty()) {
            sentences.add("  " + words.say("guess.ignored", Columns.titles(ignored)));
        }
        withoutId.ifPresent(why -> sentences.add("  " + why));
        ratings.ifPresent(scale -> sentences.add("  " + words.say("guess.ratings", scale)));
        times.ifPresent(how -> sentences.add("  " + words.say("guess.times", how)));
        return List.copyOf(sentences);
    }

    private Object facts() {
        Object facts = reading.isEmpty() ? format : Sentence.of("clauses", format, reading);
        return headerLine > 0 ? Sentence.of("clauses", facts, Sentence.of("guess.header", headerLine)) : facts;
    }

    /** What came of the file, once it was read. */
    public String summary() {
        return Sentences.in(locale).say("guess.summary", file, rows, feedback, skipped);
    }
}
