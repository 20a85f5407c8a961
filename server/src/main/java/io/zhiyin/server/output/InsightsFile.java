package io.zhiyin.server.output;

import io.zhiyin.commerce.Provenance;
import io.zhiyin.insight.Insight;
import io.zhiyin.insight.Subject;
import io.zhiyin.insight.index.IndexFigure;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.judging.Priority;
import io.zhiyin.insight.kano.KanoFigure;
import io.zhiyin.statistics.Estimate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes {@code insights.json}: what cleared its test, how much each matter matters, the indices and the Kano classes. */
public final class InsightsFile {
    private InsightsFile() {}

    /** @param leads for each insight that tells of the same event as a more specific one, that one's id */
    public static void write(Judgement judgement, Map<String, String> leads, Provenance provenance, Path file)
            throws IOException {
        JsonFiles.write(file, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("insights");
            judgement.insights().forEach(insight -> write(json, insight, Optional.ofNullable(leads.get(insight.id()))));
            json.writeEndArray();
            json.writeArrayPropertyStart("priorities");
            judgement.priorities().forEach(priority -> write(json, priority));
            json.writeEndArray();
            json.writeArrayPropertyStart("indices");
            judgement.indices().forEach(figure -> write(json, figure));
            json.writeEndArray();
            json.writeArrayPropertyStart("kano");
            judgement.kano().forEach(figure -> write(json, figure));
            json.writeEndArray();
            write(json, provenance);
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Insight insight, Optional<String> lead) {
        json.writeStartObject();
        json.writeStringProperty("id", insight.id());
        json.writeStringProperty("kind", insight.kind().code());
        json.writeStringProperty("verdict", insight.verdict().code());
        lead.ifPresent(id -> json.writeStringProperty("same_event_as", id));
        write(json, insight.subject());
        write(json, "effect", Optional.of(insight.effect()));
        write(json, "baseline", insight.baseline());
        json.writeNumberProperty("p", insight.p());
        json.writeNumberProperty("q", insight.q());
        json.writeStringProperty("method", insight.method());
        json.writeNumberProperty("evidence_total", insight.evidence().total());
        json.writeArrayPropertyStart("evidence");
        insight.evidence().typical().forEach(statement -> json.writeString(statement.toString()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Subject subject) {
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("type", subject.matter().type().code());
        json.writeStringProperty("id", subject.matter().id());
        json.writeStringProperty("voice", subject.voice().code());
        subject.region().ifPresent(region -> json.writeStringProperty("region", region));
        subject.product().ifPresent(product -> json.writeStringProperty("product", product));
        subject.outcome().ifPresent(outcome -> json.writeStringProperty("outcome", outcome));
        subject.period().ifPresent(period -> {
            json.writeStringProperty("from", period.from().toString());
            json.writeStringProperty("to", period.to().toString());
        });
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Priority priority) {
        json.writeStartObject();
        json.writeStringProperty("type", priority.matter().type().code());
        json.writeStringProperty("id", priority.matter().id());
        write(json, "reach", Optional.of(priority.reach()));
        priority.asking()
                .forEach((kind, share) -> write(json, kind.name().toLowerCase(Locale.ROOT), Optional.of(share)));
        write(json, "importance", Optional.of(priority.importance()));
        json.writeStringProperty("certainty", priority.certainty().code());
        json.writeStringProperty("basis", priority.basis().code());
        write(json, "effect", priority.effect());
        write(json, "growth", priority.growth());
        json.writeNumberProperty("severity", JsonFiles.rounded(priority.severity()));
        json.writeNumberProperty("urgency", JsonFiles.rounded(priority.urgency()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, IndexFigure figure) {
        json.writeStartObject();
        json.writeStringProperty("index", figure.kind().code());
        json.writeStringProperty("by", figure.dimension().code());
        json.writeStringProperty("value", figure.value());
        write(json, "estimate", figure.estimate());
        json.writeNumberProperty("statements", figure.statements());
        json.writeNumberProperty("customers", figure.customers());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, KanoFigure figure) {
        json.writeStartObject();
        json.writeStringProperty("type", figure.matter().type().code());
        json.writeStringProperty("id", figure.matter().id());
        json.writeStringProperty("class", figure.kind().code());
        write(json, "reward", Optional.of(figure.reward()));
        write(json, "penalty", Optional.of(figure.penalty()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Provenance provenance) {
        json.writeObjectPropertyStart("provenance");
        json.writeStringProperty("version", provenance.version());
        json.writeStringProperty("data", provenance.dataHash());
        json.writeNumberProperty("seed", provenance.seed());
        json.writeObjectPropertyStart("models");
        provenance.models().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeObjectPropertyStart("options");
        provenance.options().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** An estimate, or null for "not enough data yet". */
    private static void write(JsonGenerator json, String name, Optional<Estimate> estimate) {
        if (estimate.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        Estimate known = estimate.get();
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("value", JsonFiles.rounded(known.value()));
        json.writeNumberProperty("low", JsonFiles.rounded(known.interval().low()));
        json.writeNumberProperty("high", JsonFiles.rounded(known.interval().high()));
        json.writeNumberProperty("n", known.n());
        json.writeEndObject();
    }
}
