package io.zhiyin.server.view;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Topic;
import io.zhiyin.insight.Voice;
import io.zhiyin.server.report.Label;
import io.zhiyin.text.AspectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people call the things that figures are about. */
final class Names {
    private final Map<String, Label> topics = new HashMap<>();
    private final Map<String, Label> plainTopics = new HashMap<>();
    private final Map<AspectId, Label> aspects;
    private final Map<String, AspectId> aspectOfTopic;
    private final Map<String, String> products;

    /** @param aspectOfTopic the aspect that most statements of each topic are about, by topic */
    Names(
            List<Topic> topics,
            Map<AspectId, Label> aspects,
            Map<String, AspectId> aspectOfTopic,
            Map<String, String> products) {
        TopicLabels labels = new TopicLabels(aspects);
        for (Topic topic : topics) {
            this.topics.put(topic.id().value(), labels.of(topic));
            plainTopics.put(topic.id().value(), labels.plain(topic));
        }
        this.aspects = Map.copyOf(aspects);
        this.aspectOfTopic = Map.copyOf(aspectOfTopic);
        this.products = Map.copyOf(products);
    }

    Label of(Matter matter) {
        return switch (matter.type()) {
            case TOPIC -> topics.getOrDefault(matter.id(), Label.of(matter.id()));
            case ASPECT -> aspect(new AspectId(matter.id()));
        };
    }

    /** A topic's name where its aspect and its leaning are said beside it. */
    Label plain(Topic topic) {
        return plainTopics.getOrDefault(topic.id().value(), Label.of(topic.name()));
    }

    /** Whether a matter is the purchase as a whole, and nothing in particular. */
    boolean isGeneral(Matter matter) {
        return matter.type() == Matter.Type.ASPECT
                ? matter.id().equals(AspectId.OVERALL.value())
                : AspectId.OVERALL.equals(aspectOfTopic.get(matter.id()));
    }

    /** The name where nothing around says what it is about: a topic's stands behind that of its aspect. */
    Label full(Matter matter) {
        Label name = of(matter);
        AspectId aspect = aspectOfTopic.get(matter.id());
        if (matter.type() == Matter.Type.ASPECT || aspect == null) {
            return name;
        }
        Label about = aspect(aspect);
        Label quoted = name.quoted();
        return new Label(about.zh() + quoted.zh(), about.en() + " " + quoted.en());
    }

    Label aspect(AspectId aspect) {
        return aspects.getOrDefault(aspect, Label.of(aspect.value()));
    }

    String product(String id) {
        return products.getOrDefault(id, id);
    }

    /** The matter as it is spoken of in a voice: "battery: complaints". */
    Label of(Matter matter, Voice voice) {
        Label name = full(matter);
        return switch (voice) {
            case ANY -> name;
            case COMPLAINT -> new Label(name.zh() + "（抱怨）", name.en() + " (complaints)");
            case REQUEST -> new Label(name.zh() + "（希望）", name.en() + " (requests)");
            case PRAISE -> new Label(name.zh() + "（称赞）", name.en() + " (praise)");
            case NEUTRAL -> new Label(name.zh() + "（中性提及）", name.en() + " (neutral)");
        };
    }

    /** The same, in one region or of one product. */
    Label within(Label name, String part) {
        return new Label(part + "：" + name.zh(), part + ": " + name.en());
    }
}
