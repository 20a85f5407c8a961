package io.zhiyin.insight.topic;

import io.zhiyin.insight.TopicId;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The topic of every statement, in the order in which the statements came; some have none. Small enough for millions. */
public final class TopicMembership {
    private static final int NONE = -1;

    private final List<StatementId> statements;
    private final int[] codes;
    private final List<TopicId> topics;

    private TopicMembership(List<StatementId> statements, int[] codes, List<TopicId> topics) {
        this.statements = statements;
        this.codes = codes;
        this.topics = topics;
    }

    /** One statement and its topic, if it has one. */
    public record Entry(StatementId statement, Optional<TopicId> topic) {}

    /** Gathers entries. */
    public static final class Builder {
        private final List<StatementId> statements = new ArrayList<>();
        private final Map<TopicId, Integer> codeOf = new LinkedHashMap<>();
        private int[] codes = new int[64];

        public Builder add(StatementId statement, Optional<TopicId> topic) {
            if (statements.size() == codes.length) {
                codes = Arrays.copyOf(codes, codes.length * 2);
            }
            codes[statements.size()] = topic.map(id -> codeOf.computeIfAbsent(id, key -> codeOf.size()))
                    .orElse(NONE);
            statements.add(statement);
            return this;
        }

        public TopicMembership build() {
            return new TopicMembership(
                    List.copyOf(statements), Arrays.copyOf(codes, statements.size()), List.copyOf(codeOf.keySet()));
        }
    }

    public static TopicMembership empty() {
        return new Builder().build();
    }

    public int size() {
        return codes.length;
    }

    public StatementId statement(int place) {
        return statements.get(place);
    }

    public Optional<TopicId> topic(int place) {
        return codes[place] == NONE ? Optional.empty() : Optional.of(topics.get(codes[place]));
    }

    public Stream<Entry> entries() {
        return IntStream.range(0, size()).mapToObj(place -> new Entry(statement(place), topic(place)));
    }

    public long unassigned() {
        return Arrays.stream(codes).filter(code -> code == NONE).count();
    }

    /** How many statements each topic holds, topics in the order of their ids. */
    public Map<TopicId, Integer> sizes() {
        int[] counts = new int[topics.size()];
        for (int code : codes) {
            if (code != NONE) {
                counts[code]++;
            }
        }
        Map<TopicId, Integer> sizes = new java.util.TreeMap<>(java.util.Comparator.comparing(TopicId::value));
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                sizes.merge(topics.get(code), counts[code], Integer::sum);
            }
        }
        return sizes;
    }

    /** The same statements with other topics. */
    TopicMembership with(UnaryOperator<Entry> change) {
        Builder changed = new Builder();
        entries().map(change).forEach(entry -> changed.add(entry.statement(), entry.topic()));
        return changed.build();
    }

    /** Where every statement stands. */
    Map<StatementId, Integer> places() {
        Map<StatementId, Integer> places = new HashMap<>();
        for (int place = 0; place < size(); place++) {
            places.put(statements.get(place), place);
        }
        return places;
    }
}
