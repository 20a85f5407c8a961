package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;

/** The words for judgement itself: names of topics that judge without saying what, and how a topic leans. */
final class GeneralNames {
    /** How far a topic must lean to be called praise or complaint. */
    private static final double CLEAR = 0.45;

    private GeneralNames() {}

    static String of(Polarity polarity, Language language) {
        boolean chinese = language == Language.ZH;
        return switch (polarity) {
            case POSITIVE -> chinese ? "总体满意" : "general praise";
            case NEUTRAL -> chinese ? "总体感受" : "general remarks";
            case NEGATIVE -> chinese ? "总体不满" : "general complaints";
        };
    }

    static String ofAll(Language language) {
        return language == Language.ZH ? "总体评价" : "overall judgement";
    }

    /** A thing and how its topic leans: 发票（不满）, "zipper (complaints)"; the thing alone where the topic doesn't lean. */
    static String leaning(String thing, double leaning, Language language) {
        boolean chinese = language == Language.ZH;
        if (leaning >= CLEAR) {
            return chinese ? thing + "（好评）" : thing + " (praise)";
        }
        if (leaning <= -CLEAR) {
            return chinese ? thing + "（不满）" : thing + " (complaints)";
        }
        return thing;
    }

    static String withoutLeaning(String name, Language language) {
        for (double leaning : new double[] {1, -1}) {
            String mark = leaning("", leaning, language);
            if (name.endsWith(mark)) {
                return name.substring(0, name.length() - mark.length());
            }
        }
        return name;
    }

    /** The name of something that holds more than what is named. */
    static String andMore(String names, Language language) {
        return language == Language.ZH ? names + " 等" : names + " and more";
    }
}
