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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Ranks the aspects of a shop's taxonomy: leaves that the head was trained on by its probability; aspects that the shop added
 * by their phrases, either word for word or by how near the statement's meaning lies to theirs. An added aspect that is more likely than not goes before
 * what the head says, which knows nothing of it and names the next best thing. Leaves that the taxonomy leaves out are never told, nor is an
 * added aspect in a language that it has no phrases in. Thread-safe.
 */
public final class TaxonomyRanking implements HeadJudge.AspectRanking {
    private static final double WORD_FOR_WORD = 0.9;
    private static final double MORE_LIKELY_THAN_NOT = 0.5;

    private final TrainedHead head;
    private final boolean[] known;
    private final SortedMap<AspectId, Pattern> added;
    private final Optional<PhraseNearness> nearness;
    private final AspectId fallback;
    private final String suffix;

    private TaxonomyRanking(
            TrainedHead head,
            boolean[] known,
            SortedMap<AspectId, Pattern> added,
            Optional<PhraseNearness> nearness,
            AspectId fallback,
            String suffix) {
        this.head = head;
        this.known = known;
        this.added = added;
        this.nearness = nearness;
        this.fallback = fallback;
        this.suffix = suffix;
    }

    /**
     * Encodes the phrases if there are aspects that the head doesn't know.
     *
     * @param usual the taxonomy that the head was trained with, whose phrases show what is usual
     */
    public static TaxonomyRanking of(
            Taxonomy taxonomy, Taxonomy usual, Language language, LanguageHeads heads, TextEncoder encoder) {
        TrainedHead head = heads.aspect();
        boolean[] known = new boolean[head.labels().size()];
        for (int c = 0; c < known.length; c++) {
            known[c] = taxonomy.has(new AspectId(head.labels().get(c)));
        }
        SortedMap<AspectId, Pattern> added = new TreeMap<>();
        for (Aspect aspect : taxonomy.aspects()) {
            List<String> phrases = aspect.phrases(language);
            if (!head.labels().contains(aspect.id().value()) && !phrases.isEmpty()) {
                added.put(aspect.id(), words(phrases, language));
            }
        }
        boolean all = added.isEmpty() && !Arrays.toString(known).contains("false");
        String suffix = all
                ? ""
                : "+" + Integer.toHexString(describe(taxonomy, language).hashCode());
        // an abstention names a guess too, even where the taxonomy says nothing in this language
        AspectId fallback = taxonomy.aspects().get(0).id();
        Optional<PhraseNearness> nearness =
                added.isEmpty() ? Optional.empty() : Optional.of(nearness(taxonomy, usual, language, encoder));
        return new TaxonomyRanking(head, known, added, nearness, fallback, suffix);
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

    /** The purchase as a whole lies near to everything and is left to the head. */
    private static PhraseNearness nearness(Taxonomy taxonomy, Taxonomy usual, Language language, TextEncoder encoder) {
        Map<AspectId, List<Embedding>> phrases = new TreeMap<>();
        taxonomy.aspects().stream()
                .filter(aspect -> !aspect.id().equals(AspectId.OVERALL))
                .filter(aspect -> !aspect.phrases(language).isEmpty())
                .forEach(aspect -> phrases.put(aspect.id(), vectors(aspect.phrases(language), encoder)));
        List<String> background = usual.aspects().stream()
                .flatMap(aspect -> aspect.phrases(language).stream())
                .toList();
        return PhraseNearness.of(phrases, vectors(background, encoder));
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
        return added(words, vector).orElseGet(() -> trained(headProbabilities));
    }

    private Optional<Graded<AspectId>> added(String words, Embedding vector) {
        if (added.isEmpty()) {
            return Optional.empty();
        }
        String plain = Grams.plain(words);
        Optional<AspectId> said = added.entrySet().stream()
                .filter(one -> one.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
        if (said.isPresent()) {
            return Optional.of(new Graded<>(said.get(), WORD_FOR_WORD, false));
        }
        return nearness.flatMap(known -> known.nearest(vector))
                .filter(nearest -> nearest.probability() >= MORE_LIKELY_THAN_NOT && added.containsKey(nearest.aspect()))
                .map(nearest -> new Graded<>(nearest.aspect(), nearest.probability(), false));
    }

    private Graded<AspectId> trained(double[] probabilities) {
        int best = -1;
        for (int c = 0; c < known.length; c++) {
            if (known[c] && (best < 0 || probabilities[c] > probabilities[best])) {
                best = c;
            }
        }
        return best < 0
                ? new Graded<>(fallback, 0, true)
                : new Graded<>(
                        new AspectId(head.labels().get(best)),
                        probabilities[best],
                        probabilities[best] < head.threshold());
    }
}
