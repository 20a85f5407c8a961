package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;

/** The names of topics whose statements judge without saying what. */
final class GeneralNames {
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
}
