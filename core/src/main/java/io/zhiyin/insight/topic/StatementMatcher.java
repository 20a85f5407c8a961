package io.zhiyin.insight.topic;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a statement again after a new reading cut the text differently: the one that covers at least half of its span. */
final class StatementMatcher {
    private final Set<StatementId> known = new HashSet<>();
    private final Map<FeedbackId, List<StatementId>> byFeedback = new HashMap<>();

    StatementMatcher(Stream<StatementId> statements) {
        statements.forEach(statement -> {
            if (known.add(statement)) {
                byFeedback
                        .computeIfAbsent(statement.feedback(), feedback -> new ArrayList<>(4))
                        .add(statement);
            }
        });
    }

    Optional<StatementId> find(StatementId wanted) {
        if (known.contains(wanted)) {
            return Optional.of(wanted);
        }
        StatementId best = null;
        int most = 0;
        for (StatementId candidate : byFeedback.getOrDefault(wanted.feedback(), List.of())) {
            int overlap = candidate.span().overlap(wanted.span());
            if (2 * overlap >= wanted.span().length() && overlap > most) {
                best = candidate;
                most = overlap;
            }
        }
        return Optional.ofNullable(best);
    }
}
