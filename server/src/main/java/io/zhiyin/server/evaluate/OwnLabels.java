package io.zhiyin.server.evaluate;

import io.zhiyin.models.taxonomy.TaxonomyFile;
import io.zhiyin.text.Aspect;
import io.zhiyin.text.Intent;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.redaction.PersonalData;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The labels that Zhiyin itself uses for a task; none where a file's own are all there are. */
final class OwnLabels {
    private OwnLabels() {}

    static SortedSet<String> of(Task task) {
        return new TreeSet<>(
                switch (task) {
                    case SENTIMENT -> polarities();
                    case KIND -> Arrays.stream(Kind.values()).map(Kind::code).toList();
                    case INTENT ->
                        Arrays.stream(Intent.values()).map(Intent::code).toList();
                    case ASPECT -> aspects();
                    case REDACT ->
                        Arrays.stream(PersonalData.values())
                                .map(PersonalData::code)
                                .toList();
                    case CATEGORY, TOPICS -> List.of();
                });
    }

    private static List<String> polarities() {
        return Arrays.stream(Polarity.values()).map(Polarity::code).toList();
    }

    /** Leaves and groups, and the sentiments of pairs. */
    private static List<String> aspects() {
        SortedSet<String> all = new TreeSet<>(polarities());
        for (Aspect aspect : TaxonomyFile.shop().aspects()) {
            all.add(aspect.id().value());
            all.add(aspect.id().group().value());
        }
        return List.copyOf(all);
    }
}
