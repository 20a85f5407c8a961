package io.zhiyin.insight.trend;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.statistics.BenjaminiHochberg;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Judges all movements over time of a shop together. */
public final class Movements {
    /** In which voices a matter is followed. */
    public static final List<Voice> VOICES = List.of(Voice.ANY, Voice.COMPLAINT, Voice.REQUEST);

    /** A step must beat a steady trend by this much (likelihood ratio, as its week was looked for) to be called one. */
    private static final double STEP_BONUS = 4;

    /** What was at most so often mentioned before, compared with since, was hardly mentioned. */
    private static final double HARDLY = .25;

    private static final double DIFFERS = Normal.REACH_95;

    private final TrendOptions options;

    public Movements(TrendOptions options) {
        this.options = options;
    }

    /** The movements of every matter and voice in the whole shop. */
    public List<Movement> ofShop(MentionTable table) {
        List<Movement> all = new ArrayList<>();
        for (Matter matter : table.matters()) {
            for (Voice voice : VOICES) {
                all.add(unjudged(matter, voice, Group.SHOP, table.series(matter, voice, Group.SHOP)));
            }
        }
        return judge(measure(all), options.shopRate());
    }

    /**
     * The movements that were found in single regions and products, all judged together; a group that only moves as all others
     * do has none of its own. What is stable is not listed: there can be a million of them.
     *
     * @param regions those that may be looked at
     */
    public List<Movement> ofGroups(MentionTable byRegion, List<Group> regions, MentionTable byProduct) {
        Family family = new Family();
        measureInto(family, byRegion, regions);
        measureInto(family, byProduct, byProduct.groups());
        return family.found(options.localRate()).stream()
                .filter(movement -> ownWay(movement, movement.group().by() == Group.By.REGION ? byRegion : byProduct))
                .toList();
    }

    /** Series that are judged together: all their p values, and the movements of those that may be found. */
    private final class Family {
        private final List<Double> pValues = new ArrayList<>();
        private final List<Movement> candidates = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        void add(Movement movement) {
            if (movement.p() <= options.localRate()) { // q is never below p
                candidates.add(movement);
                places.add(pValues.size());
            }
            pValues.add(movement.p());
        }

        List<Movement> found(double rate) {
            double[] q = BenjaminiHochberg.adjust(
                    pValues.stream().mapToDouble(Double::doubleValue).toArray());
            List<Movement> found = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                double adjusted = q[places.get(i)];
                if (adjusted <= rate) {
                    found.add(candidates.get(i).judged(candidates.get(i).verdict(), adjusted));
                }
            }
            return found;
        }
    }

    private void measureInto(Family family, MentionTable table, List<Group> groups) {
        List<Dispersion.Seen> seen = new ArrayList<>();
        forEachSeries(
                table,
                groups,
                movement -> seen.add(
                        Dispersion.of(Season.removed(movement.series())).seen()));
        Dispersion.Pool pooled = Dispersion.pooled(seen);
        forEachSeries(table, groups, movement -> {
            WeeklySeries series = Season.removed(movement.series());
            family.add(measured(movement, series, new ChangeScan(series, Dispersion.of(series), pooled)));
        });
    }

    private void forEachSeries(MentionTable table, List<Group> groups, Consumer<Movement> consumer) {
        for (Matter matter : table.matters()) {
            for (Voice voice : VOICES) {
                if (table.total(matter, voice, Group.SHOP) < options.minimumMentions()) {
                    continue;
                }
                for (Group group : groups) {
                    if (table.total(matter, voice, group) < options.minimumMentions()) {
                        continue;
                    }
                    WeeklySeries series = table.series(matter, voice, group);
                    if (enough(series)) {
                        consumer.accept(unjudged(matter, voice, group, series));
                    }
                }
            }
        }
    }

    private boolean enough(WeeklySeries series) {
        return series.length() >= options.minimumWeeks() && series.total() >= options.minimumMentions();
    }

    private static Movement unjudged(Matter matter, Voice voice, Group group, WeeklySeries series) {
        return new Movement(matter, voice, group, Verdict.NOT_ENOUGH_DATA, Optional.empty(), 1, 1, 1, series);
    }

    /** Measures every series that has enough data; their noise is measured on all together. */
    private List<Movement> measure(List<Movement> all) {
        List<WeeklySeries> seasonless = new ArrayList<>();
        List<Dispersion> spreads = new ArrayList<>();
        for (Movement movement : all) {
            WeeklySeries series = Season.removed(movement.series());
            seasonless.add(series);
            spreads.add(Dispersion.of(series));
        }
        Dispersion.Pool pooled =
                Dispersion.pooled(spreads.stream().map(Dispersion::seen).toList());
        List<Movement> measured = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            WeeklySeries series = seasonless.get(i);
            measured.add(
                    enough(series)
                            ? measured(all.get(i), series, new ChangeScan(series, spreads.get(i), pooled))
                            : all.get(i));
        }
        return measured;
    }

    private Movement measured(Movement movement, WeeklySeries series, ChangeScan scan) {
        boolean step = scan.step() * scan.step() > scan.trend() * scan.trend() + STEP_BONUS;
        int cut = step ? scan.bestCut() : series.length() / 2;
        Estimate before = AdjustedShare.of(series, 0, cut, scan.dispersion());
        Estimate after = AdjustedShare.of(series, cut, series.length(), scan.dispersion());
        Movement.Shift shift =
                new Movement.Shift(series.monday(cut), before, after, AdjustedShare.difference(before, after));
        return new Movement(
                movement.matter(),
                movement.voice(),
                movement.group(),
                verdict(series, scan, step),
                Optional.of(shift),
                scan.pValue(),
                1,
                scan.dispersion(),
                movement.series());
    }

    private Verdict verdict(WeeklySeries series, ChangeScan scan, boolean step) {
        boolean up = step ? scan.step() > 0 : scan.trend() > 0;
        if (up && isNew(series, scan.bestCut(), scan.step())) {
            return Verdict.NEW;
        }
        if (step) {
            return up ? Verdict.JUMPED : Verdict.DROPPED;
        }
        return up ? Verdict.RISING : Verdict.FALLING;
    }

    private boolean isNew(WeeklySeries series, int cut, double step) {
        int last = series.weeks()[series.length() - 1];
        boolean recent = cut > 0 && step > 0 && series.weeks()[cut] > last - options.recentWeeks();
        return recent && rate(series, 0, cut) <= HARDLY * rate(series, cut, series.length());
    }

    private static double rate(WeeklySeries series, int from, int to) {
        double expected = series.expected(from, to);
        return expected > 0 ? series.mentions(from, to) / expected : 0;
    }

    private static List<Movement> judge(List<Movement> all, double rate) {
        List<Movement> tested = all.stream()
                .filter(movement -> movement.verdict() != Verdict.NOT_ENOUGH_DATA)
                .toList();
        double[] q = BenjaminiHochberg.adjust(
                tested.stream().mapToDouble(Movement::p).toArray());
        List<Movement> judged = new ArrayList<>();
        int next = 0;
        for (Movement movement : all) {
            if (movement.verdict() == Verdict.NOT_ENOUGH_DATA) {
                judged.add(movement);
            } else {
                double adjusted = q[next++];
                judged.add(movement.judged(adjusted <= rate ? movement.verdict() : Verdict.STABLE, adjusted));
            }
        }
        return judged;
    }

    /** Whether the group moved more than the rest of the shop did at the same time. */
    private static boolean ownWay(Movement movement, MentionTable table) {
        WeeklySeries here = movement.series();
        WeeklySeries rest = here.restOf(table.series(movement.matter(), movement.voice(), Group.SHOP));
        int week = movement.shift()
                .map(shift -> WeeklySeries.indexOf(shift.since()))
                .orElse(0);
        double[] own = logRatio(here, week, movement.dispersion());
        double[] others = logRatio(rest, week, movement.dispersion());
        double difference = own[0] - others[0];
        return Math.abs(difference) > DIFFERS * Math.sqrt(own[1] + others[1]) && difference * own[0] > 0;
    }

    /** The logarithm of the rate after over the rate before, and its variance. */
    private static double[] logRatio(WeeklySeries series, int week, double dispersion) {
        int cut = 0;
        while (cut < series.length() && series.weeks()[cut] < week) {
            cut++;
        }
        double before = series.mentions(0, cut) + .5; // Haldane's correction: no logarithm of 0
        double after = series.mentions(cut, series.length()) + .5;
        double expectedBefore = series.expected(0, cut) + .5;
        double expectedAfter = series.expected(cut, series.length()) + .5;
        double ratio = Math.log(after / expectedAfter) - Math.log(before / expectedBefore);
        return new double[] {ratio, dispersion * (1 / before + 1 / after)};
    }
}
