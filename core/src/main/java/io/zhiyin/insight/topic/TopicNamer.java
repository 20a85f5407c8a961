package io.zhiyin.insight.topic;

import io.zhiyin.insight.topic.ClassTerms.Term;
import io.zhiyin.text.Language;
import java.util.ArrayList;
import java.util.Collections;
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

    /** A phrase must make up this share of its thing's mentions to stand for it. */
    private static final double LEAST_OF_ANCHOR = 0.06;

    /** A phrase that goes on like this as often as so is only a part of the longer one. */
    private static final double GOES_ON = 0.6;
    /** A bare thing must be named by this share of the statements to be the second part of a name. */
    private static final double LEAST_OF_TAIL = 0.1;

    private static final int LONGEST_ZH = 12;
    private static final int LONGEST_EN = 32;
    private static final int WIDER_PARTS = 2;
    private static final String JOIN_WIDER = " / ";
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
        List<Term> parts = parts(classes, group);
        for (int first = 0; first < parts.size(); first++) {
            Term head = parts.get(first);
            Optional<Term> tail = head.count() >= ENOUGH_SHARE * classes.size(group)
                    ? Optional.empty()
                    : parts.stream()
                            .filter(other -> speaksOfElse(other, head) && canFollow(other, classes.size(group)))
                            .findFirst();
            String name =
                    tail.map(other -> written(head) + JOIN + written(other)).orElse(written(head));
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
        return lastResort(classes, group);
    }

    /** A second phrase must say something itself, or be said by many. */
    private static boolean canFollow(Term term, int size) {
        return switch (term.phrase().shape()) {
            case SAYING, COMPOUND -> true;
            case THING -> term.phrase().key().length() > 1 && term.count() >= LEAST_OF_TAIL * size;
            case FRAGMENT -> false;
        };
    }

    /** The longer phrase that most statements with this one go on to: 物有所值, not 物有所. */
    private static Term whole(Term part, List<Term> candidates) {
        for (Term longer : candidates) {
            boolean goesOn = longer.phrase().words().size()
                            > part.phrase().words().size()
                    && Collections.indexOfSubList(
                                    longer.phrase().words(), part.phrase().words())
                            >= 0;
            if (part.phrase().words().size() > 1 && goesOn && longer.count() >= GOES_ON * part.count()) {
                return longer;
            }
        }
        return part;
    }

    private record Part(Term term, double worth) {
        private String key() {
            return term.phrase().key();
        }
    }

    /** What a name can be made of: each thing that sets the topic apart, in the phrase that says most about it. */
    private List<Term> parts(ClassTerms classes, int group) {
        List<Term> candidates = candidates(classes, group);
        List<Part> parts = new ArrayList<>();
        for (Term anchor : candidates) {
            if (anchor.phrase().words().size() > 1) {
                continue;
            }
            Term fullest = anchor;
            double best = fitness(anchor.phrase()) * anchor.weight();
            for (Term longer : candidates) {
                boolean holds =
                        longer.phrase().words().containsAll(anchor.phrase().words());
                boolean often = longer.count() >= LEAST_OF_ANCHOR * anchor.count();
                double worth = fitness(longer.phrase()) * longer.weight();
                if (holds && often && worth > best) {
                    fullest = longer;
                    best = worth;
                }
            }
            Part part = new Part(whole(fullest, candidates), best);
            boolean stands = part.term().phrase().shape() != Phrase.Shape.FRAGMENT
                    || part.term().phrase().words().size() > 1;
            if (stands && parts.stream().noneMatch(other -> other.key().equals(part.key()))) {
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparingDouble(Part::worth).reversed().thenComparing(Part::key));
        return parts.stream().map(Part::term).toList();
    }

    /** The name of a wider topic: the things that its topics are about. */
    String widerName(ClassTerms classes, int group) {
        List<String> things = new ArrayList<>();
        for (Term term : classes.terms(group)) {
            boolean single = term.phrase().shape() == Phrase.Shape.THING
                    && term.phrase().key().length() > 1;
            if (single && !reader.isGeneralWord(term.phrase().key())) {
                things.add(written(term));
            }
        }
        for (int parts = Math.min(WIDER_PARTS, things.size()); parts > 0 && parts <= things.size(); parts++) {
            String name = String.join(JOIN_WIDER, things.subList(0, parts));
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
                candidates.add(term);
            }
        }
        return candidates;
    }

    private boolean isShort(Term term) {
        int length = term.phrase().surface().length();
        return length <= (language == Language.ZH ? LONGEST_ZH : LONGEST_EN);
    }

    /** How well a phrase reads as a name: weights of this house, set by looking at names in both languages. */
    private static double fitness(Phrase phrase) {
        return switch (phrase.shape()) {
            case SAYING -> phrase.words().size() == 2 ? 6.0 : 5.0;
            case COMPOUND -> 3.0;
            case THING -> phrase.key().length() > 1 ? 1.0 : 0.6; // one Chinese character is hardly a name
            case FRAGMENT -> phrase.words().size() == 1 ? 0.5 : 2.0;
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
