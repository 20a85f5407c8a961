package io.zhiyin.server.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a file's labels mean: {@code 1=positive,0=negative}. A label that is not named means itself. Numbers are compared by
 * value, so that {@code 1} names the {@code 1.0} of a spreadsheet too.
 */
public final class Values {
    private final Map<String, String> meanings;

    private Values(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    public static Values none() {
        return new Values(Map.of());
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
                meanings.put(
                        plain(pair.substring(0, equals)),
                        pair.substring(equals + 1).strip());
            }
        }
        return new Values(Collections.unmodifiableMap(meanings));
    }

    /** What a label of the file means. */
    String meaning(String label) {
        return meanings.getOrDefault(plain(label), label);
    }

    /** The labels named, as the person wrote them, in order. */
    List<String> named() {
        return new ArrayList<>(meanings.keySet());
    }

    private static String plain(String label) {
        String value = label.strip();
        if (value.matches("[+-]?[0-9]+(\\.0+)?")) {
            value = value.replaceFirst("\\.0+$", "").replaceFirst("^\\+", "");
        }
        return value.toLowerCase(Locale.ROOT);
    }
}
