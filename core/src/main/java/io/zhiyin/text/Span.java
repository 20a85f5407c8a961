package io.zhiyin.text;

/** A piece of a text, in UTF-16 units: from {@code start} up to, not including, {@code end}. */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, was " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** How many units both share, 0 if none. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** The piece of the text that this span names. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
