package io.zhiyin.server.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is hidden in a demo shop's files: {@code truth.json}.
 *
 * @param from the first day of the year
 * @param planted the codes of everything that is planted
 * @param effects what an analysis should find
 * @param stars how many stars saying something adds, before chance, rounding and cutting: by {@code aspect praise} and
 *     {@code aspect complaint}; empty if the stars ignore the text
 * @param boughtProduct the id of the product of the bought burst, if there is one
 * @param boughtReviews ids of the reviews of the bought burst
 * @param setAside ids of what must not count as opinion, by reason
 * @param repeated lines that hold a row again
 * @param personal where personal data stand, in the texts as the files have them
 */
public record PlantedTruth(
        long seed,
        String from,
        int weeks,
        int feedback,
        List<String> planted,
        List<PlantedEffect> effects,
        SortedMap<String, Double> stars,
        Optional<String> boughtProduct,
        List<String> boughtReviews,
        SortedMap<String, List<String>> setAside,
        List<RepeatedRow> repeated,
        List<PersonalText> personal) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A line that repeats the row of a feedback. */
    public record RepeatedRow(String file, long line, String id) {}

    /** A text with personal data in it. */
    public record PersonalText(String id, String file, long line, List<Place> spans) {
        public PersonalText {
            spans = List.copyOf(spans);
        }
    }

    /** Where, in UTF-16 units, and what, as redaction names the kinds. */
    public record Place(int start, int end, String kind) {}

    public PlantedTruth {
        planted = List.copyOf(planted);
        effects = List.copyOf(effects);
        stars = Collections.unmodifiableSortedMap(new TreeMap<>(stars));
        boughtReviews = List.copyOf(boughtReviews);
        setAside = Collections.unmodifiableSortedMap(new TreeMap<>(setAside));
        repeated = List.copyOf(repeated);
        personal = List.copyOf(personal);
    }

    public static PlantedTruth read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), PlantedTruth.class);
    }

    public void write(Path file) throws IOException {
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
        pretty.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        Files.writeString(file, JSON.writer().with(pretty).writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
    }
}
