package io.zhiyin.text.head;

import io.zhiyin.text.Aspect;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Graded;
import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import io.zhiyin.text.Taxonomy;
import io.zhiyin.text.TextEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ranks the aspects of a shop's taxonomy: leaves that the head was trained on by its probability; aspects that the shop added
 * by their phrases, either word for word or by how near the statement's vector lies to theirs. Leaves that the taxonomy
 * leaves out are never told, nor is an added aspect in a language that it has no phrases in. Thread-safe.
 */
public final class TaxonomyRanking implements HeadJudge.AspectRanking {
    private static final double WORD_FOR_WORD = 0.9;
    private static final double STEEPNESS = 30;

    private final TrainedHead head;
    private final boolean[] known;
    private final List<Added> added;
    private final AspectId fallback;
    private final double halfway;
    private final String suffix;

    /** @param vectors the phrases' vectors; {@code pattern} their words */
    private record Added(AspectId id, Pattern pattern, List<Embedding> vectors) {}

    private TaxonomyRanking(
            TrainedHead head, boolean[] known, List<Added> added, AspectId fallback, double halfway, String suffix) {
        this.head = head;
        this.known = known;
        this.added = added;
        this.fallback = fallback;
        this.halfway = halfway;
        this.suffix = suffix;
    }

    /** Encodes the phrases of the aspects that the head doesn't know. */
    public static TaxonomyRanking of(Taxonomy taxonomy, Language language, LanguageHeads heads, TextEncoder encoder) {
        TrainedHead head = heads.aspect();
        boolean[] known = new boolean[head.labels().size()];
        for (int c = 0; c < known.length; c++) {
            known[c] = taxonomy.has(new AspectId(head.labels().get(c)));
        }
        List<Added> added = new ArrayList<>();
        for (Aspect aspect : taxonomy.aspects()) {
            List<String> phrases = aspect.phrases(language);
            if (!head.labels().contains(aspect.id().value()) && !phrases.isEmpty()) {
                added.add(new Added(aspect.id(), words(phrases, language), vectors(phrases, encoder)));
            }
        }
        boolean all = added.isEmpty() && !java.util.Arrays.toString(known).contains("false");
        String suffix = all
                ? ""
                : "+" + Integer.toHexString(describe(taxonomy, language).hashCode());
        // an abstention names a guess too, even where the taxonomy says nothing in this language
        AspectId fallback = taxonomy.aspects().get(0).id();
        double halfway = language == Language.ZH ? 0.74 : 0.8;
        return new TaxonomyRanking(head, known, List.copyOf(added), fallback, halfway, suffix);
    }

    private static String describe(Taxonomy taxonomy, Language language) {
        StringBuilder all = new StringBuilder();
        taxonomy.aspects().forEach(a -> all.append(a.id()).append(a.phrases(language)));
        return all.toString();
    }

    private static Pattern words(List<String> phrases, Language language) {
        List<String> regexes = new ArrayList<>();
        for (String phrase : phrases) {
            String quoted = Pattern.quote(Grams.plain(phrase));
            regexes.add(language == Language.ZH ? quoted : "(?<![\\p{L}'])" + quoted + "(?![\\p{L}'])");
        }
        return Pattern.compile(String.join("|", regexes));
    }

    private static List<Embedding> vectors(List<String> phrases, TextEncoder encoder) {
        return encoder
                .encode(phrases.stream()
                        .map(p -> new TextEncoder.Request(p, List.of(new Span(0, p.length()))))
                        .toList())
                .stream()
                .map(encoded -> encoded.spans().get(0))
                .toList();
    }

    @Override
    public String suffix() {
        return suffix;
    }

    @Override
    public Graded<AspectId> rank(String words, Embedding vector, double[] headProbabilities) {
        double knownSum = 0;
        int best = -1;
        for (int c = 0; c < known.length; c++) {
            if (known[c]) {
                knownSum += headProbabilities[c];
                best = best < 0 || headProbabilities[c] > headProbabilities[best] ? c : best;
            }
        }
        AspectId aspect = best < 0 ? fallback : new AspectId(head.labels().get(best));
        double probability = best < 0 ? 0 : headProbabilities[best];
        double most = 0;
        AspectId nearest = aspect;
        String plain = added.isEmpty() ? words : Grams.plain(words);
        for (Added one : added) {
            double belief = belief(one, plain, vector);
            if (belief > most) {
                most = belief;
                nearest = one.id();
            }
        }
        // both bid for the statement: the head with what it is sure of, the phrases with how well they match
        double headBid = probability * (1 - most);
        double phraseBid = most * (1 - probability * 0.5);
        boolean phrasesWin = phraseBid > headBid;
        double winner = phrasesWin ? phraseBid : headBid;
        return new Graded<>(
                phrasesWin ? nearest : aspect,
                winner,
                winner < Math.max(head.threshold(), phrasesWin ? 0.4 : 0) || (!phrasesWin && knownSum <= 0));
    }

    private double belief(Added one, String plain, Embedding vector) {
        double near = one.vectors().stream().mapToDouble(vector::cosine).max().orElse(0);
        double byVector = 1 / (1 + StrictMath.exp(-STEEPNESS * (near - halfway)));
        return one.pattern().matcher(plain).find() ? Math.max(WORD_FOR_WORD, byVector) : byVector * 0.8;
    }
}
