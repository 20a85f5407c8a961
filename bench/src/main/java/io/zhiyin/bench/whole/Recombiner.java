package io.zhiyin.bench.whole;

import io.zhiyin.text.ClauseSplitter;
import io.zhiyin.text.LanguageDetector;
import io.zhiyin.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes as many texts as wanted out of some, none twice: equal texts are read only once, and equal statements are one to the
 * topics, so that copies would cost nothing. A new text has as many clauses as one of the old ones; each clause is the head of
 * one and the tail of another, taken from anywhere. What comes out is nonsense of the right size in the right words; very short
 * clauses stay whole, as customers repeat those too.
 */
final class Recombiner {
    private static final int SPLICED = 6;
    private static final int TRIES = 20;

    private final List<Integer> sizes = new ArrayList<>();
    private final List<String> clauses = new ArrayList<>();
    private final Set<String> made = new HashSet<>();
    private final Random random;

    Recombiner(List<String> texts, long seed) {
        random = new Random(seed);
        LanguageDetector languages = new LanguageDetector();
        ClauseSplitter splitter = new ClauseSplitter();
        for (String text : texts) {
            List<Span> spans = splitter.split(text, languages.detect(text));
            if (!spans.isEmpty()) {
                sizes.add(spans.size());
                spans.forEach(span -> clauses.add(span.of(text)));
            }
        }
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to recombine: no text says anything");
        }
    }

    /** The next text, unlike all before. */
    String next() {
        int size = sizes.get(random.nextInt(sizes.size()));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String text = text(size);
            if (made.add(text)) {
                return text;
            }
        }
        return longer(text(size));
    }

    /** Where short texts are used up, a clause more makes a new one. */
    private String longer(String text) {
        String longer = text;
        while (!made.add(longer)) {
            longer += "，" + clause();
        }
        return longer;
    }

    private String text(int size) {
        return String.join("，", IntStream.range(0, size).mapToObj(i -> clause()).toList());
    }

    private String clause() {
        String one = clauses.get(random.nextInt(clauses.size()));
        if (one.length() < SPLICED) {
            return one;
        }
        String other = clauses.get(random.nextInt(clauses.size()));
        return one.substring(0, middle(one)) + other.substring(middle(other));
    }

    /** The first blank from the middle on, so that no word is cut, or the middle where nothing is set apart by blanks. */
    private static int middle(String clause) {
        int half = clause.length() / 2;
        int blank = clause.indexOf(' ', half);
        if (blank >= 0) {
            return blank;
        }
        return half > 0 && Character.isLowSurrogate(clause.charAt(half)) ? half - 1 : half;
    }
}
