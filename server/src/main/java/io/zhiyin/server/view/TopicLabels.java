package io.zhiyin.server.view;

import io.zhiyin.insight.Topic;
import io.zhiyin.server.report.Label;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Topics' names in both languages. What customers say stays in their words; what Zhiyin puts around it, or in its place where
 * no phrase of theirs is good enough, is said in the reader's language: names of judgements and of aspects, and how a topic
 * leans.
 */
final class TopicLabels {
    /** The names of topics that judge without saying what, or of which nothing is known. */
    private static final List<Label> FIXED = List.of(
            new Label("总体满意", "general praise"),
            new Label("总体感受", "general remarks"),
            new Label("总体不满", "general complaints"),
            new Label("总体评价", "overall judgement"),
            new Label("其他", "other"));

    private static final List<Label> LEANINGS =
            List.of(new Label("（好评）", " (praise)"), new Label("（不满）", " (complaints)"));

    private static final Label AFTER_ASPECT = new Label("：", ": ");
    private static final String PART = " / ";

    private final Map<String, Label> fromZh = new HashMap<>();
    private final Map<String, Label> fromEn = new HashMap<>();

    TopicLabels(Map<AspectId, Label> aspects) {
        aspects.values().forEach(this::add);
        FIXED.forEach(this::add);
    }

    private void add(Label name) {
        fromZh.put(name.zh(), name);
        fromEn.put(name.en(), name);
    }

    Label of(Topic topic) {
        boolean chinese = topic.language() == Language.ZH;
        for (Label leaning : LEANINGS) {
            String suffix = chinese ? leaning.zh() : leaning.en();
            if (topic.name().endsWith(suffix)) {
                Label thing = thing(topic.name().substring(0, topic.name().length() - suffix.length()), chinese);
                return new Label(thing.zh() + leaning.zh(), thing.en() + leaning.en());
            }
        }
        return thing(topic.name(), chinese);
    }

    /** The name where something around it says already what it is about and how it leans: its customers' own word alone. */
    Label plain(Topic topic) {
        boolean chinese = topic.language() == Language.ZH;
        String name = topic.name();
        for (Label leaning : LEANINGS) {
            String suffix = chinese ? leaning.zh() : leaning.en();
            name = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        }
        String colon = chinese ? AFTER_ASPECT.zh() : AFTER_ASPECT.en();
        int at = name.indexOf(colon);
        boolean prefixed = at > 0 && (chinese ? fromZh : fromEn).containsKey(name.substring(0, at));
        return prefixed ? Label.of(name.substring(at + colon.length())) : thing(name, chinese);
    }

    /** An aspect with a word of its customers, things beside each other, or either alone. */
    private Label thing(String name, boolean chinese) {
        String colon = chinese ? AFTER_ASPECT.zh() : AFTER_ASPECT.en();
        int at = name.indexOf(colon);
        Map<String, Label> known = chinese ? fromZh : fromEn;
        if (at > 0 && known.containsKey(name.substring(0, at))) {
            Label aspect = part(name.substring(0, at), known);
            String word = name.substring(at + colon.length());
            return new Label(aspect.zh() + AFTER_ASPECT.zh() + word, aspect.en() + AFTER_ASPECT.en() + word);
        }
        List<Label> parts = Arrays.stream(name.split(PART, -1))
                .map(part -> part(part, known))
                .toList();
        return new Label(
                parts.stream().map(Label::zh).collect(Collectors.joining(PART)),
                parts.stream().map(Label::en).collect(Collectors.joining(PART)));
    }

    private static Label part(String name, Map<String, Label> known) {
        return known.getOrDefault(name, Label.of(name));
    }
}
