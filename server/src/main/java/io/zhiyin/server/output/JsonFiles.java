package io.zhiyin.server.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON files in UTF-8 with {@code \n} line ends on every system, so that equal content gives equal bytes. */
final class JsonFiles {
    static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonFiles() {}

    /** One indented JSON document. */
    static void write(Path file, Consumer<JsonGenerator> content) throws IOException {
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        pretty.indentObjectsWith(indenter);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator json = MAPPER.writer().with(pretty).createGenerator(out)) {
            content.accept(json);
            json.flush();
            out.write('\n');
        }
    }

    /** Many JSON documents, a line each; the consumer ends each line itself through the writer it is given. */
    static BufferedWriter lines(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /** Rounds to four decimals, the precision of every probability that leaves the program. */
    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
