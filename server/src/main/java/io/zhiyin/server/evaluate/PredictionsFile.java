package io.zhiyin.server.evaluate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a JSON line per row of the data: {@code row}, {@code gold}, {@code predicted}, {@code probability}, {@code abstained}. */
final class PredictionsFile implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final Path file;
    private final BufferedWriter out;

    private PredictionsFile(Path file, BufferedWriter out) {
        this.file = file;
        this.out = out;
    }

    /** Makes the file at once, so that a path that can't be written is refused before anything is computed. */
    static PredictionsFile create(Path file) {
        try {
            return new PredictionsFile(file, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    void line(int row, Consumer<ObjectNode> content) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("row", row);
        content.accept(json);
        try {
            out.write(MAPPER.writeValueAsString(json));
            out.write('\n');
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static Refused refused(Path file, IOException e) {
        return new Refused("evaluate.predictions", file, e.getClass().getSimpleName());
    }
}
