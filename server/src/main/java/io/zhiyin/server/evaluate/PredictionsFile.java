package io.zhiyin.server.evaluate;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with a JSON line per row of the data: {@code row}, {@code gold}, {@code predicted}, {@code probability},
 * {@code abstained}. It is written beside its place and moved there when it is whole; of what stood there, only predictions
 * are ever replaced.
 */
final class PredictionsFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FIRST_WORDS = "{\"row\":";

    private final Path asked;
    private final Path target;

    private PredictionsFile(Path asked, Path target) {
        this.asked = asked;
        this.target = target;
    }

    /** Refuses a path that can't be written or must not be, before anything is computed. */
    static Optional<PredictionsFile> asked(EvaluationOptions options) {
        return options.predictions().map(file -> prepare(file, options));
    }

    private static PredictionsFile prepare(Path asked, EvaluationOptions options) {
        try {
            if (Files.exists(asked)) {
                refuseInputs(asked, options);
                refuseForeign(asked);
            }
            boolean file = Files.isRegularFile(asked);
            PredictionsFile predictions =
                    new PredictionsFile(asked, file ? asked.toRealPath() : asked.toAbsolutePath());
            if (!predictions.isDevice()) {
                Files.writeString(predictions.beside(), "");
                Files.delete(predictions.beside());
            }
            return predictions;
        } catch (IOException e) {
            throw refused(asked, e);
        }
    }

    /** By the file itself and not by its name: a link or another spelling leads to it as well. */
    private static void refuseInputs(Path asked, EvaluationOptions options) throws IOException {
        for (Path input : Stream.concat(Stream.of(options.data()), options.train().stream())
                .toList()) {
            if (Files.exists(input) && Files.isSameFile(asked, input)) {
                throw new Refused("evaluate.predictions-input", asked, input);
            }
        }
    }

    private static void refuseForeign(Path asked) throws IOException {
        if (Files.isDirectory(asked)) {
            throw new Refused("evaluate.predictions-folder", asked);
        }
        if (!Files.isRegularFile(asked) || Files.size(asked) == 0) {
            return;
        }
        // byte for byte: a spreadsheet or a picture is no UTF-8
        try (BufferedReader start = Files.newBufferedReader(asked, StandardCharsets.ISO_8859_1)) {
            char[] first = new char[FIRST_WORDS.length()];
            int length = start.read(first);
            if (!new String(first, 0, Math.max(0, length)).equals(FIRST_WORDS)) {
                throw new Refused("evaluate.predictions-foreign", asked);
            }
        }
    }

    /** A pipe or a terminal, such as {@code /dev/stderr}: there is nothing to replace. */
    private boolean isDevice() {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    private Path beside() {
        return target.resolveSibling("." + target.getFileName() + ".zhiyin-"
                + ProcessHandle.current().pid());
    }

    /** Takes the lines of the file. */
    interface Lines {
        void add(int row, Consumer<ObjectNode> content);
    }

    /** Writes all lines and puts the file in its place. */
    void write(Consumer<Lines> lines) {
        Path file = isDevice() ? target : beside();
        try {
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                lines.accept((row, content) -> add(out, row, content));
            }
            if (!file.equals(target)) {
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (UncheckedIOException e) {
            throw refused(asked, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw refused(asked, e);
        } finally {
            if (!file.equals(target)) {
                remove(file);
            }
        }
    }

    private static void add(BufferedWriter out, int row, Consumer<ObjectNode> content) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("row", row);
        content.accept(json);
        try {
            out.write(MAPPER.writeValueAsString(json));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // a hidden file is left; what stood in its place is whole
        }
    }

    private static Refused refused(Path file, IOException e) {
        return new Refused("evaluate.predictions", file, e.getClass().getSimpleName());
    }
}
