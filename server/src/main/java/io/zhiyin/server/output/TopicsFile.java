package io.zhiyin.server.output;

import io.zhiyin.insight.Quote;
import io.zhiyin.insight.Topic;
import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.topic.FoundTopics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes {@code topics.json}: the topics after people's edits, and the edits that found nothing to hold on to. */
public final class TopicsFile {
    private TopicsFile() {}

    /**
     * An edit, or one part of it, that found nothing to hold on to.
     *
     * @param edit its line in the file of edits, counted from 1
     * @param op what it was to do
     * @param topics the topics at which it failed
     * @param reason a code that stays
     * @param message the reason in words, in the language of the locale
     */
    public record Orphan(int edit, String op, List<TopicId> topics, String reason, String message) {
        public Orphan {
            topics = List.copyOf(topics);
        }
    }

    public static void write(FoundTopics found, List<Orphan> orphans, Path file) throws IOException {
        JsonFiles.write(file, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("topics");
            found.topics().forEach(topic -> write(json, topic));
            json.writeEndArray();
            json.writeArrayPropertyStart("orphan_edits");
            orphans.forEach(orphan -> write(json, orphan));
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

    private static void write(JsonGenerator json, Orphan orphan) {
        json.writeStartObject();
        json.writeNumberProperty("edit", orphan.edit());
        json.writeStringProperty("op", orphan.op());
        json.writeArrayPropertyStart("topics");
        orphan.topics().forEach(topic -> json.writeString(topic.value()));
        json.writeEndArray();
        json.writeStringProperty("reason", orphan.reason());
        json.writeStringProperty("message", orphan.message());
        json.writeEndObject();
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
