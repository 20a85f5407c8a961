package io.zhiyin.text;

import java.util.regex.Pattern;

/** Names an aspect of the taxonomy: {@code group} or {@code group/leaf}, such as {@code delivery/speed}. */
public record AspectId(String value) implements Comparable<AspectId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9_]+(/[a-z0-9_]+)?");

    /** The aspect of what judges the whole and nothing in particular. */
    public static final AspectId OVERALL = new AspectId("overall");

    public AspectId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an aspect id is group or group/leaf in small letters, digits and _, was '" + value + "'");
        }
    }

    /** The first level: {@code delivery} for {@code delivery/speed}; itself for an aspect without leaves. */
    public AspectId group() {
        int slash = value.indexOf('/');
        return slash < 0 ? this : new AspectId(value.substring(0, slash));
    }

    @Override
    public int compareTo(AspectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
