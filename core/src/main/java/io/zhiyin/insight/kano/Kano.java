package io.zhiyin.insight.kano;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.statistics.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Penalty-reward contrast analysis (Brandt 1988; Mikulić and Prebežac 2011): the regression's effects of praise and complaint
 * on the outcome are compared. A class is given only where the 95 % intervals leave no other.
 */
public final class Kano {

    private final double margin;

    /**
     * @param margin effects below it don't matter, in the unit of the outcome (stars)
     */
    public Kano(double margin) {
        if (!(margin > 0)) {
            throw new IllegalArgumentException("a margin must be above 0, was " + margin);
        }
        this.margin = margin;
    }

    /** A figure for every matter of which both praise and complaint could be measured. */
    public List<KanoFigure> of(List<DriverEffect> effects) {
        Map<Matter, DriverEffect> praise = new TreeMap<>();
        Map<Matter, DriverEffect> complaint = new TreeMap<>();
        for (DriverEffect effect : effects) {
            if (effect.effect().isPresent() && effect.voice() == Voice.PRAISE) {
                praise.put(effect.matter(), effect);
            } else if (effect.effect().isPresent() && effect.voice() == Voice.COMPLAINT) {
                complaint.put(effect.matter(), effect);
            }
        }
        List<KanoFigure> figures = new ArrayList<>();
        praise.forEach((matter, gain) ->
                Optional.ofNullable(complaint.get(matter)).ifPresent(loss -> figures.add(figure(matter, gain, loss))));
        return figures;
    }

    private KanoFigure figure(Matter matter, DriverEffect gain, DriverEffect loss) {
        Estimate reward = gain.effect().orElseThrow();
        Estimate penalty = negated(loss.effect().orElseThrow());
        double difference = reward.value() - penalty.value();
        double reach = Normal.REACH_95 * Math.hypot(gain.error(), loss.error());
        Estimate asymmetry = new Estimate(
                difference, new Interval(difference - reach, difference + reach), reward.n() + penalty.n());
        return new KanoFigure(matter, classify(reward, penalty, asymmetry), reward, penalty, asymmetry);
    }

    private KanoClass classify(Estimate reward, Estimate penalty, Estimate asymmetry) {
        boolean rewards = reward.interval().low() > 0;
        boolean penalises = penalty.interval().low() > 0;
        if (reward.interval().high() < margin && penalty.interval().high() < margin) {
            return KanoClass.INDIFFERENT;
        }
        if (rewards && asymmetry.interval().low() > 0) {
            return KanoClass.ATTRACTIVE;
        }
        if (penalises && asymmetry.interval().high() < 0) {
            return KanoClass.MUST_BE;
        }
        double alike = Math.max(margin, (reward.value() + penalty.value()) / 4);
        boolean equal =
                asymmetry.interval().low() > -alike && asymmetry.interval().high() < alike;
        return rewards && penalises && equal ? KanoClass.ONE_DIMENSIONAL : KanoClass.UNDECIDED;
    }

    private static Estimate negated(Estimate estimate) {
        Interval interval = estimate.interval();
        return new Estimate(-estimate.value(), new Interval(-interval.high(), -interval.low()), estimate.n());
    }
}
