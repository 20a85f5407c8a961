package io.zhiyin.models.heads;

import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Span;
import io.zhiyin.text.TextEncoder;
import io.zhiyin.text.head.Example;
import io.zhiyin.text.head.HeadTrainer;
import io.zhiyin.text.head.LanguageHeads;
import io.zhiyin.text.head.StatementFeatures;
import io.zhiyin.text.head.TrainedHead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Function;

/** Trains the four heads over statements: on the starter set, labelled by the guideline, and on clauses of real reviews. */
final class StatementTraining {
    private static final int CLAUSES_PER_LEANING = 1500;
    private static final int CLAUSES_PER_KIND = 800;
    private static final int CLAUSES_PER_ASPECT = 60;
    private static final double PLAUSIBLE = 0.2;
    /** Hidden units by cross-validation on the training lines, among 0, 128 and 256; polarity and intent gained nothing. */
    private static final int HIDDEN_FOR_ASPECT = 256;

    private static final int HIDDEN_FOR_KIND = 128;
    private static final int NETWORK_FOLDS = 3;
    private static final double JOINT_COST = 0.2; // the best of .2, .5 and 1 by cross-validation on the training lines

    private final Language language;
    private final TextEncoder encoder;
    private final StatementFeatures features;

    StatementTraining(Language language, TextEncoder encoder, StatementFeatures features) {
        this.language = language;
        this.encoder = encoder;
        this.features = features;
    }

    LanguageHeads train(
            List<StarterSet.Line> lines,
            List<RealClauses.Clause> clauses,
            TrainedHead review,
            SortedMap<String, String> origin) {
        List<StarterSet.Line> starter = new ArrayList<>(lines);
        starter.addAll(lines);
        List<float[]> vectors = new ArrayList<>(alone(lines));
        vectors.addAll(inContext(lines));
        List<float[]> inputs = new ArrayList<>();
        for (int i = 0; i < starter.size(); i++) {
            inputs.add(features.of(starter.get(i).text(), vectors.get(i)));
        }
        Training training = new Training(starter, inputs, origin);
        TrainedHead firstAspect =
                training.head(together(), line -> line.aspect().value(), List.of(), clause -> Optional.empty(), 0);
        TrainedHead firstKind =
                training.head(apart(), line -> line.kind().code(), List.of(), clause -> Optional.empty(), 0);
        return new LanguageHeads(
                encoder.space(),
                features,
                review,
                training.head(
                        apart().withHidden(HIDDEN_FOR_ASPECT).withFolds(NETWORK_FOLDS),
                        line -> line.aspect().value(),
                        clauses,
                        clause -> clause.aspect().filter(aspect -> isPlausible(firstAspect, clause, aspect)),
                        CLAUSES_PER_ASPECT),
                training.head(
                        apart().withHidden(HIDDEN_FOR_KIND).withFolds(NETWORK_FOLDS),
                        line -> line.kind().code(),
                        clauses,
                        clause -> clause.good()
                                .filter(good -> judges(firstKind, clause))
                                .map(StatementTraining::kind),
                        leaningClauses(CLAUSES_PER_KIND)),
                training.head(
                        apart(),
                        line -> line.polarity().code(),
                        clauses,
                        clause -> clause.good().map(good -> (good ? Polarity.POSITIVE : Polarity.NEGATIVE).code()),
                        leaningClauses(CLAUSES_PER_LEANING)),
                training.head(apart(), line -> line.intent().code(), List.of(), clause -> Optional.empty(), 0));
    }

    /** Two models whose scores are added: better where there are few classes. */
    private HeadTrainer.Options apart() {
        return HeadTrainer.Options.defaults(HeadsBuilder.grams(language)).withCosts(1, 0.3);
    }

    /** One model over n-grams and vectors: better than two linear ones for the many aspects, and quicker than a network. */
    private HeadTrainer.Options together() {
        return HeadTrainer.Options.defaults(HeadsBuilder.grams(language))
                .withCosts(JOINT_COST, 1)
                .together();
    }

    /** The English reviews are of clothes alone, and their leaning misleads about other things. */
    private int leaningClauses(int most) {
        return language == Language.ZH ? most : 0;
    }

    private static String kind(boolean good) {
        return (good ? Kind.PRAISE : Kind.COMPLAINT).code();
    }

    /** Whether a head that knows the starter set alone gives the label some chance. */
    private static boolean isPlausible(TrainedHead head, RealClauses.Clause clause, String label) {
        int at = head.labels().indexOf(label);
        return at >= 0 && head.probabilities(clause.words(), clause.features())[at] >= PLAUSIBLE;
    }

    private static boolean judges(TrainedHead kind, RealClauses.Clause clause) {
        String guess = kind.grade(clause.words(), clause.features()).guess();
        return guess.equals(Kind.PRAISE.code()) || guess.equals(Kind.COMPLAINT.code());
    }

    /** What every head is trained from. */
    private static final class Training {
        private final List<StarterSet.Line> starter;
        private final List<float[]> inputs;
        private final SortedMap<String, String> origin;

        private Training(List<StarterSet.Line> starter, List<float[]> inputs, SortedMap<String, String> origin) {
            this.starter = starter;
            this.inputs = inputs;
            this.origin = origin;
        }

        private TrainedHead head(
                HeadTrainer.Options options,
                Function<StarterSet.Line, String> label,
                List<RealClauses.Clause> clauses,
                Function<RealClauses.Clause, Optional<String>> clauseLabel,
                int most) {
            List<Example> examples = new ArrayList<>();
            starter.forEach(line -> examples.add(new Example(line.text(), label.apply(line))));
            List<float[]> all = new ArrayList<>(inputs);
            Map<String, Integer> counts = new HashMap<>();
            for (RealClauses.Clause clause : clauses) {
                Optional<String> known = clauseLabel.apply(clause);
                if (known.isPresent() && counts.merge(known.get(), 1, Integer::sum) <= most) {
                    examples.add(new Example(clause.words(), known.get()));
                    all.add(clause.features());
                }
            }
            return new HeadTrainer(options).train(examples, all, starter.size(), origin);
        }
    }

    private List<float[]> alone(List<StarterSet.Line> lines) {
        return encoder
                .encode(lines.stream()
                        .map(line -> HeadsBuilder.request(line.text()))
                        .toList())
                .stream()
                .map(encoded -> encoded.spans().get(0).values())
                .toList();
    }

    /** Each statement amid two others, as it would stand in a review: its tokens' vectors then know their neighbours. */
    private List<float[]> inContext(List<StarterSet.Line> lines) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(42));
        String between = language == Language.ZH ? "，" : ". ";
        List<TextEncoder.Request> requests = new ArrayList<>();
        for (int from = 0; from < order.size(); from += 3) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            for (int i : order.subList(from, Math.min(order.size(), from + 3))) {
                text.append(text.length() == 0 ? "" : between);
                String statement = lines.get(i).text();
                spans.add(new Span(text.length(), text.length() + statement.length()));
                text.append(statement);
            }
            requests.add(new TextEncoder.Request(text.toString(), spans));
        }
        float[][] vectors = new float[lines.size()][];
        List<TextEncoder.Encoded> encoded = encoder.encode(requests);
        for (int k = 0; k < order.size(); k++) {
            vectors[order.get(k)] = encoded.get(k / 3).spans().get(k % 3).values();
        }
        return List.of(vectors);
    }
}
