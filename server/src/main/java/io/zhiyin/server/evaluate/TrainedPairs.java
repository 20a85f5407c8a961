package io.zhiyin.server.evaluate;

import io.zhiyin.text.head.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Aspects and sentiments learnt from a labelled file: one model says which aspect a text speaks of, one says aspect and
 * sentiment at once, one says how the text leans; a text of several aspects teaches each of them. The weights between them,
 * and from which probability on a second aspect is named, are chosen on a fifth of the training texts.
 */
final class TrainedPairs implements PairReader {
    private static final String JOINT = "\u0001";
    private static final double[] MIXES = {0, .25, .5, .75, 1};
    private static final double[] THRESHOLDS = {.1, .15, .2, .25, .3, .35, .4, .5, .6};
    private static final int ENOUGH_TO_CHOOSE = 200;

    /** Fits one model to examples. */
    interface Fit extends Function<List<Example>, Answerer> {}

    /** How the three models are weighed. */
    private record Mix(double aspect, double sentiment, double threshold) {
        static final Mix USUAL = new Mix(.5, .5, .25);
    }

    private final Answerer aspects;
    private final Answerer joint;
    private final Answerer leaning;
    private Mix mix = Mix.USUAL;

    private TrainedPairs(LabelledTexts texts, List<Integer> places, Fit fit) {
        aspects = fit.apply(examples(texts, places, Pair::aspect));
        joint = fit.apply(examples(texts, places, pair -> pair.aspect() + JOINT + pair.sentiment()));
        leaning = fit.apply(examples(texts, places, Pair::sentiment));
    }

    static TrainedPairs fit(LabelledTexts texts, Fit fit) {
        List<Integer> all = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        List<Integer> unseen = new ArrayList<>();
        for (int i = 0; i < texts.texts().size(); i++) {
            if (!texts.texts().get(i).isBlank() && !texts.pairs().get(i).isEmpty()) {
                all.add(i);
                // a place of its own, so that it does not follow the cut of a hold-out
                boolean held =
                        SameText.place("choose " + SameText.key(texts.texts().get(i))) < .2;
                (held ? unseen : seen).add(i);
            }
        }
        TrainedPairs whole = new TrainedPairs(texts, all, fit);
        if (unseen.size() >= ENOUGH_TO_CHOOSE) {
            whole.mix = new TrainedPairs(texts, seen, fit).best(texts, unseen);
        }
        return whole;
    }

    private static List<Example> examples(LabelledTexts texts, List<Integer> places, Function<Pair, String> label) {
        List<Example> examples = new ArrayList<>();
        for (int place : places) {
            Set<String> labels =
                    new TreeSet<>(texts.pairs().get(place).stream().map(label).toList());
            labels.forEach(one -> examples.add(new Example(texts.texts().get(place), one)));
        }
        return examples;
    }

    @Override
    public String name() {
        return aspects.name();
    }

    @Override
    public List<List<Pair.Graded>> read(List<String> texts) {
        List<Opinion> opinions = opinions(texts);
        return opinions.stream().map(opinion -> opinion.pairs(mix)).toList();
    }

    private Mix best(LabelledTexts texts, List<Integer> unseen) {
        List<Opinion> opinions =
                opinions(unseen.stream().map(texts.texts()::get).toList());
        Mix best = Mix.USUAL;
        double most = -1;
        for (double aspect : MIXES) {
            for (double sentiment : MIXES) {
                for (double threshold : THRESHOLDS) {
                    Mix mix = new Mix(aspect, sentiment, threshold);
                    double f1 = f1(texts, unseen, opinions, mix);
                    if (f1 > most) {
                        most = f1;
                        best = mix;
                    }
                }
            }
        }
        return best;
    }

    private static double f1(LabelledTexts texts, List<Integer> unseen, List<Opinion> opinions, Mix mix) {
        long hits = 0;
        long both = 0;
        for (int k = 0; k < unseen.size(); k++) {
            Set<Pair> gold = texts.pairs().get(unseen.get(k));
            List<Pair.Graded> found = opinions.get(k).pairs(mix);
            hits += found.stream().filter(one -> gold.contains(one.pair())).count();
            both += gold.size() + found.size();
        }
        return both == 0 ? 0 : 2.0 * hits / both;
    }

    private List<Opinion> opinions(List<String> texts) {
        List<Answer> ofAspect = aspects.answer(texts);
        List<Answer> ofBoth = joint.answer(texts);
        List<Answer> ofLeaning = leaning.answer(texts);
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            opinions.add(new Opinion(ofAspect.get(i), ofBoth.get(i), ofLeaning.get(i)));
        }
        return opinions;
    }

    /** What the three models say about one text. */
    private record Opinion(Answer aspect, Answer both, Answer leaning) {
        /** The most probable aspect, and every other above the threshold. */
        List<Pair.Graded> pairs(Mix mix) {
            if (aspect.abstained()) {
                return List.of();
            }
            List<Pair.Graded> all = new ArrayList<>();
            for (String name : aspect.labels()) {
                all.add(graded(name, mix));
            }
            all.sort(Comparator.comparingDouble(one -> -one.probability()));
            List<Pair.Graded> named = new ArrayList<>();
            for (Pair.Graded one : all) {
                if (named.isEmpty() || one.probability() >= mix.threshold()) {
                    named.add(one);
                }
            }
            return named;
        }

        private Pair.Graded graded(String name, Mix mix) {
            double jointly = 0;
            for (String sentiment : leaning.labels()) {
                jointly += both.of(name + JOINT + sentiment);
            }
            double probability = mix.aspect() * jointly + (1 - mix.aspect()) * aspect.of(name);
            String best = leaning.labels().get(0);
            double most = -1;
            for (String sentiment : leaning.labels()) {
                double given = jointly > 0 ? both.of(name + JOINT + sentiment) / jointly : 0;
                double own = mix.sentiment() * given + (1 - mix.sentiment()) * leaning.of(sentiment);
                if (own > most) {
                    most = own;
                    best = sentiment;
                }
            }
            return new Pair.Graded(new Pair(name, best), probability);
        }
    }
}
