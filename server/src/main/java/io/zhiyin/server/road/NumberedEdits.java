package io.zhiyin.server.road;

import io.zhiyin.insight.topic.TopicEdit;
import java.util.List;

/**
 * People's edits in the order they were made.
 *
 * @param lines the line of each in its file, counted from 1
 */
record NumberedEdits(List<TopicEdit> edits, List<Integer> lines) {
    NumberedEdits {
        edits = List.copyOf(edits);
        lines = List.copyOf(lines);
        if (edits.size() != lines.size()) {
            throw new IllegalArgumentException(
                    "every edit needs its line, were " + edits.size() + " and " + lines.size());
        }
    }

    static NumberedEdits none() {
        return new NumberedEdits(List.of(), List.of());
    }
}
