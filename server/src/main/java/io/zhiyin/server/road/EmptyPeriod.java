package io.zhiyin.server.road;

import io.zhiyin.commerce.RawFeedback;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.store.files.FeedbackFiles;
import io.zhiyin.store.files.IntakeException;
import io.zhiyin.store.files.IntakeOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Says why nothing lies between {@code --since} and {@code --until}: when the feedback was written instead. */
final class EmptyPeriod {
    private final ZoneId zone;
    private long all;
    private long dated;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    private EmptyPeriod(ZoneId zone) {
        this.zone = zone;
    }

    /** The reason, if the period is one: reads the files once more, without it. */
    static Optional<String> reason(AnalyzeOptions options, ZoneId zone, Texts texts) {
        if (options.since().isEmpty() && options.until().isEmpty()) {
            return Optional.empty();
        }
        EmptyPeriod period = new EmptyPeriod(zone);
        try {
            IntakeOptions anyTime = IntakeOptions.defaults().in(texts.locale());
            for (Map.Entry<String, String> column : options.map().entrySet()) {
                anyTime = anyTime.map(column.getKey() + "=" + column.getValue());
            }
            FeedbackFiles.open(options.inputs(), anyTime).forEach(period::add);
        } catch (IntakeException e) {
            return Optional.empty(); // the files changed meanwhile
        }
        return period.sentence(options, texts);
    }

    private void add(RawFeedback feedback) {
        all++;
        feedback.context().time().ifPresent(time -> {
            LocalDate day = time.atZone(zone).toLocalDate();
            dated++;
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        });
    }

    private Optional<String> sentence(AnalyzeOptions options, Texts texts) {
        if (all == 0) {
            return Optional.empty();
        }
        String since = options.since().map(day -> "--since " + day).orElse("");
        String until = options.until().map(day -> "--until " + day).orElse("");
        String asked = (since + " " + until).strip();
        return Optional.of(
                dated == 0
                        ? texts.say("period.undated", asked, all)
                        : texts.say("period.empty", asked, all, first, last, all - dated));
    }
}
