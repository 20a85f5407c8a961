package io.zhiyin.server.output;

import io.zhiyin.insight.Quote;
import io.zhiyin.insight.Topic;
import io.zhiyin.insight.topic.FoundTopics;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;

/** Writes {@code topics.json}: the topics after people's edits, and the edits that found nothing to hold on to. */
public final class TopicsFile {
    private TopicsFile() {}

    public static void write(FoundTopics found, Path file) throws IOException {
        JsonFiles.write(file, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("topics");
            found.topics().forEach(topic -> write(json, topic));
            json.writeEndArray();
            json.writeArrayPropertyStart("orphan_edits");
            found.orphans().forEach(orphan -> json.writeString(orphan.toString()));
            json.writeEndArray();
            json.writeArrayPropertyStart("spaces");
            found.reports().forEach(report -> {
                json.writeStartObject();
                json.writeStringProperty("space", report.space());
                json.writeNumberProperty("statements", report.statements());
                json.writeNumberProperty("clustered", report.clustered());
                json.writeNumberProperty("unassigned", report.unassigned());
                json.writeNumberProperty("assignment_error", JsonFiles.rounded(report.assignmentError()));
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Topic topic) {
        json.writeStartObject();
        json.writeStringProperty("id", topic.id().value());
        json.writeStringProperty("parent", topic.parent().map(Object::toString).orElse(null));
        json.writeStringProperty("language", topic.language().code());
        json.writeStringProperty("name", topic.name());
        json.writeArrayPropertyStart("keywords");
        topic.keywords().forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("size", topic.size());
        json.writeNumberProperty("cohesion", JsonFiles.rounded(topic.cohesion()));
        topic.twin().ifPresent(twin -> {
            json.writeObjectPropertyStart("twin");
            json.writeStringProperty("topic", twin.topic().value());
            json.writeNumberProperty("confidence", JsonFiles.rounded(twin.confidence()));
            json.writeEndObject();
        });
        json.writeArrayPropertyStart("quotes");
        for (Quote quote : topic.quotes()) {
            json.writeStartObject();
            json.writeStringProperty("feedback", quote.statement().feedback().value());
            json.writeNumberProperty("start", quote.statement().span().start());
            json.writeNumberProperty("end", quote.statement().span().end());
            json.writeStringProperty("text", quote.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
