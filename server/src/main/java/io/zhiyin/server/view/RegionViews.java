package io.zhiyin.server.view;

import io.zhiyin.insight.Insight;
import io.zhiyin.insight.InsightKind;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.region.RegionalDifference;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What single regions speak of more or less than the others, each difference told once. */
final class RegionViews {
    private final Names names;
    private final Passages passages;
    private final Map<StatementId, Evidence.Passage> quotes;
    private final List<Happenings.Told<Difference>> told;

    private record Difference(Insight insight, RegionalDifference figure) {}

    RegionViews(Judgement judgement, Names names, Passages passages, FeedbackSets sets) {
        this.names = names;
        this.passages = passages;
        List<Happenings.Finding<Difference>> findings = new ArrayList<>();
        for (Insight insight : judgement.insights()) {
            if (insight.kind() == InsightKind.REGIONAL_DIFFERENCE) {
                judgement.regions().stream()
                        .filter(figure -> isOf(figure, insight))
                        .findFirst()
                        .ifPresent(figure -> findings.add(new Happenings.Finding<>(
                                new Difference(insight, figure),
                                figure.verdict() == Verdict.HIGHER,
                                Optional.of(figure.region()),
                                sets.of(
                                        figure.matter(),
                                        figure.voice(),
                                        Optional.of(figure.region()),
                                        Optional.empty()))));
            }
        }
        this.told = Happenings.of(findings, RegionViews::explained);
        Set<StatementId> wanted = new LinkedHashSet<>();
        findings.forEach(
                finding -> wanted.addAll(finding.what().insight().evidence().typical()));
        this.quotes = passages.of(wanted);
    }

    private static boolean isOf(RegionalDifference figure, Insight insight) {
        return figure.matter().equals(insight.subject().matter())
                && figure.voice() == insight.subject().voice()
                && insight.subject().region().filter(figure.region()::equals).isPresent();
    }

    private static double explained(Difference lead, Difference other) {
        double all = other.figure().difference().value();
        return all == 0 ? 0 : lead.figure().difference().value() / all;
    }

    List<ReportView.RegionalDifference> views() {
        return told.stream().map(this::view).toList();
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

    private ReportView.RegionalDifference view(Happenings.Told<Difference> happening) {
        RegionalDifference figure = happening.lead().figure();
        return new ReportView.RegionalDifference(
                figure.region(),
                names.of(figure.matter(), figure.voice()),
                SeriesViews.kind(figure.voice()),
                figure.here(),
                figure.elsewhere(),
                figure.q(),
                evidence(happening.lead()),
                passages.elsewhere(figure.matter(), figure.voice(), figure.region()),
                happening.beneath().stream()
                        .map(other -> new ReportView.Beneath(
                                names.of(other.figure().matter(), other.figure().voice()),
                                other.figure().difference(),
                                other.figure().q(),
                                evidence(other)))
                        .toList());
    }

    /** Where a matter is spoken of more or less than elsewhere. */
    List<ReportView.Note> notes(Matter matter) {
        List<ReportView.Note> notes = new ArrayList<>();
        for (Happenings.Told<Difference> happening : told) {
            Stream.concat(Stream.of(happening.lead()), happening.beneath().stream())
                    .filter(difference -> difference.figure().matter().equals(matter))
                    .findFirst()
                    .ifPresent(difference -> notes.add(note(difference)));
        }
        return notes;
    }

    private ReportView.Note note(Difference difference) {
        RegionalDifference figure = difference.figure();
        return new ReportView.Note(
                figure.verdict() == Verdict.HIGHER ? ReportView.NoteKind.MORE_THERE : ReportView.NoteKind.LESS_THERE,
                Optional.of(figure.region()),
                Optional.empty(),
                figure.elsewhere().value(),
                figure.here().value(),
                figure.q(),
                evidence(difference));
    }

    private Evidence evidence(Difference difference) {
        io.zhiyin.insight.Evidence known = difference.insight().evidence();
        List<Evidence.Passage> found = known.typical().stream()
                .flatMap(statement -> Optional.ofNullable(quotes.get(statement)).stream())
                .toList();
        return new Evidence(found, Math.max(known.total(), found.size()));
    }
}
