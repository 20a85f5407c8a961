package io.zhiyin.server.evaluate;

import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.text.Language;
import io.zhiyin.text.LanguageDetector;
import io.zhiyin.text.head.Example;
import io.zhiyin.text.head.Grams;
import io.zhiyin.text.head.HeadTrainer;
import io.zhiyin.text.head.TrainedHead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Heads fitted to a labelled file: one per language that has enough rows and all labels, the rest go with the commonest
 * language. It answers whatever it is asked, since a file's own labels leave nothing else to say.
 */
final class TrainedAnswerer implements Answerer {
    private static final int ENOUGH = 200;
    private static final int FEW = 400;
    private static final int MANY = 20_000;
    /** A hidden layer learns more than a linear model from so many texts on. */
    private static final int ENOUGH_FOR_NETWORK = 5_000;

    private static final int HIDDEN = 256;
    /** From so many labels on training takes minutes: each is learnt against all others, six times over. */
    private static final int SLOW = 100;

    private final LanguageDetector languages = new LanguageDetector();
    private final TextVectors vectors;
    private final List<String> labels;
    private final Map<Language, TrainedHead> heads = new EnumMap<>(Language.class);
    private final Language main;

    private TrainedAnswerer(TextVectors vectors, List<String> labels, Language main) {
        this.vectors = vectors;
        this.labels = labels;
        this.main = main;
    }

    static TrainedAnswerer fit(List<Example> examples, TextVectors vectors, Notes notes, long seed) {
        List<String> labels = Enough.labels(examples);
        if (labels.size() > SLOW) {
            notes.say("evaluate.many-labels", labels.size());
        }
        LanguageDetector detector = new LanguageDetector();
        Map<Language, List<Example>> parts = new EnumMap<>(Language.class);
        for (Example example : examples) {
            parts.computeIfAbsent(detector.detect(example.text()), language -> new ArrayList<>())
                    .add(example);
        }
        Language main = parts.entrySet().stream()
                .max(Comparator.comparingInt(part -> part.getValue().size()))
                .orElseThrow()
                .getKey();
        List<Example> ofMain = new ArrayList<>();
        TrainedAnswerer answerer = new TrainedAnswerer(vectors, labels, main);
        parts.forEach((language, part) -> {
            if (language != main && standsAlone(part, labels)) {
                answerer.heads.put(language, head(part, language, vectors, notes, seed));
            }
        });
        parts.forEach((language, part) -> {
            if (!answerer.heads.containsKey(language)) {
                ofMain.addAll(part);
            }
        });
        answerer.heads.put(main, head(ofMain, main, vectors, notes, seed));
        return answerer;
    }

    private static boolean standsAlone(Collection<Example> part, List<String> labels) {
        Map<String, Integer> counts = new TreeMap<>();
        part.forEach(example -> counts.merge(example.label(), 1, Integer::sum));
        return part.size() >= ENOUGH
                && counts.size() == labels.size()
                && counts.values().stream().allMatch(count -> count >= ENOUGH / 10 / labels.size() + 5);
    }

    private static TrainedHead head(
            List<Example> part, Language language, TextVectors vectors, Notes notes, long seed) {
        List<float[]> encoded = vectors.of(part.stream().map(Example::text).toList(), language);
        notes.begin("training");
        return new HeadTrainer(options(part.size(), language, seed)).train(part, encoded, new TreeMap<>());
    }

    /** Rare n-grams are kept where there are few texts; a file's own labels leave nothing to abstain for. */
    static HeadTrainer.Options options(int rows, Language language, long seed) {
        Grams grams = language == Language.ZH ? Grams.zh() : Grams.en();
        return HeadTrainer.Options.defaults(grams)
                .withWrongCost(0)
                .withMinCount(rows < FEW ? 1 : rows < MANY ? 2 : 3)
                .withHidden(rows < ENOUGH_FOR_NETWORK ? 0 : HIDDEN)
                .withSeed(seed);
    }

    @Override
    public String name() {
        List<String> bases = heads.keySet().stream()
                .map(language -> BaseModel.of(language).modelName())
                .distinct()
                .toList();
        return "head on " + String.join(" and ", bases) + " and n-grams, trained on this file";
    }

    @Override
    public List<Answer> answer(List<String> texts) {
        Answer[] answers = new Answer[texts.size()];
        Map<Language, List<Integer>> places = new EnumMap<>(Language.class);
        for (int i = 0; i < answers.length; i++) {
            if (texts.get(i).isBlank()) {
                answers[i] = Answer.none(labels);
            } else {
                Language language = languages.detect(texts.get(i));
                places.computeIfAbsent(heads.containsKey(language) ? language : main, key -> new ArrayList<>())
                        .add(i);
            }
        }
        places.forEach((language, part) -> {
            TrainedHead head = Objects.requireNonNull(heads.get(language));
            List<float[]> encoded = vectors.of(part.stream().map(texts::get).toList(), language);
            for (int k = 0; k < part.size(); k++) {
                int at = part.get(k);
                answers[at] = answer(head, head.probabilities(texts.get(at), encoded.get(k)));
            }
        });
        return List.of(answers);
    }

    /** A head that saw fewer labels gives the others none of its probability. */
    private Answer answer(TrainedHead head, double[] probabilities) {
        double[] all = new double[labels.size()];
        for (int i = 0; i < probabilities.length; i++) {
            all[labels.indexOf(head.labels().get(i))] = probabilities[i];
        }
        return new Answer(labels, all, head.graded(probabilities).abstained());
    }
}
