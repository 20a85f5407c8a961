package io.zhiyin.insight.topic;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names wider topics by the aspects that they are about and the things that are spoken of throughout them; where there are none,
 * by the largest of their topics.
 */
final class WiderNamer {
    private static final int PARTS = 2;
    private static final String JOIN = " / ";
    private static final double LEAST_ASPECT = 0.3;
    /** A thing that fewer statements speak of is not spoken of throughout. */
    private static final double LEAST_THROUGHOUT = 0.15;

    private final Language language;
    private final Map<AspectId, String> names;
    private final TakenNames taken = new TakenNames();

    /** @param names the aspects' names */
    WiderNamer(Language language, Map<AspectId, String> names) {
        this.language = language;
        this.names = names;
    }

    /**
     * A name that no wider topic has yet.
     *
     * @param material of the whole wider topic
     * @param within the names of its topics, the largest first
     */
    String name(TopicNamer.Material material, List<String> within) {
        List<String> parts = new ArrayList<>(aspects(material.profile()));
        parts.addAll(things(material.candidates(), parts));
        boolean throughout = !parts.isEmpty();
        for (String name : within) {
            String bare = bare(name);
            if (parts.stream().noneMatch(part -> part.contains(bare) || bare.contains(part))) {
                parts.add(bare);
            }
        }
        List<String> choices = new ArrayList<>();
        for (int size = Math.min(PARTS, parts.size()); size <= parts.size(); size++) {
            String joined = String.join(JOIN, parts.subList(0, size));
            choices.add(throughout || within.size() <= size ? joined : GeneralNames.andMore(joined, language));
        }
        return taken.take(choices);
    }

    /** A topic's name without the aspect before it and the leaning behind it. */
    private String bare(String name) {
        String colon = language == Language.ZH ? "：" : ": ";
        int from = name.indexOf(colon);
        return GeneralNames.withoutLeaning(from < 0 ? name : name.substring(from + colon.length()), language);
    }

    private static List<String> things(List<NameTally.Candidate> candidates, List<String> aspects) {
        return candidates.stream()
                .filter(one -> one.phrase().shape() == NamePhrase.Shape.THING && one.share() >= LEAST_THROUGHOUT)
                .sorted(Comparator.comparingDouble(WiderNamer::worth)
                        .reversed()
                        .thenComparing(one -> one.phrase().key()))
                .map(one -> one.phrase().name())
                .filter(thing -> aspects.stream().noneMatch(aspect -> aspect.contains(thing)))
                .limit(PARTS)
                .toList();
    }

    /** The aspects that the topic is about, the larger first, where they make up most of it. */
    private List<String> aspects(TopicProfile profile) {
        return profile.aspects().entrySet().stream()
                .filter(entry ->
                        entry.getValue() >= LEAST_ASPECT && !entry.getKey().equals(AspectId.OVERALL.value()))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> Optional.ofNullable(names.get(new AspectId(entry.getKey()))).stream())
                .limit(PARTS)
                .toList();
    }

    private static double worth(NameTally.Candidate one) {
        return one.central() * one.share() * Math.sqrt(one.exclusive());
    }
}
