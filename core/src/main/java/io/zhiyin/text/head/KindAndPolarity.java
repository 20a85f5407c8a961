package io.zhiyin.text.head;

import io.zhiyin.text.Kind;
import io.zhiyin.text.Polarity;
import java.util.List;
import java.util.Locale;

/**
 * What kind a statement is and how it leans, decided together: by the labelling rules praise is hardly ever negative, a complaint
 * never positive, and what only reports or asks does not lean. Either head's probabilities are weighed with the other's: a pair of labels counts
 * the product of the two, times how well they go together. Those weights are set by hand after the labelling rules, not fitted.
 *
 * @param kind the probability of each of the kind head's labels; they add up to 1
 * @param polarity the probability of each of the polarity head's labels; they add up to 1
 */
public record KindAndPolarity(double[] kind, double[] polarity) {
    /** What is against the rules still counts for a twentieth: both heads can err, and both judge from the same words. */
    private static final double AGAINST = .05;

    private static final double UNUSUAL = .3;

    /** What a language's heads say together of these words. */
    public static KindAndPolarity of(LanguageHeads heads, String words, float[] features) {
        return together(
                heads.kind().labels(),
                heads.kind().probabilities(words, features),
                heads.polarity().labels(),
                heads.polarity().probabilities(words, features));
    }

    static KindAndPolarity together(List<String> kinds, double[] kind, List<String> polarities, double[] polarity) {
        double[] kindSums = new double[kind.length];
        double[] polaritySums = new double[polarity.length];
        double all = 0;
        for (int k = 0; k < kind.length; k++) {
            for (int p = 0; p < polarity.length; p++) {
                double both = kind[k] * polarity[p] * fit(kind(kinds.get(k)), polarity(polarities.get(p)));
                kindSums[k] += both;
                polaritySums[p] += both;
                all += both;
            }
        }
        for (int k = 0; k < kind.length; k++) {
            kindSums[k] /= all;
        }
        for (int p = 0; p < polarity.length; p++) {
            polaritySums[p] /= all;
        }
        return new KindAndPolarity(kindSums, polaritySums);
    }

    private static double fit(Kind kind, Polarity polarity) {
        return switch (kind) {
            case PRAISE -> polarity == Polarity.POSITIVE ? 1 : polarity == Polarity.NEUTRAL ? UNUSUAL : AGAINST;
            case COMPLAINT -> polarity == Polarity.NEGATIVE ? 1 : AGAINST;
            case REQUEST -> polarity == Polarity.NEUTRAL ? 1 : polarity == Polarity.NEGATIVE ? UNUSUAL : AGAINST;
            case QUESTION, FACT -> polarity == Polarity.NEUTRAL ? 1 : AGAINST;
        };
    }

    private static Kind kind(String code) {
        return Kind.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Polarity polarity(String code) {
        return Polarity.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
