package io.zhiyin.server.output;

import io.zhiyin.commerce.Problem;
import io.zhiyin.commerce.Problems;
import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code problems.json}: how many problems of each code were found, and the first of each in full. */
public final class ProblemsFile {
    private ProblemsFile() {}

    public static void write(Problems problems, Path file) throws IOException {
        JsonFiles.write(file, json -> {
            json.writeStartObject();
            json.writeNumberProperty("total", problems.total());
            json.writeObjectPropertyStart("counts");
            problems.counts().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("problems");
            for (Problem problem : problems.kept()) {
                json.writeStartObject();
                json.writeStringProperty("file", problem.file());
                json.writeNumberProperty("line", problem.line());
                json.writeStringProperty("column", problem.column());
                json.writeStringProperty("code", problem.code());
                json.writeStringProperty("message", problem.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
