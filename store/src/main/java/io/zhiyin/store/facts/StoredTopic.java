package io.zhiyin.store.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A topic as a row. {@code level} 0 is the broadest. */
public record StoredTopic(
        String id,
        Optional<String> parent,
        int level,
        String language,
        String name,
        List<String> keywords,
        long size,
        double cohesion,
        Optional<String> twin,
        OptionalDouble twinConfidence) {
    public StoredTopic {
        keywords = List.copyOf(keywords);
    }
}
