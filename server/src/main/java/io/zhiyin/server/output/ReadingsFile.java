package io.zhiyin.server.output;

import io.zhiyin.store.facts.FactStore;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes {@code readings.jsonl}: a line per feedback, in the order of intake, streamed from the facts. */
public final class ReadingsFile {
    private final BufferedWriter out;
    private final List<Row> feedback = new ArrayList<>();

    private ReadingsFile(BufferedWriter out) {
        this.out = out;
    }

    public static void write(FactStore facts, Path file) throws IOException {
        try (BufferedWriter out = JsonFiles.lines(file)) {
            ReadingsFile readings = new ReadingsFile(out);
            facts.forEach("readings-output", Row::of, readings::add);
            readings.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(Row row) {
        if (!feedback.isEmpty() && feedback.get(0).seq != row.seq) {
            flush();
        }
        feedback.add(row);
    }

    private void flush() {
        if (feedback.isEmpty()) {
            return;
        }
        try (JsonGenerator json = JsonFiles.MAPPER.createGenerator(out)) {
            writeFeedback(json);
        }
        feedback.clear();
        try {
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeFeedback(JsonGenerator json) {
        Row first = feedback.get(0);
        json.writeStartObject();
        json.writeStringProperty("id", first.id);
        json.writeStringProperty("file", first.file);
        json.writeNumberProperty("line", first.line);
        json.writeStringProperty("language", first.language);
        json.writeStringProperty("text", Objects.requireNonNull(first.text));
        json.writeArrayPropertyStart("statements");
        for (Row row : feedback) {
            if (row.said != null) {
                row.said.write(json, first.id);
            }
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("entities");
        writeEntities(json, first.entities);
        json.writeEndArray();
        if (first.setAside != null) {
            json.writeStringProperty("set_aside", first.setAside);
        }
        json.writeEndObject();
    }

    private static void writeEntities(JsonGenerator json, @Nullable String packed) {
        if (packed == null) {
            return;
        }
        for (String entity : packed.split(";")) {
            String[] parts = entity.split(",");
            json.writeStartObject();
            json.writeNumberProperty("start", Integer.parseInt(parts[0]));
            json.writeNumberProperty("end", Integer.parseInt(parts[1]));
            json.writeStringProperty("type", parts[2]);
            json.writeNumberProperty("probability", JsonFiles.rounded(Double.parseDouble(parts[3])));
            json.writeEndObject();
        }
    }

    private record Row(
            long seq,
            String id,
            String file,
            long line,
            @Nullable String text,
            @Nullable String setAside,
            @Nullable String language,
            @Nullable String entities,
            @Nullable Said said) {
        static Row of(ResultSet row) throws SQLException {
            int ordinal = row.getInt("ordinal");
            boolean said = !row.wasNull() && ordinal >= 0;
            return new Row(
                    row.getLong("seq"),
                    row.getString("id"),
                    row.getString("file"),
                    row.getLong("line"),
                    row.getString("text"),
                    row.getString("set_aside"),
                    row.getString("language"),
                    row.getString("entities"),
                    said ? Said.of(row) : null);
        }
    }

    private record Said(
            int start,
            int end,
            @Nullable String aspect,
            double pAspect,
            @Nullable String kind,
            double pKind,
            @Nullable String polarity,
            double pPolarity,
            double sentiment,
            @Nullable String intent,
            double pIntent,
            @Nullable String topic) {
        static Said of(ResultSet row) throws SQLException {
            return new Said(
                    row.getInt("start_at"),
                    row.getInt("end_at"),
                    row.getString("aspect"),
                    row.getDouble("p_aspect"),
                    row.getString("kind"),
                    row.getDouble("p_kind"),
                    row.getString("polarity"),
                    row.getDouble("p_polarity"),
                    row.getDouble("sentiment"),
                    row.getString("intent"),
                    row.getDouble("p_intent"),
                    row.getString("topic"));
        }

        void write(JsonGenerator json, String feedbackId) {
            json.writeStartObject();
            json.writeStringProperty("id", feedbackId + "@" + start + "-" + end);
            json.writeNumberProperty("start", start);
            json.writeNumberProperty("end", end);
            json.writeStringProperty("aspect", aspect);
            json.writeStringProperty("kind", kind);
            json.writeNumberProperty("sentiment", JsonFiles.rounded(sentiment));
            json.writeStringProperty("intent", intent);
            json.writeStringProperty("topic", topic);
            json.writeObjectPropertyStart("probability");
            json.writeNumberProperty("aspect", JsonFiles.rounded(pAspect));
            json.writeNumberProperty("kind", JsonFiles.rounded(pKind));
            json.writeNumberProperty("sentiment", JsonFiles.rounded(pPolarity));
            json.writeNumberProperty("intent", JsonFiles.rounded(pIntent));
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
