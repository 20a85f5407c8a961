package io.zhiyin.server.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rows gathered by the text they speak of, with the pairs of each. */
record LabelledTexts(List<String> texts, List<Set<Pair>> pairs, Map<String, Integer> placeOfGroup) {
    static LabelledTexts of(List<LabelledRow> rows) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        List<Set<Pair>> pairs = new ArrayList<>();
        for (LabelledRow row : rows) {
            int place = places.computeIfAbsent(row.group(), group -> {
                texts.add(row.text());
                pairs.add(new TreeSet<>());
                return texts.size() - 1;
            });
            if (texts.get(place).isBlank()) {
                texts.set(place, row.text());
            }
            if (row.isLabelled() && !row.sentimentMeaning().isEmpty()) {
                pairs.get(place).add(new Pair(row.meaning(), row.sentimentMeaning()));
            }
        }
        return new LabelledTexts(texts, pairs, places);
    }

    int place(LabelledRow row) {
        Integer place = placeOfGroup.get(row.group());
        if (place == null) {
            throw new IllegalArgumentException("row " + row.row() + " is not among these texts");
        }
        return place;
    }
}
