package io.zhiyin.text.redaction;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well findings match the personal data that really stand in texts. A finding counts as right if it overlaps a true one of exactly
 * the same kind; a true one counts as found if any finding of its kind overlaps it.
 *
 * @param kinds a score for every kind that was true or found at least once
 */
record RedactionScore(SortedMap<PersonalData, KindScore> kinds) {
    /**
     * The counts of one kind. Truth and findings are counted apart, since one finding may cover two true ones.
     *
     * @param truth how many there really are
     * @param recalled how many of these were found
     * @param found how many were found
     * @param right how many of these really are
     */
    public record KindScore(long truth, long recalled, long found, long right) {
        /** The share of what was found that really is; 1 if nothing was found. */
        public double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        /** The share of what really is that was found; 1 if there is nothing to find. */
        public double recall() {
            return truth == 0 ? 1 : (double) recalled / truth;
        }

        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        KindScore plus(KindScore other) {
            return new KindScore(
                    truth + other.truth, recalled + other.recalled, found + other.found, right + other.right);
        }
    }

    private static final KindScore NOTHING = new KindScore(0, 0, 0, 0);

    public RedactionScore {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    }

    /** The score over no text at all, to which texts are added. */
    public static RedactionScore empty() {
        return new RedactionScore(new TreeMap<>());
    }

    /** The score of one text. */
    public static RedactionScore of(List<Finding> truth, List<Finding> found) {
        SortedMap<PersonalData, KindScore> kinds = new TreeMap<>();
        for (Finding one : truth) {
            kinds.merge(one.kind(), new KindScore(1, matches(one, found) ? 1 : 0, 0, 0), KindScore::plus);
        }
        for (Finding one : found) {
            kinds.merge(one.kind(), new KindScore(0, 0, 1, matches(one, truth) ? 1 : 0), KindScore::plus);
        }
        return new RedactionScore(kinds);
    }

    public RedactionScore plus(RedactionScore other) {
        SortedMap<PersonalData, KindScore> sum = new TreeMap<>(kinds);
        other.kinds.forEach((kind, score) -> sum.merge(kind, score, KindScore::plus));
        return new RedactionScore(sum);
    }

    /** All kinds together, every finding alike. */
    public KindScore overall() {
        return kinds.values().stream().reduce(NOTHING, KindScore::plus);
    }

    private static boolean matches(Finding one, List<Finding> others) {
        return others.stream()
                .anyMatch(other -> other.kind() == one.kind() && other.span().overlap(one.span()) > 0);
    }
}
