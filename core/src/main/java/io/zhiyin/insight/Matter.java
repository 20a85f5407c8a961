package io.zhiyin.insight;

import io.zhiyin.text.AspectId;
import java.util.Comparator;

/** What statements are about: a topic, or an aspect of the taxonomy (a group or a leaf). */
public record Matter(Type type, String id) implements Comparable<Matter> {
    private static final Comparator<Matter> ORDER =
            Comparator.comparing(Matter::type).thenComparing(Matter::id);

    /** The two ways in which statements are grouped. */
    public enum Type {
        TOPIC,
        ASPECT;

        /** The name used in files and SQL. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Matter {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a matter needs the id of its topic or aspect");
        }
    }

    public static Matter topic(TopicId topic) {
        return new Matter(Type.TOPIC, topic.value());
    }

    public static Matter aspect(AspectId aspect) {
        return new Matter(Type.ASPECT, aspect.value());
    }

    @Override
    public int compareTo(Matter other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type.code() + ":" + id;
    }
}
