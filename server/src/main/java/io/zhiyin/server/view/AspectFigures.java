package io.zhiyin.server.view;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.driver.OutcomeTable;
import io.zhiyin.insight.index.Dimension;
import io.zhiyin.insight.index.IndexKind;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.kano.KanoFigure;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.text.AspectId;
import java.util.Optional;

/** What was judged of single aspects: the sentiment index and the Kano class. */
final class AspectFigures {
    private final Judgement judgement;

    AspectFigures(Judgement judgement) {
        this.judgement = judgement;
    }

    Optional<Estimate> sentiment(AspectId aspect) {
        return judgement.indices().stream()
                .filter(figure -> figure.kind() == IndexKind.SENTIMENT)
                .filter(figure ->
                        figure.dimension() == Dimension.ASPECT || figure.dimension() == Dimension.ASPECT_GROUP)
                .filter(figure -> figure.value().equals(aspect.value()))
                .flatMap(figure -> figure.estimate().stream())
                .findFirst();
    }

    /** The classes speak of stars: where the tone of the texts stands in for the rating there are none. */
    Optional<ReportView.Kano> kano(AspectId aspect) {
        if (judgement.drivers().stream().noneMatch(effect -> effect.outcome().equals(OutcomeTable.RATING))) {
            return Optional.empty();
        }
        return judgement.kano().stream()
                .filter(figure -> figure.matter().equals(Matter.aspect(aspect)))
                .findFirst()
                .flatMap(AspectFigures::view);
    }

    private static Optional<ReportView.Kano> view(KanoFigure figure) {
        Optional<ReportView.KanoClass> kind = switch (figure.kind()) {
            case MUST_BE -> Optional.of(ReportView.KanoClass.MUST_BE);
            case ONE_DIMENSIONAL -> Optional.of(ReportView.KanoClass.PERFORMANCE);
            case ATTRACTIVE -> Optional.of(ReportView.KanoClass.ATTRACTIVE);
            case INDIFFERENT -> Optional.of(ReportView.KanoClass.INDIFFERENT);
            case UNDECIDED -> Optional.empty();
        };
        return kind.map(known -> new ReportView.Kano(known, figure.reward(), negative(figure.penalty())));
    }

    /** A penalty counts lost stars; the report shows the difference, which is below 0. */
    private static Estimate negative(Estimate penalty) {
        Interval interval = penalty.interval();
        return new Estimate(-penalty.value(), new Interval(-interval.high(), -interval.low()), penalty.n());
    }
}
