package io.zhiyin.server.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The traditional method for aspects and sentiments without training: phrases and a lexicon, clause by clause. */
final class KeywordPairs implements PairReader {
    private static final Pattern CLAUSE = Pattern.compile("[.!?;,\uFF0C\u3002\uFF01\uFF1F\uFF1B\\n]+");

    private final AspectPhrases phrases = new AspectPhrases();
    private final LexiconAnswerer lexicon;
    private final Set<String> aspects;

    KeywordPairs(Set<String> aspects, Set<String> sentiments) {
        this.aspects = Set.copyOf(aspects);
        this.lexicon = new LexiconAnswerer(List.copyOf(sentiments));
    }

    @Override
    public String name() {
        return "aspect phrases and a sentiment lexicon";
    }

    @Override
    public List<List<Pair.Graded>> read(List<String> texts) {
        return texts.stream().map(this::pairs).toList();
    }

    private List<Pair.Graded> pairs(String text) {
        List<Pair.Graded> pairs = new ArrayList<>();
        for (String aspect : phrases.counts(text, aspects).keySet()) {
            StringBuilder about = new StringBuilder();
            for (String clause : CLAUSE.split(text, -1)) {
                if (phrases.counts(clause, Set.of(aspect)).containsKey(aspect)) {
                    about.append(clause).append('\n');
                }
            }
            Answer leaning = lexicon.answer(List.of(about.isEmpty() ? text : about.toString()))
                    .get(0);
            pairs.add(new Pair.Graded(new Pair(aspect, leaning.label()), leaning.probability()));
        }
        return pairs;
    }
}
