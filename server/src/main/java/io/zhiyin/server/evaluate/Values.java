package io.zhiyin.server.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a file's labels mean: {@code 1=positive,0=negative}. A label that is not named means itself, or the one of ours that
 * differs from it in capitals alone. Numbers are compared by value, so that {@code 1} names the {@code 1.0} of a spreadsheet
 * too.
 */
public final class Values {
    private final Map<String, String> meanings;
    private final SortedSet<String> ours;

    private Values(Map<String, String> meanings, SortedSet<String> ours) {
        this.meanings = meanings;
        this.ours = ours;
    }

    public static Values none() {
        return new Values(Map.of(), new TreeSet<>());
    }

    /** Reads {@code FILE=OURS} pairs, separated by commas, from one or several arguments. */
    public static Values of(List<String> arguments) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String argument : arguments) {
            for (String pair : argument.split("[,\uFF0C]", -1)) {
                int equals = pair.lastIndexOf('=');
                if (equals < 1 || pair.substring(equals + 1).isBlank()) {
                    throw new Refused("evaluate.values", argument);
                }
                String label = plain(pair.substring(0, equals));
                String meaning = pair.substring(equals + 1).strip();
                String before = meanings.put(label, meaning);
                if (before != null && !before.equals(meaning)) {
                    throw new Refused("evaluate.values-twice", label, before, meaning);
                }
            }
        }
        return new Values(Collections.unmodifiableMap(meanings), new TreeSet<>());
    }

    /** The same, for a task whose labels are known. */
    Values knowing(SortedSet<String> labels) {
        return new Values(meanings, labels);
    }

    /** Refuses a meaning that is none of ours, since no answer could ever be it. */
    void refuseForeign() {
        List<String> foreign = new ArrayList<>(meanings.values());
        foreign.removeIf(meaning -> ours.contains(own(meaning)));
        if (!ours.isEmpty() && !foreign.isEmpty()) {
            throw new Refused("evaluate.values-foreign", foreign.get(0), String.join(", ", ours));
        }
    }

    /** What a label of the file means. */
    String meaning(String label) {
        return own(meanings.getOrDefault(plain(label), label));
    }

    private String own(String meaning) {
        String small = meaning.strip().toLowerCase(Locale.ROOT);
        return ours.contains(small) ? small : meaning;
    }

    private static String plain(String label) {
        String value = label.strip();
        if (value.matches("[+-]?[0-9]+(\\.0+)?")) {
            value = value.replaceFirst("\\.0+$", "").replaceFirst("^\\+", "");
        }
        return value.toLowerCase(Locale.ROOT);
    }
}
