package io.zhiyin.server.evaluate;

import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.Source;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.FeedbackReader;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Reading;
import io.zhiyin.text.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The pairs that Zhiyin's reading finds: the aspects of a text's statements, each with the mean leaning of the statements
 * about it. Aspects that the file does not know at all are left out, since nobody labelled them there.
 */
final class ShippedPairs implements PairReader {
    private static final int CHUNK = 1000;
    private static final double LEANS = .34;

    private final FeedbackReader reader;
    private final Set<String> aspects;
    private final Set<String> sentiments;
    private final Notes notes;

    ShippedPairs(FeedbackReader reader, Set<String> aspects, Set<String> sentiments, Notes notes) {
        this.reader = reader;
        this.aspects = Set.copyOf(aspects);
        this.sentiments = Set.copyOf(sentiments);
        this.notes = notes;
    }

    @Override
    public String name() {
        return "shipped reading";
    }

    @Override
    public List<List<Pair.Graded>> read(List<String> texts) {
        List<List<Pair.Graded>> all = new ArrayList<>();
        notes.begin("encoding");
        for (int from = 0; from < texts.size(); from += CHUNK) {
            List<Feedback> feedback = new ArrayList<>();
            for (int i = from; i < Math.min(texts.size(), from + CHUNK); i++) {
                feedback.add(new Feedback(
                        new FeedbackId("row-" + i),
                        texts.get(i),
                        Optional.empty(),
                        Optional.empty(),
                        FeedbackContext.at(new Source("evaluation", i + 1L), FeedbackType.REVIEW)));
            }
            reader.readAll(feedback).forEach(reading -> all.add(pairs(reading)));
            notes.at(all.size(), texts.size());
        }
        return all;
    }

    private List<Pair.Graded> pairs(Reading reading) {
        Map<String, List<Statement>> byAspect = new TreeMap<>();
        for (Statement statement : reading.statements()) {
            statement
                    .aspect()
                    .value()
                    .flatMap(this::known)
                    .ifPresent(aspect -> byAspect.computeIfAbsent(aspect, key -> new ArrayList<>())
                            .add(statement));
        }
        List<Pair.Graded> pairs = new ArrayList<>();
        byAspect.forEach((aspect, statements) -> pairs.add(graded(aspect, statements)));
        return pairs;
    }

    /** The aspect as the file may name it: the leaf, or else its group. */
    private Optional<String> known(AspectId aspect) {
        if (aspects.contains(aspect.value())) {
            return Optional.of(aspect.value());
        }
        return Optional.of(aspect.group().value()).filter(aspects::contains);
    }

    private Pair.Graded graded(String aspect, List<Statement> statements) {
        double lean = statements.stream()
                .mapToDouble(s -> s.sentiment().value())
                .average()
                .orElse(0);
        double surest = statements.stream()
                .mapToDouble(s -> s.aspect().probability())
                .max()
                .orElse(0);
        boolean neutral = sentiments.contains(Polarity.NEUTRAL.code());
        Polarity polarity = neutral && Math.abs(lean) < LEANS
                ? Polarity.NEUTRAL
                : lean >= 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
        return new Pair.Graded(new Pair(aspect, polarity.code()), surest);
    }
}
