package io.zhiyin.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part of the starter set that was never trained on, both languages in one file. */
final class StarterHoldout {
    private StarterHoldout() {}

    static Path write(Path home, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String language : List.of("zh", "en")) {
            List<String> all = Files.readAllLines(home.resolve("models/data/starter/" + language + ".tsv"));
            int split = List.of(all.get(0).split("\t", -1)).indexOf("split");
            if (lines.isEmpty()) {
                lines.add(all.get(0));
            }
            all.stream()
                    .skip(1)
                    .filter(line -> line.split("\t", -1)[split].equals("test"))
                    .forEach(lines::add);
        }
        return Files.write(file, lines);
    }
}
