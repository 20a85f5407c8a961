package io.zhiyin.text;

import io.zhiyin.commerce.Feedback;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads feedback: language, statements, labels, entities and vectors, with one pass of the encoder over each text. A pure
 * function: a feedback's reading is the same whatever is read beside it. Thread-safe.
 */
public final class FeedbackReader {
    /**
     * What it takes to read a language.
     *
     * @param encoder may be shared by several languages
     */
    public record Tools(TextEncoder encoder, Judge judge, EntityFinder entities) {}

    private final LanguageDetector languages = new LanguageDetector();
    private final ClauseSplitter clauses = new ClauseSplitter();
    private final Map<Language, Tools> tools;
    private final Map<Language, String> versions = new EnumMap<>(Language.class);

    /** Needs tools for every language, {@link Language#OTHER} among them. */
    public FeedbackReader(Map<Language, Tools> tools) {
        this.tools = new EnumMap<>(tools);
        for (Language language : Language.values()) {
            Tools own = tools.get(language);
            if (own == null) {
                throw new IllegalArgumentException("the reader needs tools for language " + language.code());
            }
            versions.put(language, own.encoder().space() + "-" + own.judge().version());
        }
    }

    public Reading read(Feedback feedback) {
        return readAll(List.of(feedback)).get(0);
    }

    /** Reads each feedback, in order. The more at once, the better the encoder is used; some thousand are plenty. */
    public List<Reading> readAll(List<Feedback> feedback) {
        Reading[] readings = new Reading[feedback.size()];
        List<Draft> drafts = new ArrayList<>(feedback.size());
        for (Feedback one : feedback) {
            drafts.add(draft(one));
        }
        for (Language language : Language.values()) {
            int[] places = java.util.stream.IntStream.range(0, drafts.size())
                    .filter(i -> drafts.get(i).language() == language)
                    .toArray();
            Tools own = tools(language);
            List<TextEncoder.Encoded> encoded = own.encoder()
                    .encode(Arrays.stream(places)
                            .mapToObj(i -> drafts.get(i).request())
                            .toList());
            for (int k = 0; k < places.length; k++) {
                readings[places[k]] = reading(drafts.get(places[k]), encoded.get(k), own);
            }
        }
        return List.of(readings);
    }

    /** A feedback cut into statements, before any model has seen it. */
    private record Draft(Feedback feedback, Language language, List<Span> statements) {
        /** Asks for a vector of each statement and, last, of the whole text as one span. */
        TextEncoder.Request request() {
            List<Span> spans = new ArrayList<>(statements);
            if (!feedback.text().isEmpty()) {
                spans.add(new Span(0, feedback.text().length()));
            }
            return new TextEncoder.Request(feedback.text(), spans);
        }
    }

    private Draft draft(Feedback feedback) {
        Language language = languages.detect(feedback.text());
        return new Draft(feedback, language, clauses.split(feedback.text(), language));
    }

    private Reading reading(Draft draft, TextEncoder.Encoded encoded, Tools own) {
        Feedback feedback = draft.feedback();
        Judge.Judgement judgement = own.judge().judge(feedback.text(), draft.statements(), encoded);
        List<Statement> statements = new ArrayList<>(draft.statements().size());
        for (int i = 0; i < draft.statements().size(); i++) {
            Judge.Labels labels = judgement.statements().get(i);
            statements.add(new Statement(
                    new StatementId(feedback.id(), draft.statements().get(i)),
                    labels.aspect(),
                    labels.kind(),
                    labels.polarity(),
                    labels.sentiment(),
                    labels.intent(),
                    encoded.spans().get(i)));
        }
        return new Reading(
                feedback.id(),
                draft.language(),
                judgement.whole(),
                statements,
                own.entities().find(feedback.text()),
                encoded.text(),
                Objects.requireNonNull(versions.get(draft.language())));
    }

    private Tools tools(Language language) {
        return Objects.requireNonNull(tools.get(language));
    }
}
