package io.zhiyin.insight.topic;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.insight.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses quotes that are typical of a topic and do not repeat each other, by maximal marginal relevance (Carbonell and
 * Goldstein 1998) among the statements nearest its centre; of readable length and each from a feedback of its own.
 */
final class QuoteChooser {
    private static final double TYPICAL = 0.6;
    /** From this likeness on, one quote says what the other said in the same words. */
    private static final double REPEATS = 0.6;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 160;
    private static final int POOL = 200;

    private final int wanted;

    QuoteChooser(int wanted) {
        this.wanted = wanted;
    }

    /** A statement and its vector. */
    record Candidate(TopicStatement statement, float[] vector) {}

    List<Quote> choose(List<Candidate> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        int dimensions = members.get(0).vector().length;
        float[] centre = Vectors.centre(members.stream().map(Candidate::vector).toList(), dimensions);
        List<Scored> pool = members.stream()
                .map(member -> new Scored(member, Vectors.dot(member.vector(), centre) * readable(member)))
                .sorted((one, other) -> {
                    int order = Double.compare(other.typical(), one.typical());
                    return order != 0 ? order : text(one).compareTo(text(other));
                })
                .limit(POOL)
                .toList();
        return pick(pool);
    }

    private record Scored(Candidate candidate, double typical) {}

    private List<Quote> pick(List<Scored> pool) {
        List<Scored> chosen = new ArrayList<>();
        Set<FeedbackId> spoken = new HashSet<>();
        Set<String> texts = new HashSet<>();
        while (chosen.size() < wanted) {
            Scored best = null;
            double bestScore = Double.NEGATIVE_INFINITY;
            for (Scored next : pool) {
                double score = TYPICAL * next.typical() - (1 - TYPICAL) * nearestOf(chosen, next);
                boolean fresh = !spoken.contains(feedback(next))
                        && texts.stream().noneMatch(text -> Wording.alike(text, plain(next)) >= REPEATS);
                if (fresh && score > bestScore) {
                    best = next;
                    bestScore = score;
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(best);
            spoken.add(feedback(best));
            texts.add(plain(best));
        }
        return chosen.stream()
                .map(one -> new Quote(one.candidate().statement().id(), text(one)))
                .toList();
    }

    private static double nearestOf(List<Scored> chosen, Scored next) {
        double nearest = 0;
        for (Scored other : chosen) {
            nearest = Math.max(
                    nearest,
                    Vectors.dot(other.candidate().vector(), next.candidate().vector()));
        }
        return nearest;
    }

    /** Less for scraps and for rambling. */
    private static double readable(Candidate candidate) {
        int length = candidate.statement().text().length();
        return length < SHORTEST ? 0.7 : length > LONGEST ? 0.8 : 1;
    }

    private static FeedbackId feedback(Scored scored) {
        return scored.candidate().statement().id().feedback();
    }

    private static String text(Scored scored) {
        return scored.candidate().statement().text();
    }

    private static String plain(Scored scored) {
        return DistinctStatements.plain(text(scored));
    }
}
