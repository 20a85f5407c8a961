package io.zhiyin.text;

/** A word with its part of speech and its place. */
public record Word(String text, PartOfSpeech partOfSpeech, Span span) {
    /** The parts of speech that Zhiyin tells apart. */
    public enum PartOfSpeech {
        NOUN,
        /** A name of a person, place, organisation or brand. */
        NAME,
        VERB,
        ADJECTIVE,
        ADVERB,
        NUMBER,
        /** Pronouns, particles, prepositions, conjunctions, auxiliaries, measure words. */
        FUNCTION,
        PUNCTUATION,
        OTHER
    }
}
