package io.zhiyin.text;

import java.util.List;

/**
 * One thing that customers speak of, as the shop's taxonomy names it.
 *
 * @param phrasesZh how Chinese customers say it
 * @param phrasesEn how English-speaking customers say it
 */
public record Aspect(AspectId id, String nameZh, String nameEn, List<String> phrasesZh, List<String> phrasesEn) {
    public Aspect {
        if (nameZh.isBlank() || nameEn.isBlank()) {
            throw new IllegalArgumentException("aspect " + id + " needs a name in zh and en");
        }
        phrasesZh = List.copyOf(phrasesZh);
        phrasesEn = List.copyOf(phrasesEn);
    }

    public String name(Language language) {
        return switch (language) {
            case ZH -> nameZh;
            case EN, OTHER -> nameEn;
        };
    }

    public List<String> phrases(Language language) {
        return switch (language) {
            case ZH -> phrasesZh;
            case EN, OTHER -> phrasesEn;
        };
    }
}
