package io.zhiyin.insight.topic;

import io.zhiyin.commerce.FeedbackId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A random choice of feedback of one vector space, with all its statements, of bounded size. Chance is a hash of seed and
 * feedback id, so the choice depends neither on the order in which the statements come nor on who reads them.
 */
final class StatementSample {
    /** By feedback, then by place in it. */
    static final Comparator<TopicStatement> BY_PLACE = Comparator.comparing(
                    (TopicStatement statement) -> statement.id().feedback().value())
            .thenComparing(statement -> statement.id().span());

    private static final Comparator<Drawn> BY_LOT =
            Comparator.comparingLong(Drawn::lot).thenComparing(Drawn::statement, BY_PLACE);

    private final int limit;
    private final long seed;
    private final TreeSet<Drawn> drawn = new TreeSet<>(BY_LOT);
    private long seen;

    private record Drawn(long lot, TopicStatement statement) {}

    StatementSample(int limit, long seed) {
        this.limit = limit;
        this.seed = seed;
    }

    void offer(TopicStatement statement) {
        seen++;
        long lot = lot(statement);
        if (drawn.size() < limit || lot <= drawn.last().lot()) {
            drawn.add(new Drawn(lot, statement));
            if (drawn.size() > limit) {
                drawn.pollLast();
            }
        }
    }

    /** How many statements were offered. */
    long seen() {
        return seen;
    }

    /** The chosen ones, ordered by feedback and place. */
    List<TopicStatement> statements() {
        List<TopicStatement> chosen = new ArrayList<>();
        drawn.forEach(one -> chosen.add(one.statement()));
        if (chosen.size() < seen) {
            dropLastFeedback(chosen); // it may have been cut
        }
        chosen.sort(BY_PLACE);
        return chosen;
    }

    private static void dropLastFeedback(List<TopicStatement> chosen) {
        FeedbackId last = chosen.get(chosen.size() - 1).id().feedback();
        if (!chosen.get(0).id().feedback().equals(last)) {
            chosen.removeIf(statement -> statement.id().feedback().equals(last));
        }
    }

    private long lot(TopicStatement statement) {
        String id = statement.id().feedback().value();
        long hash = seed * 0x9E3779B97F4A7C15L + 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    /** The finaliser of SplitMix64. */
    static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
