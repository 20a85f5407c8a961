package io.zhiyin.insight.judging;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.statistics.Normal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How strongly a matter moves the rating, over all voices in which it is mentioned.
 *
 * @param net the mean effect of a mention
 * @param netError its standard error
 * @param size the mean size of the effect, up or down, without the part that noise alone would show and without effects
 *     against their voice
 * @param sizeError the standard error of the size
 */
record Strength(double net, double netError, double size, double sizeError, long mentions) {

    static Map<Matter, Strength> byMatter(List<DriverEffect> drivers) {
        Map<Matter, List<DriverEffect>> known = new TreeMap<>();
        for (DriverEffect effect : drivers) {
            if (effect.effect().isPresent()) {
                known.computeIfAbsent(effect.matter(), matter -> new ArrayList<>())
                        .add(effect);
            }
        }
        Map<Matter, Strength> strengths = new TreeMap<>();
        known.forEach((matter, effects) -> strengths.put(matter, of(effects)));
        return strengths;
    }

    private static Strength of(List<DriverEffect> effects) {
        long mentions = effects.stream().mapToLong(DriverEffect::mentions).sum();
        double net = 0;
        double size = 0;
        double variance = 0;
        for (DriverEffect effect : effects) {
            double part = (double) effect.mentions() / mentions;
            double value = effect.effect().map(Estimate::value).orElse(0.0);
            double error = effect.error();
            net += part * value;
            if (isWithItsVoice(effect.voice(), value)) {
                size += part * Math.sqrt(Math.max(0, value * value - error * error)); // E(b²) = β² + error²
            }
            variance += part * part * error * error;
        }
        return new Strength(net, Math.sqrt(variance), size, Math.sqrt(variance), mentions);
    }

    /** Whether complaints go with fewer stars, praise with more; what goes the other way is noise or misread. */
    private static boolean isWithItsVoice(Voice voice, double value) {
        return switch (voice) {
            case COMPLAINT -> value < 0;
            case PRAISE -> value > 0;
            case ANY, REQUEST, NEUTRAL -> true;
        };
    }

    /** The mean over all matters of a type, weighted by their mentions. */
    static Map<Matter.Type, Strength> pooled(Map<Matter, Strength> strengths) {
        Map<Matter.Type, Strength> pooled = new EnumMap<>(Matter.Type.class);
        for (Matter.Type type : Matter.Type.values()) {
            List<Strength> all = strengths.entrySet().stream()
                    .filter(entry -> entry.getKey().type() == type)
                    .map(Map.Entry::getValue)
                    .toList();
            long mentions = all.stream().mapToLong(Strength::mentions).sum();
            if (mentions > 0) {
                double size = all.stream().mapToDouble(s -> s.size * s.mentions).sum() / mentions;
                double spread = all.stream()
                                .mapToDouble(s -> (s.size - size) * (s.size - size) * s.mentions)
                                .sum()
                        / mentions;
                pooled.put(type, new Strength(0, 0, size, Math.sqrt(spread), mentions));
            }
        }
        return pooled;
    }

    Estimate effect() {
        return new Estimate(
                net, new Interval(net - Normal.REACH_95 * netError, net + Normal.REACH_95 * netError), mentions);
    }
}
