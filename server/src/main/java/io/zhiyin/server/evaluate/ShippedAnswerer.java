package io.zhiyin.server.evaluate;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import io.zhiyin.text.LanguageDetector;
import io.zhiyin.text.Span;
import io.zhiyin.text.TextEncoder;
import io.zhiyin.text.WordlessJudge;
import io.zhiyin.text.head.KindAndPolarity;
import io.zhiyin.text.head.LanguageHeads;
import io.zhiyin.text.head.TrainedHead;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The heads that come with Zhiyin, asked about a whole text as one statement. Texts in a language that they don't read are
 * abstained on.
 */
final class ShippedAnswerer implements Answerer {
    private static final int CHUNK = 1024;

    private final LanguageDetector languages = new LanguageDetector();
    private final Map<Language, LanguageHeads> heads = new EnumMap<>(Language.class);
    private final Task task;
    private final TextVectors vectors;
    private final Notes notes;
    private final boolean neutral;
    private final boolean groups;
    private final List<String> labels;

    /** @param meanings of the file's labels: whether neutral is one decides who is asked about sentiment, whether all aspects
     *     are groups what is said about aspects */
    ShippedAnswerer(Task task, SortedSet<String> meanings, TextVectors vectors, Notes notes) {
        this.task = task;
        this.vectors = vectors;
        this.notes = notes;
        this.neutral = meanings.contains("neutral");
        this.groups = meanings.stream().noneMatch(label -> label.contains("/"));
        heads.put(Language.ZH, Shipped.heads(Language.ZH));
        heads.put(Language.EN, Shipped.heads(Language.EN));
        SortedSet<String> all = new TreeSet<>();
        heads.values().forEach(own -> head(own).labels().forEach(label -> all.add(shown(label))));
        this.labels = List.copyOf(all);
    }

    /** Every label it can give. */
    List<String> labels() {
        return labels;
    }

    @Override
    public String name() {
        return "shipped heads "
                + heads.values().stream().map(LanguageHeads::version).toList();
    }

    private TrainedHead head(LanguageHeads own) {
        return switch (task) {
            case SENTIMENT -> neutral ? own.polarity() : own.review();
            case ASPECT -> own.aspect();
            case KIND -> own.kind();
            case INTENT -> own.intent();
            case CATEGORY, TOPICS, REDACT ->
                throw new IllegalArgumentException("no head is shipped for " + task.code());
        };
    }

    private String shown(String label) {
        return task == Task.ASPECT && groups ? new AspectId(label).group().value() : label;
    }

    @Override
    public List<Answer> answer(List<String> texts) {
        Answer[] answers = new Answer[texts.size()];
        Map<Language, List<Integer>> places = new EnumMap<>(Language.class);
        for (int i = 0; i < answers.length; i++) {
            Language language = WordlessJudge.languageOfHeads(texts.get(i), languages.detect(texts.get(i)));
            if (texts.get(i).isBlank() || language == Language.OTHER) {
                answers[i] = Answer.none(labels);
            } else {
                places.computeIfAbsent(language, key -> new ArrayList<>()).add(i);
            }
        }
        notes.begin("encoding");
        places.forEach((language, part) -> {
            for (int from = 0; from < part.size(); from += CHUNK) {
                answer(texts, part.subList(from, Math.min(part.size(), from + CHUNK)), language, answers);
                notes.at(Math.min(part.size(), from + CHUNK), part.size());
            }
        });
        return List.of(answers);
    }

    private void answer(List<String> texts, List<Integer> part, Language language, Answer[] answers) {
        LanguageHeads own = heads.get(language);
        if (own == null) {
            throw new IllegalStateException("no heads for " + language.code());
        }
        List<TextEncoder.Request> requests = part.stream()
                .map(i -> new TextEncoder.Request(
                        texts.get(i), List.of(new Span(0, texts.get(i).length()))))
                .toList();
        List<TextEncoder.Encoded> encoded = vectors.encoder(language).encode(requests);
        for (int k = 0; k < part.size(); k++) {
            boolean whole = task == Task.SENTIMENT && !neutral;
            String text = whole ? texts.get(part.get(k)) : LanguageHeads.words(texts.get(part.get(k)));
            float[] features = whole
                    ? TextVectors.joined(encoded.get(k))
                    : own.features().of(text, encoded.get(k).spans().get(0).values());
            answers[part.get(k)] = answer(head(own), probabilities(own, text, features));
        }
    }

    private double[] probabilities(LanguageHeads own, String text, float[] features) {
        return switch (task) {
            case KIND -> KindAndPolarity.of(own, text, features).kind();
            case SENTIMENT ->
                neutral
                        ? KindAndPolarity.of(own, text, features).polarity()
                        : own.review().probabilities(text, features);
            default -> head(own).probabilities(text, features);
        };
    }

    private Answer answer(TrainedHead head, double[] probabilities) {
        double[] all = new double[labels.size()];
        for (int i = 0; i < probabilities.length; i++) {
            all[labels.indexOf(shown(head.labels().get(i)))] += probabilities[i];
        }
        Answer answer = new Answer(labels, all, false);
        return answer.probability() < head.threshold() ? new Answer(labels, all, true) : answer;
    }
}
