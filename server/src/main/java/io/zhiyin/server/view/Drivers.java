package io.zhiyin.server.view;

import io.zhiyin.insight.Voice;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.statistics.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What moves the rating, the strongest of those that clear their test first. */
final class Drivers {
    private static final int MOST = 24;

    private final Judgement judgement;
    private final Names names;
    private final Passages passages;

    Drivers(Judgement judgement, Names names, Passages passages) {
        this.judgement = judgement;
        this.names = names;
        this.passages = passages;
    }

    List<ReportView.Driver> views() {
        return judgement.drivers().stream()
                .filter(effect ->
                        effect.outcome().equals("rating") && effect.verdict().found())
                .sorted(Comparator.comparingDouble(Drivers::size)
                        .reversed()
                        .thenComparing(DriverEffect::matter)
                        .thenComparing(DriverEffect::voice))
                .flatMap(this::view)
                .limit(MOST)
                .toList();
    }

    private Stream<ReportView.Driver> view(DriverEffect effect) {
        return effect.effect().stream()
                .map(estimate -> new ReportView.Driver(
                        names.of(effect.matter(), effect.voice()),
                        estimate,
                        java.util.Optional.of(effect.q()),
                        evidence(effect)));
    }

    private Evidence evidence(DriverEffect effect) {
        return passages.about(effect.matter(), voice(effect.voice()));
    }

    /** The name under which quotes of a voice are kept. */
    static String voice(Voice voice) {
        return switch (voice) {
            case ANY -> "any";
            case COMPLAINT -> "negative";
            case REQUEST -> "request";
            case PRAISE -> "positive";
            case NEUTRAL -> "neutral";
        };
    }

    private static double size(DriverEffect effect) {
        return effect.effect().map(Estimate::value).map(Math::abs).orElse(0.0);
    }
}
