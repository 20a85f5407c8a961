package io.zhiyin.text.head;

/** A text and the label that a person gave it. */
public record Example(String text, String label) {
    public Example {
        if (label.isBlank()) {
            throw new IllegalArgumentException("an example needs a label");
        }
    }
}
