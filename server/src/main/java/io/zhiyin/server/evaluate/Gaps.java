package io.zhiyin.server.evaluate;

import java.util.List;

/** Says which rows have no text or no label, and which training rows were left out. */
final class Gaps {
    private static final int SHOWN = 20;

    private Gaps() {}

    static void say(Rows rows, Notes notes) {
        say(
                rows.data().stream()
                        .filter(LabelledRow::isEmpty)
                        .map(LabelledRow::row)
                        .toList(),
                "evaluate.no-text",
                notes);
        say(
                rows.data().stream()
                        .filter(row -> !row.isLabelled())
                        .map(LabelledRow::row)
                        .toList(),
                "evaluate.no-label",
                notes);
        if (!rows.dropped().isEmpty()) {
            // every one of them: who reads the figure may want to take them out of the file
            notes.say("evaluate.dropped", rows.dropped().size(), listed(rows.dropped(), Integer.MAX_VALUE));
        }
    }

    private static void say(List<Integer> rows, String key, Notes notes) {
        if (!rows.isEmpty()) {
            notes.say(key, rows.size(), listed(rows, SHOWN));
        }
    }

    private static String listed(List<Integer> rows, int most) {
        int shown = Math.min(rows.size(), most);
        List<String> numbers =
                rows.subList(0, shown).stream().map(String::valueOf).toList();
        return String.join(", ", numbers) + (rows.size() > shown ? ", …" : "");
    }
}
