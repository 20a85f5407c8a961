package io.zhiyin.server.road;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person asks of an analysis.
 *
 * @param map columns named by hand: field to column header
 * @param since the first day counted, in the shop's zone; with it or {@code until}, feedback without a time is left out
 * @param until the last day counted
 * @param sample analyse a seeded sample of this many feedback
 * @param language of the report
 * @param previous the output of an earlier run, whose topics live on
 */
public record AnalyzeOptions(
        List<Path> inputs,
        Path out,
        Map<String, String> map,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        long seed,
        OptionalInt sample,
        Locale language,
        Optional<Path> taxonomy,
        Optional<Path> previous,
        Optional<Path> edits,
        Optional<Path> key,
        boolean offline,
        int threads) {
    public AnalyzeOptions {
        inputs = List.copyOf(inputs);
        map = Collections.unmodifiableMap(new TreeMap<>(map));
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("an analysis needs at least one file");
        }
        if (sample.isPresent() && sample.getAsInt() < 1) {
            throw new IllegalArgumentException("a sample holds at least one feedback, was " + sample.getAsInt());
        }
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, was " + threads);
        }
    }

    /** Every option that can change a figure, by name, for the provenance. Paths stand by their file name only. */
    SortedMap<String, String> forProvenance() {
        SortedMap<String, String> options = new TreeMap<>();
        map.forEach((field, column) -> options.put("map." + field, column));
        since.ifPresent(day -> options.put("since", day.toString()));
        until.ifPresent(day -> options.put("until", day.toString()));
        sample.ifPresent(size -> options.put("sample", Integer.toString(size)));
        options.put("lang", language.getLanguage());
        taxonomy.ifPresent(file -> options.put("taxonomy", String.valueOf(file.getFileName())));
        previous.ifPresent(file -> options.put("previous", String.valueOf(file.getFileName())));
        edits.ifPresent(file -> options.put("edits", String.valueOf(file.getFileName())));
        return options;
    }
}
