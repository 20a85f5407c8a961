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
    private final Map<AspectId, Label> aspects;
    private final Map<String, String> products;

    Names(List<Topic> topics, Map<AspectId, Label> aspects, Map<String, String> products) {
        topics.forEach(topic -> this.topics.put(topic.id().value(), Label.of(topic.name())));
        this.aspects = Map.copyOf(aspects);
        this.products = Map.copyOf(products);
    }

    Label of(Matter matter) {
        return switch (matter.type()) {
            case TOPIC -> topics.getOrDefault(matter.id(), Label.of(matter.id()));
            case ASPECT -> aspect(new AspectId(matter.id()));
        };
    }

    Label aspect(AspectId aspect) {
        return aspects.getOrDefault(aspect, Label.of(aspect.value()));
    }

    String product(String id) {
        return products.getOrDefault(id, id);
    }

    /** The matter as it is spoken of in a voice: "battery: complaints". */
    Label of(Matter matter, Voice voice) {
        Label name = of(matter);
        return switch (voice) {
            case ANY -> name;
            case COMPLAINT -> new Label(name.zh() + "(抱怨)", name.en() + " (complaints)");
            case REQUEST -> new Label(name.zh() + "(诉求)", name.en() + " (requests)");
            case PRAISE -> new Label(name.zh() + "(好评)", name.en() + " (praise)");
            case NEUTRAL -> new Label(name.zh() + "(中性)", name.en() + " (neutral)");
        };
    }

    /** The same, in one region or of one product. */
    Label within(Label name, String part) {
        return new Label(part + ":" + name.zh(), part + ": " + name.en());
    }
}
