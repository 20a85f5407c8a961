package io.zhiyin.insight.topic;

import io.zhiyin.insight.topic.ClassTerms.Term;
import io.zhiyin.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names topics as their customers would: by the phrase that sets the topic apart and that many of its statements say, in the
 * wording most of them use, with a second phrase where the first covers too little. No two topics get one name.
 */
final class TopicNamer {
    private static final int KEYWORDS = 10;
    /** A phrase said by fewer of the topic's statements can't stand for it. */
    private static final double LEAST_SHARE = 0.03;
    /** A first phrase said by more needs no second. */
    private static final double ENOUGH_SHARE = 0.4;

    private static final int LONGEST_ZH = 12;
    private static final int LONGEST_EN = 32;
    private static final String JOIN = " · ";

    private final Language language;
    private final PhraseReader reader;
    private final Set<String> taken = new HashSet<>();

    TopicNamer(Language language, PhraseReader reader) {
        this.language = language;
        this.reader = reader;
    }

    /** A name that no topic has yet. */
    String name(ClassTerms classes, int group) {
        List<Term> candidates = candidates(classes, group);
        for (Term first : candidates) {
            Optional<Term> second = first.count() < ENOUGH_SHARE * classes.size(group)
                    ? candidates.stream()
                            .filter(other -> speaksOfElse(other, first))
                            .findFirst()
                    : Optional.empty();
            String alone = written(first);
            String name = second.map(other -> alone + JOIN + written(other)).orElse(alone);
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
        return lastResort(classes, group);
    }

    private String lastResort(ClassTerms classes, int group) {
        List<String> words = keywords(classes, group);
        String base = words.isEmpty() ? (language == Language.ZH ? "其他" : "other") : words.get(0);
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + " " + i;
        }
        return name;
    }

    /** The single words that set the topic apart, best first. */
    List<String> keywords(ClassTerms classes, int group) {
        List<String> keywords = new ArrayList<>();
        for (Term term : classes.terms(group)) {
            boolean single = term.phrase().words().size() == 1;
            if (single && !reader.isGeneralWord(term.phrase().key()) && keywords.size() < KEYWORDS) {
                keywords.add(written(term));
            }
        }
        return keywords;
    }

    private List<Term> candidates(ClassTerms classes, int group) {
        int least = Math.max(2, (int) Math.ceil(LEAST_SHARE * classes.size(group)));
        List<Term> candidates = new ArrayList<>();
        for (Term term : classes.terms(group)) {
            boolean onlyGeneral = term.phrase().words().stream().allMatch(reader::isGeneralWord);
            if (!onlyGeneral && isShort(term) && (term.count() >= least || classes.size(group) < 4)) {
                candidates.add(new Term(term.phrase(), term.count(), term.weight() * fitness(term.phrase())));
            }
        }
        candidates.sort(Comparator.comparingDouble(Term::weight)
                .reversed()
                .thenComparing(term -> term.phrase().key()));
        return candidates;
    }

    private boolean isShort(Term term) {
        int length = term.phrase().surface().length();
        return length <= (language == Language.ZH ? LONGEST_ZH : LONGEST_EN);
    }

    /** How well a phrase reads as a name: weights of this house, set by looking at names in both languages. */
    private static double fitness(Phrase phrase) {
        return switch (phrase.shape()) {
            case SAYING -> phrase.words().size() == 2 ? 2.2 : 2.0;
            case COMPOUND -> 1.6;
            case THING -> 1.0;
            case FRAGMENT -> phrase.words().size() == 1 ? 0.5 : 0.9;
        };
    }

    private static boolean speaksOfElse(Term other, Term first) {
        return other.phrase().words().stream()
                .noneMatch(word -> first.phrase().key().contains(word)
                        || first.phrase().words().stream().anyMatch(word::contains));
    }

    private String written(Term term) {
        String surface = term.phrase().surface().strip().replaceAll("\\s+", " ");
        return language == Language.EN ? surface.toLowerCase(Locale.ROOT) : surface;
    }
}
