package io.zhiyin.server.road;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tells a folder that an earlier analysis filled, which may be replaced, from one that holds anything of a person's own. */
final class EarlierOutput {
    private static final String RUN = "run.json";
    private static final Set<String> FILES = Set.of(
            RUN,
            "report.html",
            "report.xlsx",
            "readings.jsonl",
            "topics.json",
            "insights.json",
            "problems.json",
            "zhiyin.duckdb",
            "zhiyin.duckdb.wal");
    /** What desktops leave in every folder that was looked at. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EarlierOutput() {}

    /** The names in a folder that Zhiyin did not write, in order; nothing else would be lost if the folder were replaced. */
    static List<String> foreign(Path folder) throws IOException {
        boolean made = madeByZhiyin(folder.resolve(RUN));
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> !LITTER.contains(name) && !(made && FILES.contains(name)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean madeByZhiyin(Path run) throws IOException {
        if (!Files.isRegularFile(run)) {
            return false;
        }
        try {
            return MAPPER.readTree(Files.readString(run, StandardCharsets.UTF_8))
                    .path("versions")
                    .has("zhiyin");
        } catch (JacksonException | java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }
}
