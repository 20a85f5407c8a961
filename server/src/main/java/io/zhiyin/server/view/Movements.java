package io.zhiyin.server.view;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Insight;
import io.zhiyin.insight.InsightKind;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.trend.Movement;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.Label;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.text.Kind;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What moves over time and differs between regions, as far as it cleared its test. */
final class Movements {
    private static final int MOST = 24;
    private static final Set<InsightKind> OVER_TIME =
            Set.of(InsightKind.TREND, InsightKind.CHANGE, InsightKind.LOCAL_CHANGE, InsightKind.EMERGING);

    private final Judgement judgement;
    private final Names names;
    private final Map<StatementId, Evidence.Passage> quotes;

    Movements(Judgement judgement, Names names, Passages passages) {
        this.judgement = judgement;
        this.names = names;
        Set<StatementId> wanted = new LinkedHashSet<>();
        judgement.insights().forEach(insight -> wanted.addAll(insight.evidence().typical()));
        this.quotes = passages.of(wanted);
    }

    List<ReportView.Trend> trends() {
        List<ReportView.Trend> trends = new ArrayList<>();
        for (Insight insight : judgement.insights()) {
            if (OVER_TIME.contains(insight.kind()) && trends.size() < MOST) {
                all().filter(movement -> isOf(movement, insight))
                        .findFirst()
                        .ifPresent(movement -> trends.add(new ReportView.Trend(
                                label(insight), kind(movement.voice()), SeriesViews.of(movement), evidence(insight))));
            }
        }
        return trends;
    }

    private java.util.stream.Stream<Movement> all() {
        return java.util.stream.Stream.concat(judgement.movements().stream(), judgement.localMovements().stream());
    }

    List<ReportView.RegionalDifference> regions() {
        List<ReportView.RegionalDifference> views = new ArrayList<>();
        for (Insight insight : judgement.insights()) {
            if (insight.kind() == InsightKind.REGIONAL_DIFFERENCE) {
                judgement.regions().stream()
                        .filter(difference ->
                                difference.matter().equals(insight.subject().matter())
                                        && difference.voice()
                                                == insight.subject().voice()
                                        && insight.subject()
                                                .region()
                                                .filter(difference.region()::equals)
                                                .isPresent())
                        .findFirst()
                        .ifPresent(difference -> views.add(new ReportView.RegionalDifference(
                                difference.region(),
                                names.of(difference.matter(), difference.voice()),
                                kind(difference.voice()),
                                difference.here(),
                                difference.elsewhere(),
                                difference.q(),
                                evidence(insight))));
            }
        }
        return views;
    }

    List<ReportView.EmergingTopic> emerging() {
        List<ReportView.EmergingTopic> views = new ArrayList<>();
        for (Insight insight : judgement.insights()) {
            Matter matter = insight.subject().matter();
            if (insight.kind() == InsightKind.EMERGING && matter.type() == Matter.Type.TOPIC) {
                all().filter(movement -> isOf(movement, insight))
                        .flatMap(movement -> movement.shift().stream())
                        .findFirst()
                        .ifPresent(shift -> views.add(new ReportView.EmergingTopic(
                                new TopicId(matter.id()),
                                label(insight),
                                shift.since(),
                                shift.after(),
                                shift.before(),
                                insight.q(),
                                evidence(insight))));
            }
        }
        return views;
    }

    private static boolean isOf(Movement movement, Insight insight) {
        Group group = insight.subject()
                .region()
                .map(Group::region)
                .or(() -> insight.subject().product().map(Group::product))
                .orElse(Group.SHOP);
        return movement.matter().equals(insight.subject().matter())
                && movement.voice() == insight.subject().voice()
                && movement.group().equals(group);
    }

    private Label label(Insight insight) {
        Label name = names.of(insight.subject().matter(), insight.subject().voice());
        Label regional = insight.subject()
                .region()
                .map(region -> names.within(name, region))
                .orElse(name);
        return insight.subject()
                .product()
                .map(product -> names.within(regional, names.product(product)))
                .orElse(regional);
    }

    private Evidence evidence(Insight insight) {
        List<Evidence.Passage> passages = new ArrayList<>();
        for (StatementId statement : insight.evidence().typical()) {
            Evidence.Passage passage = quotes.get(statement);
            if (passage != null) {
                passages.add(passage);
            }
        }
        return new Evidence(
                passages, Math.max(passages.size(), insight.evidence().total()));
    }

    private static Kind kind(Voice voice) {
        return switch (voice) {
            case COMPLAINT -> Kind.COMPLAINT;
            case REQUEST -> Kind.REQUEST;
            case PRAISE -> Kind.PRAISE;
            case ANY, NEUTRAL -> Kind.FACT;
        };
    }
}
