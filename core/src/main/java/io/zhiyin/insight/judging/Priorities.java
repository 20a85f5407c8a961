package io.zhiyin.insight.judging;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.insight.trend.Growth;
import io.zhiyin.insight.trend.Movement;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.statistics.Normal;
import io.zhiyin.statistics.Wilson;
import io.zhiyin.text.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Computes importance and urgency of every matter, the most pressing first. */
final class Priorities {
    private static final double CONFIDENCE = .95;

    /** So many lost stars are as severe as can be. */
    private static final double WORST_LOSS = 2;

    private final PriorityWeights weights;
    private final int recentWeeks;

    Priorities(PriorityWeights weights, int recentWeeks) {
        this.weights = weights;
        this.recentWeeks = recentWeeks;
    }

    /** @param movements of the whole shop, and those that were found in its parts */
    List<Priority> of(Totals totals, List<Reach> reaches, List<DriverEffect> drivers, List<Movement> movements) {
        Map<Matter, Strength> strengths = Strength.byMatter(drivers);
        Map<Matter.Type, Strength> pooled = Strength.pooled(strengths);
        Map<Matter, List<Movement>> series = new TreeMap<>();
        movements.forEach(movement -> series.computeIfAbsent(movement.matter(), matter -> new ArrayList<>())
                .add(movement));
        return reaches.stream()
                .filter(reach -> reach.units() > 0)
                .map(reach -> priority(
                        totals,
                        reach,
                        Optional.ofNullable(strengths.get(reach.matter())),
                        Optional.ofNullable(pooled.get(reach.matter().type())),
                        series.getOrDefault(reach.matter(), List.of())))
                .sorted(Comparator.comparingDouble((Priority priority) -> -priority.rank())
                        .thenComparing(Priority::matter))
                .toList();
    }

    private Priority priority(
            Totals totals, Reach reach, Optional<Strength> own, Optional<Strength> pooled, List<Movement> movements) {
        Estimate touched = share(totals, new Reach.Part(reach.units(), reach.weighted()));
        SortedMap<Kind, Estimate> asking = new TreeMap<>();
        reach.asking().forEach((kind, part) -> asking.put(kind, share(totals, part)));
        double value = valueFactor(totals, reach);
        Priority.Basis basis = own.isPresent()
                ? Priority.Basis.OWN
                : pooled.isPresent() ? Priority.Basis.POOLED : Priority.Basis.REACH_ONLY;
        Strength strength = own.or(() -> pooled).orElse(new Strength(0, 0, 1, 0, 0));
        Estimate importance = importance(touched, totals.effective(), value, strength);
        Optional<Estimate> growth = growth(movements);
        double severity = severity(reach, own);
        return new Priority(
                reach.matter(),
                touched,
                asking,
                value,
                own.map(Strength::effect),
                strength.size(),
                basis,
                importance,
                Priority.Certainty.of(importance),
                growth,
                severity,
                urgency(growth, severity));
    }

    private static Estimate share(Totals totals, Reach.Part part) {
        double share = Math.min(1, part.weighted() / totals.weighted());
        return new Estimate(share, Wilson.weighted(share, totals.effective(), CONFIDENCE), part.units());
    }

    private static double valueFactor(Totals totals, Reach reach) {
        return totals.value() > 0 && reach.value() > 0
                ? (reach.value() / reach.units()) / (totals.value() / totals.units())
                : 1;
    }

    /** The product of powers, with an interval by the delta method on its logarithm. */
    private Estimate importance(Estimate touched, double effective, double value, Strength strength) {
        double result = Math.pow(touched.value(), weights.reach())
                * Math.pow(value, weights.value())
                * Math.pow(strength.size(), weights.strength());
        if (!(result > 0)) {
            return new Estimate(0, new Interval(0, 0), touched.n());
        }
        double reachError = Math.sqrt((1 - touched.value()) / (touched.value() * effective));
        double strengthError = strength.sizeError() / strength.size();
        double spread = Math.hypot(weights.reach() * reachError, weights.strength() * strengthError);
        double factor = Math.exp(Normal.REACH_95 * spread);
        return new Estimate(result, new Interval(result / factor, result * factor), touched.n());
    }

    /** The voice and place that grow most surely: in the whole shop of late, or wherever a rise cleared its test. */
    private Optional<Estimate> growth(List<Movement> movements) {
        Stream<Optional<Estimate>> recent = movements.stream()
                .filter(movement -> movement.group().equals(Group.SHOP))
                .map(movement -> Growth.of(movement, recentWeeks));
        Stream<Optional<Estimate>> found = movements.stream().map(Growth::ofRise);
        return Stream.concat(recent, found)
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(growth -> growth.interval().low()));
    }

    private double severity(Reach reach, Optional<Strength> own) {
        double statements = Math.max(1, reach.statements());
        double loss =
                own.map(strength -> Math.max(0, -strength.net()) / WORST_LOSS).orElse(0.0);
        double sum = weights.complaint() + weights.request() + weights.loss();
        return (weights.complaint() * reach.complaints() / statements
                        + weights.request() * reach.requests() / statements
                        + weights.loss() * Math.min(1, loss))
                / sum;
    }

    private double urgency(Optional<Estimate> growth, double severity) {
        double sure =
                growth.map(estimate -> Math.max(0, estimate.interval().low())).orElse(0.0);
        return sure > 0 ? Math.pow(sure, weights.growth()) * Math.pow(severity, weights.severity()) : 0;
    }
}
