package io.zhiyin.server.view;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Topic;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.judging.Priority;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What customers need now: the finest topics in which they mostly complain, ask for something or ask about something, the most
 * pressing first. Topics that are mostly praise or mere facts stand in the list of topics, not here.
 */
final class Needs {
    private static final int MOST = 12;
    /** The aspect of statements about the purchase as a whole. */
    private static final AspectId GENERAL = new AspectId("overall");
    /** Complaints, requests and questions must make at least this share of a topic's statements. */
    private static final double LEAST_NEED = 0.4;

    private final Judgement judgement;
    private final Names names;
    private final Passages passages;
    private final Map<String, AspectId> aspects;
    private final Map<String, Topic> topics = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    /** @param aspects the aspect that most statements of each topic are about, by topic */
    Needs(Findings findings, Names names, Passages passages, Map<String, AspectId> aspects) {
        this.aspects = Map.copyOf(aspects);
        this.judgement = findings.judgement();
        this.names = names;
        this.passages = passages;
        for (Topic topic : findings.topics()) {
            topics.put(topic.id().value(), topic);
            topic.parent().ifPresent(parent -> parents.add(parent.value()));
        }
    }

    List<ReportView.Need> views() {
        List<ReportView.Need> needs = new ArrayList<>();
        for (Priority priority : byRank()) {
            Matter matter = priority.matter();
            Topic topic = topics.get(matter.id());
            if (needs.size() < MOST && topic != null && !parents.contains(matter.id()) && isSpecific(topic)) {
                need(priority, topic).ifPresent(needs::add);
            }
        }
        return needs;
    }

    /** "Disappointed" alone is no need: nothing can be done about it. */
    private boolean isSpecific(Topic topic) {
        return !topic.keywords().isEmpty()
                && !GENERAL.equals(aspects.get(topic.id().value()));
    }

    private List<Priority> byRank() {
        return judgement.priorities().stream()
                .filter(priority -> priority.matter().type() == Matter.Type.TOPIC)
                .sorted(Comparator.comparingDouble(Priority::rank).reversed().thenComparing(Priority::matter))
                .toList();
    }

    private Optional<ReportView.Need> need(Priority priority, Topic topic) {
        Matter matter = priority.matter();
        Map<Kind, Long> counts = new TreeMap<>();
        for (Kind kind : List.of(Kind.COMPLAINT, Kind.REQUEST, Kind.QUESTION)) {
            counts.put(kind, passages.about(matter, kind.code()).total());
        }
        long all = passages.about(matter, "any").total();
        long wanting = counts.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0 || wanting < LEAST_NEED * all) {
            return Optional.empty();
        }
        Kind kind = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Kind.COMPLAINT);
        Voice voice = kind == Kind.COMPLAINT ? Voice.COMPLAINT : kind == Kind.REQUEST ? Voice.REQUEST : Voice.ANY;
        Optional<DriverEffect> driver = driver(matter, voice);
        Evidence evidence = passages.about(matter, kind.code());
        return Optional.of(new ReportView.Need(
                topic.id(),
                names.of(matter),
                kind,
                aspect(topic),
                all,
                new Estimate(
                        priority.reach().value(),
                        priority.reach().interval(),
                        judgement.totals().units()),
                Math.max(0, priority.importance().value()),
                Math.max(0, priority.urgency()),
                driver.map(DriverEffect::q),
                driver.flatMap(DriverEffect::effect),
                series(matter),
                evidence.passages().stream().findFirst(),
                topic.twin()
                        .map(twin -> new ReportView.Twin(
                                twin.topic(), names.of(Matter.topic(twin.topic())), twin.confidence())),
                Optional.empty(),
                passages.about(matter, "any")));
    }

    private Optional<ReportView.AspectName> aspect(Topic topic) {
        return Optional.ofNullable(aspects.get(topic.id().value()))
                .map(aspect -> new ReportView.AspectName(aspect, names.aspect(aspect)));
    }

    private Optional<DriverEffect> driver(Matter matter, Voice voice) {
        return judgement.drivers().stream()
                .filter(effect -> effect.matter().equals(matter) && effect.voice() == voice)
                .filter(effect ->
                        effect.outcome().equals("rating") && effect.effect().isPresent())
                .findFirst();
    }

    private ReportView.Series series(Matter matter) {
        return judgement.movements().stream()
                .filter(movement -> movement.matter().equals(matter) && movement.voice() == Voice.ANY)
                .findFirst()
                .map(SeriesViews::of)
                .orElseGet(ReportView.Series::none);
    }
}
