package io.zhiyin.insight.topic;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names wider topics by the things that they are about and that are said throughout them, not in one of their topics alone. */
final class WiderNamer {
    private static final int PARTS = 2;
    private static final String JOIN = " / ";

    private static final double LEAST_ASPECT = 0.3;

    private final Language language;
    private final Map<AspectId, String> names;
    private final Set<String> taken = new HashSet<>();

    /** @param names the aspects' names */
    WiderNamer(Language language, Map<AspectId, String> names) {
        this.language = language;
        this.names = names;
    }

    /**
     * @param material of the whole wider topic
     */
    String name(TopicNamer.Material material) {
        List<String> keywords = material.keywords();
        List<String> things = new ArrayList<>(aspects(material.profile()));
        things.addAll(material.candidates().stream()
                .filter(one -> one.phrase().shape() == NamePhrase.Shape.THING)
                .sorted((one, other) -> {
                    int order = Double.compare(worth(other), worth(one));
                    return order != 0
                            ? order
                            : one.phrase().key().compareTo(other.phrase().key());
                })
                .map(one -> one.phrase().name())
                .filter(thing -> things.stream().noneMatch(aspect -> aspect.contains(thing)))
                .limit(6)
                .toList());
        if (things.isEmpty()) {
            things.addAll(keywords.isEmpty() ? List.of(language == Language.ZH ? "其他" : "other") : keywords);
        }
        for (int parts = Math.min(PARTS, things.size()); parts <= things.size(); parts++) {
            String name = String.join(JOIN, things.subList(0, parts));
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
        String name = things.get(0);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = things.get(0) + " " + i;
        }
        return name;
    }

    /** The aspects that the topic is about, the larger first, where they make up most of it. */
    private List<String> aspects(TopicProfile profile) {
        return profile.aspects().entrySet().stream()
                .filter(entry ->
                        entry.getValue() >= LEAST_ASPECT && !entry.getKey().equals("overall"))
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
