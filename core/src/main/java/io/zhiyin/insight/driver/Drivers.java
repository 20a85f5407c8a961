package io.zhiyin.insight.driver;

import io.zhiyin.insight.Verdict;
import io.zhiyin.statistics.BenjaminiHochberg;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.statistics.TwoProportions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Judges what moves outcomes: one regression a table, all effects of all tables corrected together.
 *
 * <p>An effect is tested by its HC3 error with Student's t at (mentions − 1) degrees of freedom, since the few rows that
 * mention a matter carry the information, and must be as improbable as the mean of so many residuals drawn at random, which
 * guards against skewed outcomes. An outcome of zeros and ones must pass Fisher's exact test as well.
 */
public final class Drivers {
    private static final double CONFIDENCE = .95;
    private static final int MOST_COLUMNS = 900;

    private final int minimumMentions;
    private final double rate;

    /**
     * @param minimumMentions how much feedback must mention a matter in a voice, and how much must not
     * @param rate at most this share of shops in which nothing moves the outcome may see an effect reported
     */
    public Drivers(int minimumMentions, double rate) {
        if (minimumMentions < 5) {
            throw new IllegalArgumentException("an effect needs at least 5 mentions, was " + minimumMentions);
        }
        this.minimumMentions = minimumMentions;
        this.rate = rate;
    }

    public List<DriverEffect> of(List<OutcomeTable> tables) {
        List<DriverEffect> effects = new ArrayList<>();
        tables.forEach(table -> effects.addAll(effects(table)));
        List<DriverEffect> tested =
                effects.stream().filter(effect -> effect.effect().isPresent()).toList();
        double[] q = BenjaminiHochberg.adjust(
                tested.stream().mapToDouble(DriverEffect::p).toArray());
        List<DriverEffect> judged = new ArrayList<>();
        int next = 0;
        for (DriverEffect effect : effects) {
            judged.add(effect.judged(effect.effect().isPresent() ? q[next++] : 1, rate));
        }
        judged.sort(Comparator.comparing(DriverEffect::matter).thenComparing(DriverEffect::voice));
        return judged;
    }

    private List<DriverEffect> effects(OutcomeTable table) {
        List<OutcomeTable.Column> columns = table.columns();
        int[] counts = table.counts();
        int[] kept = keep(counts, columns, table.rows());
        int width = Arrays.stream(kept).max().orElse(-1) + 1;
        if (width == 0 || !varies(table)) {
            return columns.isEmpty() ? List.of() : unknown(table, columns, counts);
        }
        LeastSquares fit = LeastSquares.fit(table, kept, width);
        boolean binary = binary(table);
        long[] hits = binary ? hits(table, columns.size()) : new long[0];
        List<DriverEffect> effects = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            effects.add(
                    kept[c] < 0
                            ? unknown(table, columns.get(c), counts[c])
                            : effect(
                                    table,
                                    columns.get(c),
                                    counts[c],
                                    fit,
                                    kept[c] + 1,
                                    binary ? fisher(table, hits, c, counts[c]) : 0));
        }
        return effects;
    }

    private static DriverEffect effect(
            OutcomeTable table, OutcomeTable.Column column, int mentions, LeastSquares fit, int place, double atLeast) {
        double value = fit.coefficients()[place];
        double error = fit.errors()[place];
        TDistribution t = TDistribution.of(Math.min(mentions, table.rows() - mentions) - 1.0);
        double p = error > 0 ? Math.min(1, 2 * t.survivalProbability(Math.abs(value) / error)) : 1;
        double chance = fit.residuals().pValue(value, fit.rows()[place]);
        double reach = t.inverseSurvivalProbability((1 - CONFIDENCE) / 2) * error;
        Estimate estimate = new Estimate(value, new Interval(value - reach, value + reach), mentions);
        return new DriverEffect(
                column.matter(),
                column.voice(),
                table.outcome(),
                Verdict.STABLE,
                mentions,
                Optional.of(estimate),
                error,
                fit.coefficients()[0],
                Math.max(Math.max(p, chance), atLeast),
                1);
    }

    /** The place of every column that has enough rows with and without it; the largest where there are too many. */
    private int[] keep(int[] counts, List<OutcomeTable.Column> columns, int rows) {
        List<Integer> order = IntStream.range(0, counts.length)
                .boxed()
                .filter(c -> counts[c] >= minimumMentions && rows - counts[c] >= minimumMentions)
                .sorted(Comparator.comparingInt((Integer c) -> -counts[c]).thenComparing(columns::get))
                .limit(MOST_COLUMNS)
                .toList();
        int[] kept = new int[counts.length];
        Arrays.fill(kept, -1);
        for (int i = 0; i < order.size(); i++) {
            kept[order.get(i)] = i;
        }
        return kept;
    }

    private static List<DriverEffect> unknown(OutcomeTable table, List<OutcomeTable.Column> columns, int[] counts) {
        return IntStream.range(0, columns.size())
                .mapToObj(c -> unknown(table, columns.get(c), counts[c]))
                .toList();
    }

    private static DriverEffect unknown(OutcomeTable table, OutcomeTable.Column column, int mentions) {
        return new DriverEffect(
                column.matter(),
                column.voice(),
                table.outcome(),
                Verdict.NOT_ENOUGH_DATA,
                mentions,
                Optional.empty(),
                0,
                0,
                1,
                1);
    }

    private static boolean varies(OutcomeTable table) {
        return IntStream.range(1, table.rows()).anyMatch(row -> table.value(row) != table.value(0));
    }

    private static boolean binary(OutcomeTable table) {
        return IntStream.range(0, table.rows()).allMatch(row -> table.value(row) == 0 || table.value(row) == 1);
    }

    private static double fisher(OutcomeTable table, long[] hits, int column, int mentions) {
        long all = hits[hits.length - 1];
        return TwoProportions.test(hits[column], mentions, all - hits[column], table.rows() - mentions)
                .pValue();
    }

    /** How many rows of each column have the outcome; the last one counts all rows. */
    private static long[] hits(OutcomeTable table, int columns) {
        int[] every = IntStream.range(0, columns).toArray();
        int[] row = new int[table.widest()];
        long[] hits = new long[columns + 1];
        for (int r = 0; r < table.rows(); r++) {
            if (table.value(r) == 1) {
                int n = table.columnsOf(r, every, row);
                for (int i = 0; i < n; i++) {
                    hits[row[i]]++;
                }
                hits[columns]++;
            }
        }
        return hits;
    }
}
