package io.zhiyin.insight.topic;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names topics as their customers would: by the phrase that is typical of the topic, central to it and said by several. A thing alone gets
 * the topic's judgement beside it (发票（不满）, "zipper (complaints)"); where no phrase is good enough, the aspect that most
 * statements are about stands for the topic, with its first keyword. No two topics of one level get one name.
 */
final class TopicNamer {
    private static final int KEYWORDS = 10;
    /** How much a phrase gains from what else is said of its thing: in one topic that leans the same way. */
    private static final double KINSHIP = 0.4;
    /** How much it matters that a phrase belongs to this topic rather than to others. */
    private static final double EXCLUSIVE = 0.5;
    /** A judgement on a thing that fewer statements speak of can't stand for the topic. */
    private static final double LEAST_SAID = 0.06;
    /** A bare thing must be spoken of by more. */
    private static final double LEAST_THING = 0.12;

    /** A bare thing that is spoken of everywhere tells nothing of this topic. */
    private static final double LEAST_EXCLUSIVE = 0.08;
    /** Beside the name of an aspect a thing may be rarer. */
    static final double LEAST_BESIDE = 0.05;

    private static final double LEAST_ASPECT = 0.25;
    /** How far apart the leanings of a phrase and its topic may lie, as their product. */
    private static final double CONTRADICTION = 0.06;
    /** How far a topic must lean to refuse a word of praise or blame. */
    private static final double LEANS = 0.2;

    private final Language language;
    private final PhraseReader reader;
    private final WordLists lists;
    private final Map<AspectId, String> aspects;
    private final TakenNames taken = new TakenNames();

    TopicNamer(Language language, PhraseReader reader, Map<AspectId, String> aspects) {
        this.language = language;
        this.reader = reader;
        this.lists = WordLists.of(language);
        this.aspects = aspects;
    }

    /**
     * All that a name is made from.
     *
     * @param keywords said by enough to stand beside an aspect's name
     * @param typical a short statement that is typical of the topic, as it stands
     */
    record Material(
            List<NameTally.Candidate> candidates,
            List<String> keywords,
            TopicProfile profile,
            Optional<String> typical) {}

    private record Ranked(NameTally.Candidate candidate, double worth) {}

    /** A name that no topic of this level has yet. */
    String name(Material material) {
        List<String> choices = new ArrayList<>();
        double leaning = material.profile().leaning();
        List<NameTally.Candidate> ranked = ranked(material.candidates());
        ranked.stream()
                .filter(candidate -> carries(candidate) && agrees(candidate, leaning))
                .forEach(candidate -> choices.add(written(candidate, leaning)));
        Optional<String> aspect = aspect(material.profile());
        aspect.ifPresent(name -> topical(ranked, material.keywords()).stream()
                .filter(keyword -> !keyword.equalsIgnoreCase(name) && !(leaning > 0 && denies(keyword)))
                .forEach(keyword -> choices.add(GeneralNames.leaning(
                        name + (language == Language.ZH ? "：" : ": ") + keyword, leaning, language))));
        material.typical().ifPresent(text -> choices.add("“" + text + "”"));
        topical(ranked, material.keywords())
                .forEach(keyword -> choices.add(GeneralNames.leaning(keyword, leaning, language)));
        choices.add(GeneralNames.leaning(aspect.orElse(language == Language.ZH ? "其他" : "other"), leaning, language));
        return taken.take(choices);
    }

    /** Whether enough of the topic speaks of it. */
    private static boolean carries(NameTally.Candidate candidate) {
        return candidate.phrase().shape().says()
                ? candidate.head() >= LEAST_SAID
                : candidate.head() >= LEAST_THING && candidate.exclusive() >= LEAST_EXCLUSIVE;
    }

    /** Whether it leans as the topic does: "great fabric" is no name for complaints about fabric, whoever said it there. */
    private boolean agrees(NameTally.Candidate candidate, double leaning) {
        NamePhrase phrase = candidate.phrase();
        boolean praises = phrase.words().stream().anyMatch(lists.praising()::contains);
        boolean blames = phrase.words().stream().anyMatch(lists.blaming()::contains);
        boolean contradicts = praises != blames && (praises ? leaning <= -LEANS : leaning >= LEANS);
        boolean elsewhere = phrase.shape().says() && candidate.leaning() * leaning <= -CONTRADICTION;
        return !contradicts && !elsewhere;
    }

    /** What can stand beside an aspect's name: the topic's things, then its keywords; no single characters. */
    private List<String> topical(List<NameTally.Candidate> ranked, List<String> keywords) {
        List<String> words = new ArrayList<>();
        ranked.stream()
                .filter(one -> !one.phrase().shape().says()
                        && one.head() >= LEAST_BESIDE
                        && one.exclusive() >= LEAST_EXCLUSIVE)
                .limit(2)
                .forEach(one -> words.add(one.phrase().name()));
        keywords.stream()
                .filter(word -> word.length() > 1
                        && !word.endsWith("ly")
                        && !lists.unnamed().contains(word))
                .limit(3)
                .forEach(words::add);
        return words;
    }

    /** 不甜 beside praise would say the contrary of what is praised. */
    private boolean denies(String keyword) {
        return lists.negations().stream()
                .anyMatch(negation ->
                        language == Language.ZH ? keyword.startsWith(negation) : keyword.startsWith(negation + " "));
    }

    private List<NameTally.Candidate> ranked(List<NameTally.Candidate> candidates) {
        Map<String, Double> said = new HashMap<>();
        candidates.stream()
                .filter(one -> one.phrase().shape().says())
                .forEach(one -> said.merge(one.phrase().head(), one.share(), Double::sum));
        return candidates.stream()
                .map(one -> new Ranked(
                        one, worth(one, said.getOrDefault(one.phrase().head(), 0.0))))
                .sorted(Comparator.comparingDouble(Ranked::worth)
                        .reversed()
                        .thenComparing(one -> one.candidate().phrase().key()))
                .map(Ranked::candidate)
                .toList();
    }

    private static double worth(NameTally.Candidate one, double saidOfHead) {
        double share = one.share();
        if (one.phrase().shape().says()) {
            share += KINSHIP * Math.max(0, Math.min(1, saidOfHead) - share);
        }
        return one.phrase().shape().worth()
                * one.central()
                * Math.sqrt(share)
                * StrictMath.pow(one.exclusive(), EXCLUSIVE);
    }

    private String written(NameTally.Candidate candidate, double leaning) {
        String name = candidate.phrase().name();
        return candidate.phrase().shape().says() ? name : GeneralNames.leaning(name, leaning, language);
    }

    /** The name of the aspect that the statements are about, if most that have one agree. */
    private Optional<String> aspect(TopicProfile profile) {
        return profile.aspects().entrySet().stream()
                .filter(entry ->
                        entry.getValue() >= LEAST_ASPECT && !entry.getKey().equals(AspectId.OVERALL.value()))
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> Optional.ofNullable(aspects.get(new AspectId(entry.getKey()))));
    }

    /**
     * The single words that set the topic apart, best first.
     *
     * @param least the least share of the topic's statements that must say a word
     */
    List<String> keywords(ClassTerms classes, int group, double least) {
        return classes.terms(group).stream()
                .filter(term -> term.phrase().words().size() == 1
                        && term.count() >= least * classes.size(group)
                        && !reader.isGeneralWord(term.phrase().key()))
                .limit(KEYWORDS)
                .map(term -> term.phrase().surface().strip().replaceAll("\\s+", " "))
                .map(surface -> language == Language.EN ? surface.toLowerCase(Locale.ROOT) : surface)
                .toList();
    }
}
