package io.zhiyin.server.view;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Insight;
import io.zhiyin.insight.InsightKind;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Subject;
import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.trend.Movement;
import io.zhiyin.insight.trend.WeeklySeries;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.Label;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.text.StatementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What moves over time, as far as it cleared its test; one happening is told once. */
final class Movements {
    private static final int MOST = 24;
    private static final Set<InsightKind> OVER_TIME =
            Set.of(InsightKind.TREND, InsightKind.CHANGE, InsightKind.LOCAL_CHANGE, InsightKind.EMERGING);

    private final Names names;
    private final Passages passages;
    private final Map<StatementId, Evidence.Passage> quotes;
    private final List<Happenings.Told<Moving>> told;

    /** A finding over time with its series. */
    record Moving(Insight insight, Movement movement) {
        Movement.Shift shift() {
            return movement.shift().orElseThrow();
        }

        boolean isOf(Matter matter) {
            return movement.matter().equals(matter);
        }

        boolean isNewTopic() {
            return insight.kind() == InsightKind.EMERGING && movement.matter().type() == Matter.Type.TOPIC;
        }
    }

    Movements(Judgement judgement, Names names, Passages passages, FeedbackSets sets) {
        this.names = names;
        this.passages = passages;
        List<Happenings.Finding<Moving>> findings = new ArrayList<>();
        for (Insight insight : judgement.insights()) {
            if (OVER_TIME.contains(insight.kind())) {
                Stream.concat(judgement.movements().stream(), judgement.localMovements().stream())
                        .filter(movement ->
                                isOf(movement, insight) && movement.shift().isPresent())
                        .findFirst()
                        .ifPresent(movement -> findings.add(finding(new Moving(insight, movement), sets)));
            }
        }
        this.told = Happenings.of(findings, Movements::explained);
        Set<StatementId> wanted = new LinkedHashSet<>();
        findings.forEach(
                finding -> wanted.addAll(finding.what().insight().evidence().typical()));
        this.quotes = passages.of(wanted);
    }

    private static Happenings.Finding<Moving> finding(Moving moving, FeedbackSets sets) {
        Subject subject = moving.insight().subject();
        return new Happenings.Finding<>(
                moving,
                SeriesViews.isUp(moving.movement().verdict()),
                subject.region().or(subject::product),
                sets.of(subject.matter(), subject.voice(), subject.region(), subject.product()));
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

    /** Which part of the mentions that the other one has beyond its own history the first one has, since it moved. */
    private static double explained(Moving lead, Moving other) {
        LocalDate since = lead.shift().since();
        double all = excess(other.movement().series(), since);
        return all == 0 ? 0 : excess(lead.movement().series(), since) / all;
    }

    /** Mentions since a week beyond what the time before lets expect. */
    static double excess(WeeklySeries series, LocalDate since) {
        double before = 0;
        double expectedBefore = 0;
        double after = 0;
        double expectedAfter = 0;
        for (int i = 0; i < series.length(); i++) {
            if (series.monday(i).isBefore(since)) {
                before += series.mentions()[i];
                expectedBefore += series.expected()[i];
            } else {
                after += series.mentions()[i];
                expectedAfter += series.expected()[i];
            }
        }
        return expectedBefore > 0 ? after - before / expectedBefore * expectedAfter : after;
    }

    /** The series that move, the surest first; new topics have a list of their own. */
    List<ReportView.Trend> trends() {
        return leads(moving -> !moving.isNewTopic())
                .limit(MOST)
                .map(this::trend)
                .toList();
    }

    private Stream<Happenings.Told<Moving>> leads(Predicate<Moving> wanted) {
        return told.stream().filter(happening -> wanted.test(happening.lead()));
    }

    private ReportView.Trend trend(Happenings.Told<Moving> happening) {
        Moving lead = happening.lead();
        return new ReportView.Trend(
                label(lead.insight()),
                SeriesViews.kind(lead.movement().voice()),
                series(lead),
                evidence(lead.insight()),
                beneath(happening));
    }

    private List<ReportView.Beneath> beneath(Happenings.Told<Moving> happening) {
        return happening.beneath().stream()
                .map(other -> new ReportView.Beneath(
                        label(other.insight()),
                        other.shift().difference(),
                        other.insight().q(),
                        evidence(other.insight())))
                .toList();
    }

    private ReportView.Series series(Moving moving) {
        Subject subject = moving.insight().subject();
        return SeriesViews.of(
                moving.movement(),
                passages.byWeek(subject.matter(), subject.voice(), subject.region(), subject.product()));
    }

    List<ReportView.EmergingTopic> emerging() {
        return leads(Moving::isNewTopic)
                .limit(MOST)
                .map(happening -> {
                    Moving lead = happening.lead();
                    return new ReportView.EmergingTopic(
                            new TopicId(lead.movement().matter().id()),
                            label(lead.insight()),
                            lead.shift().since(),
                            lead.shift().after(),
                            lead.shift().before(),
                            lead.insight().q(),
                            series(lead),
                            evidence(lead.insight()),
                            beneath(happening));
                })
                .toList();
    }

    /** The insight that leads its happening, for each that tells of one beneath another. */
    Map<String, String> leads() {
        Map<String, String> leads = new TreeMap<>();
        told.forEach(happening -> happening
                .beneath()
                .forEach(other -> leads.put(
                        other.insight().id(), happening.lead().insight().id())));
        return leads;
    }

    /** What moves about a matter, each happening once, with the place where it does. */
    List<ReportView.Note> notes(Matter matter) {
        List<ReportView.Note> notes = new ArrayList<>();
        for (Happenings.Told<Moving> happening : told) {
            Stream.concat(Stream.of(happening.lead()), happening.beneath().stream())
                    .filter(moving -> moving.isOf(matter))
                    .findFirst()
                    .ifPresent(moving -> notes.add(note(moving)));
        }
        return notes;
    }

    private ReportView.Note note(Moving moving) {
        Subject subject = moving.insight().subject();
        Verdict verdict = moving.movement().verdict();
        boolean step = verdict == Verdict.JUMPED || verdict == Verdict.DROPPED || verdict == Verdict.NEW;
        return new ReportView.Note(
                SeriesViews.isUp(verdict) ? ReportView.NoteKind.RISES : ReportView.NoteKind.FALLS,
                subject.region().or(() -> subject.product().map(names::product)),
                step ? Optional.of(moving.shift().since()) : Optional.empty(),
                moving.shift().before().value(),
                moving.shift().after().value(),
                moving.insight().q(),
                evidence(moving.insight()));
    }

    private Label label(Insight insight) {
        Label name = names.of(insight.subject().matter(), insight.subject().voice());
        return insight.subject()
                .region()
                .or(() -> insight.subject().product().map(names::product))
                .map(part -> names.within(name, part))
                .orElse(name);
    }

    private Evidence evidence(Insight insight) {
        List<Evidence.Passage> found = insight.evidence().typical().stream()
                .flatMap(statement -> Optional.ofNullable(quotes.get(statement)).stream())
                .toList();
        return new Evidence(found, Math.max(insight.evidence().total(), found.size()));
    }
}
