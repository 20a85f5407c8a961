package io.zhiyin.text;

import java.util.List;

/** Cuts a text into words with parts of speech. Thread-safe. */
public interface Segmenter {
    /** The words in order; their spans never overlap, and white space belongs to none. */
    List<Word> segment(String text);
}
