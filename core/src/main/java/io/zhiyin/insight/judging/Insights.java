package io.zhiyin.insight.judging;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Insight;
import io.zhiyin.insight.InsightKind;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Period;
import io.zhiyin.insight.Subject;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.insight.region.RegionalDifference;
import io.zhiyin.insight.trend.Movement;
import io.zhiyin.insight.trend.WeeklySeries;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes insights of what cleared its test. Where a complaint or request moves, the mention as such is not told twice. */
final class Insights {
    private static final Comparator<Insight> SUREST = Comparator.comparingDouble(Insight::q)
            .thenComparingDouble(Insight::p)
            .thenComparing(Insight::id);

    private final List<Insight> found = new ArrayList<>();

    List<Insight> surestFirst() {
        return found.stream().sorted(SUREST).toList();
    }

    void addMovements(List<Movement> movements) {
        List<Movement> moving = movements.stream()
                .filter(movement -> movement.verdict().found())
                .toList();
        Set<Told> told = new HashSet<>();
        moving.stream()
                .filter(movement -> movement.voice() != Voice.ANY)
                .forEach(movement -> told.add(Told.of(movement)));
        for (Movement movement : moving) {
            if (movement.voice() != Voice.ANY || !told.contains(Told.of(movement))) {
                movement.shift().ifPresent(shift -> found.add(insight(movement, shift)));
            }
        }
    }

    private static Insight insight(Movement movement, Movement.Shift shift) {
        WeeklySeries series = movement.series();
        LocalDate end = series.monday(series.length() - 1).plusDays(6);
        LocalDate start = kind(movement) == InsightKind.TREND ? series.monday(0) : shift.since();
        Subject subject = Subject.of(movement.matter(), movement.voice())
                .in(movement.group())
                .during(new Period(start, end));
        return Insight.of(
                kind(movement),
                subject,
                movement.verdict(),
                shift.difference(),
                Optional.of(shift.before()),
                movement.p(),
                movement.q());
    }

    private static InsightKind kind(Movement movement) {
        if (movement.group().by() != Group.By.SHOP) {
            return InsightKind.LOCAL_CHANGE;
        }
        return switch (movement.verdict()) {
            case NEW -> InsightKind.EMERGING;
            case JUMPED, DROPPED -> InsightKind.CHANGE;
            case RISING, FALLING, HIGHER, LOWER, STABLE, NOT_ENOUGH_DATA -> InsightKind.TREND;
        };
    }

    void addRegions(List<RegionalDifference> differences) {
        Set<Told> told = new HashSet<>();
        for (RegionalDifference difference : differences) {
            if (difference.verdict().found() && difference.voice() != Voice.ANY) {
                told.add(Told.of(difference));
            }
        }
        for (RegionalDifference difference : differences) {
            if (difference.verdict().found()
                    && (difference.voice() != Voice.ANY || !told.contains(Told.of(difference)))) {
                found.add(Insight.of(
                        InsightKind.REGIONAL_DIFFERENCE,
                        Subject.of(difference.matter(), difference.voice()).in(Group.region(difference.region())),
                        difference.verdict(),
                        difference.difference(),
                        Optional.of(difference.elsewhere()),
                        difference.p(),
                        difference.q()));
            }
        }
    }

    void addDrivers(InsightKind kind, List<DriverEffect> effects) {
        for (DriverEffect effect : effects) {
            if (effect.verdict().found()) {
                effect.effect()
                        .ifPresent(size -> found.add(Insight.of(
                                kind,
                                Subject.of(effect.matter(), effect.voice()).moving(effect.outcome()),
                                effect.verdict(),
                                size,
                                Optional.of(exactly(effect.baseline())),
                                effect.p(),
                                effect.q())));
            }
        }
    }

    private static Estimate exactly(double value) {
        return new Estimate(value, new Interval(value, value), 0);
    }

    /** A matter that goes one way in one part of the shop. */
    private record Told(Matter matter, Group group, boolean up) {
        static Told of(Movement movement) {
            boolean up = switch (movement.verdict()) {
                case RISING, JUMPED, NEW, HIGHER -> true;
                case FALLING, DROPPED, LOWER, STABLE, NOT_ENOUGH_DATA -> false;
            };
            return new Told(movement.matter(), movement.group(), up);
        }

        static Told of(RegionalDifference difference) {
            return new Told(
                    difference.matter(), Group.region(difference.region()), difference.verdict() == Verdict.HIGHER);
        }
    }
}
