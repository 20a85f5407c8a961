package io.zhiyin.insight.trend;

import io.zhiyin.insight.Verdict;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.statistics.Normal;
import java.util.Optional;

/** How much more often a matter is mentioned of late than before, against its own history. */
public final class Growth {

    private Growth() {}

    /**
     * The logarithm of the rate of the last weeks over the rate before, with its 95 % interval; empty where there is not
     * enough data or no history.
     */
    public static Optional<Estimate> of(Movement movement, int recentWeeks) {
        WeeklySeries series = movement.series();
        if (movement.shift().isEmpty()) {
            return Optional.empty();
        }
        int cut = series.length();
        while (cut > 0 && series.weeks()[cut - 1] > series.weeks()[series.length() - 1] - recentWeeks) {
            cut--;
        }
        return between(movement, cut);
    }

    /**
     * The same for a rise that cleared its test, over the time since it began: what jumped in summer and stayed is as pressing
     * as what jumped last week. Empty for everything else.
     */
    public static Optional<Estimate> ofRise(Movement movement) {
        boolean up = movement.verdict() == Verdict.RISING
                || movement.verdict() == Verdict.JUMPED
                || movement.verdict() == Verdict.NEW;
        if (!up || movement.shift().isEmpty()) {
            return Optional.empty();
        }
        WeeklySeries series = movement.series();
        int cut = 0;
        while (cut < series.length()
                && series.monday(cut).isBefore(movement.shift().get().since())) {
            cut++;
        }
        return between(movement, cut);
    }

    private static Optional<Estimate> between(Movement movement, int cut) {
        WeeklySeries series = movement.series();
        int n = series.length();
        double expectedBefore = series.expected(0, cut);
        double expectedAfter = series.expected(cut, n);
        if (!(expectedBefore > 0 && expectedAfter > 0)) {
            return Optional.empty();
        }
        double before = series.mentions(0, cut) + .5;
        double after = series.mentions(cut, n) + .5;
        double ratio = Math.log(after / (expectedAfter + .5)) - Math.log(before / (expectedBefore + .5));
        double reach = Normal.REACH_95 * Math.sqrt(movement.dispersion() * (1 / before + 1 / after));
        return Optional.of(
                new Estimate(ratio, new Interval(ratio - reach, ratio + reach), Math.round(series.mentions(cut, n))));
    }
}
