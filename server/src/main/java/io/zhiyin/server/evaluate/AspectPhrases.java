package io.zhiyin.server.evaluate;

import io.zhiyin.models.taxonomy.TaxonomyFile;
import io.zhiyin.text.Aspect;
import io.zhiyin.text.Language;
import io.zhiyin.text.LanguageDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The traditional method for aspects without training: the phrases of the shop taxonomy, counted word for word. */
final class AspectPhrases {
    private record Entry(String aspect, String group, Pattern zh, Pattern en) {}

    private final LanguageDetector languages = new LanguageDetector();
    private final List<Entry> entries = new ArrayList<>();

    AspectPhrases() {
        for (Aspect aspect : TaxonomyFile.shop().aspects()) {
            entries.add(new Entry(
                    aspect.id().value(),
                    aspect.id().group().value(),
                    pattern(aspect, Language.ZH),
                    pattern(aspect, Language.EN)));
        }
    }

    private static Pattern pattern(Aspect aspect, Language language) {
        String pieces = String.join("|", aspect.phrases(language)).toLowerCase(Locale.ROOT);
        return KeywordAnswerer.pattern(pieces, language == Language.ZH);
    }

    /** How often each of these aspects, leaves or groups, is spoken of; aspects that are not, are left out. */
    Map<String, Integer> counts(String text, java.util.Collection<String> aspects) {
        boolean chinese = languages.detect(text) == Language.ZH;
        String plain = text.toLowerCase(Locale.ROOT);
        Map<String, Integer> counts = new TreeMap<>();
        for (Entry entry : entries) {
            String name = aspects.contains(entry.aspect()) ? entry.aspect() : entry.group();
            if (aspects.contains(name)) {
                Matcher matcher = (chinese ? entry.zh() : entry.en()).matcher(plain);
                while (matcher.find()) {
                    counts.merge(name, 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
