package io.zhiyin.server.view;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Topic;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.insight.driver.OutcomeTable;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.judging.Priority;
import io.zhiyin.insight.trend.Movement;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What customers need now: the finest topics in which they mostly complain, ask for something or ask about something, the most
 * pressing first; several of one kind about one aspect are one need. Topics that are mostly praise or mere facts stand in the
 * list of topics, not here; nor are topics in which they complain of too many things for one to be named: nobody could act on them.
 */
final class Needs {
    private static final int MOST = 12;
    /** So many other topics are named with a need. */
    private static final int MOST_KIN = 4;
    /** Complaints, requests and questions must make at least this share of a topic's statements. */
    private static final double LEAST_NEED = 0.4;

    private final Judgement judgement;
    private final Names names;
    private final Passages passages;
    private final NeedNotes notes;
    private final Map<String, AspectId> aspects;
    private final Map<String, Topic> topics = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    /** @param aspects what those who complain or ask speak of, an aspect or a group of aspects, by topic; none for a topic that mixes them */
    Needs(Findings findings, Names names, Passages passages, NeedNotes notes, Map<String, AspectId> aspects) {
        this.aspects = Map.copyOf(aspects);
        this.judgement = findings.judgement();
        this.names = names;
        this.passages = passages;
        this.notes = notes;
        for (Topic topic : findings.topics()) {
            topics.put(topic.id().value(), topic);
            topic.parent().ifPresent(parent -> parents.add(parent.value()));
        }
    }

    /** A topic that is a need, and of which kind. */
    private record Wanted(Priority priority, Topic topic, AspectId aspect, Kind kind) {
        Matter matter() {
            return priority.matter();
        }
    }

    List<ReportView.Need> views() {
        Map<String, List<Wanted>> byAspect = new LinkedHashMap<>();
        for (Priority priority : byRank()) {
            wanted(priority)
                    .ifPresent(
                            one -> byAspect.computeIfAbsent(one.kind() + " " + one.aspect(), key -> new ArrayList<>())
                                    .add(one));
        }
        return byAspect.values().stream()
                .limit(MOST)
                .map(group -> need(group.get(0), group.subList(1, group.size())))
                .toList();
    }

    private Optional<Wanted> wanted(Priority priority) {
        Matter matter = priority.matter();
        Topic topic = topics.get(matter.id());
        AspectId aspect = aspects.get(matter.id());
        if (topic == null || parents.contains(matter.id()) || aspect == null || !isSpecific(topic, aspect)) {
            return Optional.empty();
        }
        Map<Kind, Long> counts = new TreeMap<>();
        for (Kind kind : List.of(Kind.COMPLAINT, Kind.REQUEST, Kind.QUESTION)) {
            counts.put(kind, passages.about(matter, kind).total());
        }
        long all = passages.about(matter, Voice.ANY).total();
        long wanting = counts.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0 || wanting < LEAST_NEED * all) {
            return Optional.empty();
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Wanted(priority, topic, aspect, most.getKey()));
    }

    /** "Disappointed" alone is no need: nothing can be done about it. */
    private static boolean isSpecific(Topic topic, AspectId aspect) {
        return !topic.keywords().isEmpty() && !aspect.equals(AspectId.OVERALL);
    }

    private List<Priority> byRank() {
        return judgement.priorities().stream()
                .filter(priority -> priority.matter().type() == Matter.Type.TOPIC)
                .sorted(Comparator.comparingDouble(Priority::rank).reversed().thenComparing(Priority::matter))
                .toList();
    }

    private ReportView.Need need(Wanted one, List<Wanted> others) {
        Matter matter = one.matter();
        Priority priority = one.priority();
        Voice voice = voice(one.kind());
        Optional<DriverEffect> driver = driver(matter, voice);
        Evidence evidence = passages.about(matter, one.kind());
        return new ReportView.Need(
                one.topic().id(),
                names.plain(one.topic()),
                one.kind(),
                Optional.of(new ReportView.AspectName(one.aspect(), names.aspect(one.aspect()))),
                passages.about(matter, Voice.ANY).total(),
                share(one),
                Math.max(0, priority.importance().value()),
                ReportView.Certainty.valueOf(priority.certainty().name()),
                strength(priority.basis()),
                priority.growth(),
                priority.severity(),
                Math.max(0, priority.urgency()),
                driver.map(DriverEffect::q),
                driver.flatMap(DriverEffect::effect),
                series(matter, voice),
                notes.of(matters(one, others), voice),
                evidence.passages().stream().findFirst(),
                one.topic()
                        .twin()
                        .map(twin -> new ReportView.Twin(
                                twin.topic(), names.of(Matter.topic(twin.topic())), twin.confidence())),
                others.stream().limit(MOST_KIN).map(this::kin).toList(),
                passages.about(matter, Voice.ANY));
    }

    private List<Matter> matters(Wanted one, List<Wanted> others) {
        List<Matter> matters = new ArrayList<>(List.of(one.matter()));
        others.stream().limit(MOST_KIN).map(Wanted::matter).forEach(matters::add);
        matters.add(Matter.aspect(one.aspect()));
        return matters;
    }

    private ReportView.Kin kin(Wanted other) {
        return new ReportView.Kin(
                other.topic().id(),
                names.plain(other.topic()),
                share(other),
                passages.about(other.matter(), other.kind()));
    }

    /** Of those who speak of it only those who complain, where the need is a complaint; likewise who ask. */
    private Estimate share(Wanted one) {
        Estimate share = Optional.ofNullable(one.priority().asking().get(one.kind()))
                .orElse(one.priority().reach());
        return new Estimate(share.value(), share.interval(), judgement.totals().units());
    }

    private static ReportView.Strength strength(Priority.Basis basis) {
        return switch (basis) {
            case OWN -> ReportView.Strength.OWN;
            case POOLED -> ReportView.Strength.POOLED;
            case REACH_ONLY -> ReportView.Strength.NONE;
        };
    }

    private static Voice voice(Kind kind) {
        return kind == Kind.COMPLAINT ? Voice.COMPLAINT : kind == Kind.REQUEST ? Voice.REQUEST : Voice.ANY;
    }

    private Optional<DriverEffect> driver(Matter matter, Voice voice) {
        return judgement.drivers().stream()
                .filter(effect -> effect.matter().equals(matter) && effect.voice() == voice)
                .filter(effect -> effect.outcome().equals(OutcomeTable.RATING)
                        && effect.verdict().found()
                        && !effect.againstItsVoice())
                .findFirst();
    }

    /** The series of the need's own voice where there is enough of it, else of all mentions; one that moves before both. */
    private ReportView.Series series(Matter matter, Voice voice) {
        List<Movement> known = judgement.movements().stream()
                .filter(movement -> movement.matter().equals(matter))
                .filter(movement -> movement.voice() == Voice.ANY || movement.voice() == voice)
                .filter(movement -> movement.verdict() != Verdict.NOT_ENOUGH_DATA)
                .sorted(Comparator.comparing((Movement movement) -> movement.verdict() == Verdict.STABLE)
                        .thenComparing(movement -> movement.voice() == Voice.ANY))
                .toList();
        return known.stream()
                .findFirst()
                .map(movement -> SeriesViews.of(
                        movement,
                        passages.byWeek(movement.matter(), movement.voice(), Optional.empty(), Optional.empty())))
                .orElseGet(ReportView.Series::none);
    }
}
