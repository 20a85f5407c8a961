package io.zhiyin.server.view;

import io.zhiyin.insight.Subject;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.insight.driver.OutcomeTable;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.Label;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Wilson;
import io.zhiyin.store.facts.FactStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What moves the rating and other outcomes: of those that clear their test the strongest first, each told once. */
final class Drivers {
    private static final int MOST = 24;
    private static final Map<String, Label> OUTCOMES =
            Map.of(OutcomeTable.RETURNED, new Label("退货", "Returns"), "repurchased", new Label("复购", "Buying again"));

    private final Judgement judgement;
    private final Names names;
    private final Passages passages;
    private final FeedbackSets sets;
    private final FactStore facts;

    Drivers(Judgement judgement, Names names, Passages passages, FeedbackSets sets, FactStore facts) {
        this.judgement = judgement;
        this.names = names;
        this.passages = passages;
        this.sets = sets;
        this.facts = facts;
    }

    /** That a bad verdict goes with few stars tells nobody anything: general remarks are left out. */
    ReportView.RatingDrivers ofRating() {
        return new ReportView.RatingDrivers(
                judgement.drivers().stream()
                        .filter(effect -> effect.outcome().equals(OutcomeTable.RATING)
                                && effect.effect().isPresent())
                        .count(),
                views(happenings(ratingEffects(false))),
                views(happenings(ratingEffects(true))));
    }

    private List<DriverEffect> ratingEffects(boolean againstTheirVoice) {
        return judgement.drivers().stream()
                .filter(effect -> effect.outcome().equals(OutcomeTable.RATING) && !names.isGeneral(effect.matter()))
                .filter(effect -> effect.againstItsVoice() == againstTheirVoice)
                .toList();
    }

    private List<DriverEffect> effectsOn(String outcome) {
        return judgement.outcomeDrivers().stream()
                .filter(effect -> effect.outcome().equals(outcome))
                .toList();
    }

    /** The insight that leads its happening, for each that tells of one beneath another. */
    Map<String, String> leads() {
        List<List<DriverEffect>> families = new ArrayList<>(List.of(ratingEffects(false)));
        judgement.outcomeDrivers().stream()
                .map(DriverEffect::outcome)
                .distinct()
                .forEach(outcome -> families.add(effectsOn(outcome)));
        Map<Subject, String> ids = new HashMap<>();
        judgement.insights().forEach(insight -> ids.put(insight.subject(), insight.id()));
        Map<String, String> leads = new TreeMap<>();
        families.forEach(family -> happenings(family)
                .forEach(told -> told.beneath().forEach(other -> {
                    String lead = ids.get(subject(told.lead()));
                    String beneath = ids.get(subject(other));
                    if (lead != null && beneath != null) {
                        leads.put(beneath, lead);
                    }
                })));
        return leads;
    }

    private static Subject subject(DriverEffect effect) {
        return Subject.of(effect.matter(), effect.voice()).moving(effect.outcome());
    }

    private record Known(String outcome, long feedback, long having, Evidence.Passage passage) {}

    /** A board for each outcome that some feedback has, with or without a driver. */
    List<ReportView.OutcomeBoard> ofOutcomes() {
        Map<String, List<Known>> byOutcome = new LinkedHashMap<>();
        facts.forEach(
                "outcome-shares",
                row -> new Known(
                        row.getString("outcome"),
                        row.getLong("feedback"),
                        row.getLong("with_it"),
                        new Evidence.Passage(Passages.quoted(row), List.of())),
                known -> byOutcome
                        .computeIfAbsent(known.outcome(), outcome -> new ArrayList<>())
                        .add(known),
                Passages.PER_FIGURE);
        List<ReportView.OutcomeBoard> boards = new ArrayList<>();
        byOutcome.forEach((outcome, rows) -> boards.add(board(outcome, rows)));
        return boards;
    }

    private ReportView.OutcomeBoard board(String outcome, List<Known> rows) {
        Known first = rows.get(0);
        return new ReportView.OutcomeBoard(
                outcome,
                OUTCOMES.getOrDefault(outcome, Label.of(outcome)),
                Wilson.estimate(first.having(), first.feedback()),
                Passages.evidence(rows.stream().map(Known::passage).toList(), first.having()),
                views(happenings(effectsOn(outcome))));
    }

    private List<Happenings.Told<DriverEffect>> happenings(List<DriverEffect> effects) {
        List<Happenings.Finding<DriverEffect>> findings = effects.stream()
                .filter(effect -> effect.verdict().found() && effect.effect().isPresent())
                .sorted(Comparator.comparingDouble(DriverEffect::q)
                        .thenComparing(DriverEffect::matter)
                        .thenComparing(DriverEffect::voice))
                .map(effect -> new Happenings.Finding<>(
                        effect,
                        value(effect) > 0,
                        Optional.empty(),
                        sets.of(effect.matter(), effect.voice(), Optional.empty(), Optional.empty())))
                .toList();
        return Happenings.of(findings, Drivers::explained);
    }

    private List<ReportView.Driver> views(List<Happenings.Told<DriverEffect>> happenings) {
        return happenings.stream()
                .sorted(Comparator.comparingDouble(told -> -Math.abs(value(told.lead()))))
                .limit(MOST)
                .map(this::view)
                .toList();
    }

    /** All stars that the one moves over all that the other does; the same voice, or none. */
    private static double explained(DriverEffect lead, DriverEffect other) {
        boolean voiced = lead.voice() == other.voice() || other.voice() == Voice.ANY;
        double all = value(other) * other.mentions();
        return voiced && all != 0 ? value(lead) * lead.mentions() / all : 0;
    }

    private ReportView.Driver view(Happenings.Told<DriverEffect> told) {
        DriverEffect lead = told.lead();
        return new ReportView.Driver(
                names.of(lead.matter(), lead.voice()),
                estimate(lead),
                Optional.of(lead.q()),
                evidence(lead),
                told.beneath().stream()
                        .map(other -> new ReportView.Beneath(
                                names.of(other.matter(), other.voice()), estimate(other), other.q(), evidence(other)))
                        .toList());
    }

    private Evidence evidence(DriverEffect effect) {
        return effect.outcome().equals(OutcomeTable.RATING)
                ? passages.about(effect.matter(), effect.voice())
                : passages.withOutcome(effect.matter(), effect.voice(), effect.outcome());
    }

    private static Estimate estimate(DriverEffect effect) {
        return effect.effect().orElseThrow();
    }

    private static double value(DriverEffect effect) {
        return effect.effect().map(Estimate::value).orElse(0.0);
    }
}
