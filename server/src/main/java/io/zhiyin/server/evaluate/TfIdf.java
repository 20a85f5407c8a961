package io.zhiyin.server.evaluate;

import io.zhiyin.text.Language;
import io.zhiyin.text.LanguageDetector;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as weighted n-grams: runs of one to three characters where a text is Chinese, words and pairs of words elsewhere;
 * weight (1 + ln tf) · idf, rows of length 1, as scikit-learn has it with sublinear counts.
 */
final class TfIdf {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}']*");
    private static final int FEW_TEXTS = 400;
    private static final int LONGEST_RUN = 3;

    private final LanguageDetector languages = new LanguageDetector();
    private final Map<String, Integer> places;
    private final double[] idf;

    private TfIdf(Map<String, Integer> places, double[] idf) {
        this.places = places;
        this.idf = idf;
    }

    static TfIdf fit(List<String> texts) {
        TfIdf empty = new TfIdf(Map.of(), new double[0]);
        Map<String, Integer> documents = new HashMap<>();
        for (String text : texts) {
            empty.counts(text).keySet().forEach(gram -> documents.merge(gram, 1, Integer::sum));
        }
        int least = texts.size() < FEW_TEXTS ? 1 : 2;
        documents.values().removeIf(count -> count < least);
        Map<String, Integer> places = new HashMap<>();
        double[] idf = new double[documents.size()];
        for (String gram : new TreeSet<>(documents.keySet())) {
            idf[places.size()] = Math.log((1.0 + texts.size()) / (1.0 + documents.getOrDefault(gram, 0))) + 1;
            places.put(gram, places.size());
        }
        return new TfIdf(places, idf);
    }

    int size() {
        return idf.length;
    }

    /** The weight of every known n-gram of the text, by its place. */
    SortedMap<Integer, Double> weights(String text) {
        SortedMap<Integer, Double> weights = new TreeMap<>();
        counts(text).forEach((gram, count) -> {
            Integer place = places.get(gram);
            if (place != null) {
                weights.put(place, (1 + Math.log(count)) * idf[place]);
            }
        });
        double length = 0;
        for (double weight : weights.values()) {
            length += weight * weight;
        }
        double scale = length == 0 ? 1 : 1 / Math.sqrt(length);
        weights.replaceAll((place, weight) -> weight * scale);
        return weights;
    }

    private Map<String, Integer> counts(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        Map<String, Integer> counts = new HashMap<>();
        Consumer<String> add = gram -> counts.merge(gram, 1, Integer::sum);
        if (languages.detect(text) == Language.ZH) {
            runs(plain, add);
        } else {
            words(plain, add);
        }
        return counts;
    }

    private static void runs(String text, Consumer<String> add) {
        for (int i = 0; i < text.length(); i++) {
            for (int n = 1; n <= LONGEST_RUN && i + n <= text.length(); n++) {
                add.accept(text.substring(i, i + n));
            }
        }
    }

    private static void words(String text, Consumer<String> add) {
        Matcher matcher = WORD.matcher(text);
        String previous = "";
        while (matcher.find()) {
            add.accept(matcher.group());
            if (!previous.isEmpty()) {
                add.accept(previous + ' ' + matcher.group());
            }
            previous = matcher.group();
        }
    }
}
