package io.zhiyin.insight.judging;

import io.zhiyin.insight.Matter;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.text.Kind;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a matter matters, and how pressing it is.
 *
 * @param reach the share of customers or feedbacks that it touches; n counts those that it touches
 * @param asking the shares that complain of it, ask for it and ask about it, by the kind; n counts these
 * @param valueFactor mean value of the customers that it touches, over the mean of all; 1 where no value is known
 * @param effect by how much the rating differs where it is mentioned, over all voices; empty where it can't be measured
 * @param strength how much it moves the rating, up or down
 * @param basis where the strength is from
 * @param importance reach × valueFactor × strength, each to its weight
 * @param growth logarithm of the rate of the last weeks over the rate before, or of the rate since a tested rise over the rate
 *     before it; empty where there is not enough data
 * @param severity 0..1, from complaints, requests and lost stars
 * @param urgency growth beyond chance × severity, each to its weight; 0 where nothing grows beyond chance
 */
public record Priority(
        Matter matter,
        Estimate reach,
        SortedMap<Kind, Estimate> asking,
        double valueFactor,
        Optional<Estimate> effect,
        double strength,
        Basis basis,
        Estimate importance,
        Certainty certainty,
        Optional<Estimate> growth,
        double severity,
        double urgency) {
    public Priority {
        asking = Collections.unmodifiableSortedMap(new TreeMap<>(asking));
    }

    /** Where a strength is from. */
    public enum Basis {
        /** Measured on the matter itself. */
        OWN,
        /** The mean of all matters of its type: its own can't be measured yet. */
        POOLED,
        /** Nothing can be measured: the importance is the reach. */
        REACH_ONLY;

        /** The name used in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How narrow the interval of the importance is: its low end at least 1/2, 1/4 or less of its high end. */
    public enum Certainty {
        HIGH,
        MEDIUM,
        LOW;

        static Certainty of(Estimate estimate) {
            double ratio = estimate.interval().high() > 0
                    ? estimate.interval().low() / estimate.interval().high()
                    : 0;
            return ratio >= .5 ? HIGH : ratio >= .25 ? MEDIUM : LOW;
        }

        /** The name used in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the list of needs is sorted by: importance, raised by urgency. */
    public double rank() {
        return importance.value() * (1 + urgency);
    }
}
