package io.zhiyin.insight.topic;

import io.zhiyin.commerce.FeedbackId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often, by how many customers and how near to the middle of their topic the statements say each phrase. */
final class NameTally {
    /** A statement of a topic: who says it, what could name it, where it lies and how it leans, -1 to 1. */
    record Said(FeedbackId feedback, List<NamePhrase> phrases, float[] vector, int leaning) {}

    /**
     * A phrase within one topic.
     *
     * @param phrase in the wording that most statements use
     * @param share the share of the topic's statements that say it
     * @param head the share that speaks of its thing in any way
     * @param exclusive the share of its statements that belong to this topic
     * @param central how near its statements lie to the middle of the topic, at most 1
     * @param leaning how its statements lean in all topics: 1 praise, -1 complaint
     */
    record Candidate(
            NamePhrase phrase,
            int count,
            double share,
            double head,
            double exclusive,
            double central,
            double leaning) {}

    private static final class Phrases {
        private final Map<String, Integer> wordings = new TreeMap<>();
        private final Map<String, NamePhrase> byWording = new HashMap<>();
        private final Set<FeedbackId> feedback = new HashSet<>();
        private final List<float[]> vectors = new ArrayList<>();

        private NamePhrase usual() {
            String wording = wordings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(entry -> -entry.getKey().length())
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
            return byWording.getOrDefault(wording, byWording.values().iterator().next());
        }
    }

    private record Group(int size, float[] centre, Map<String, Phrases> phrases, Map<String, Integer> heads) {}

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final Map<String, Integer> leanings = new HashMap<>();

    /** Adds a topic and returns its number; a phrase counts once per statement. */
    int add(List<Said> statements) {
        Map<String, Phrases> phrases = new TreeMap<>();
        Map<String, Integer> heads = new HashMap<>();
        for (Said said : statements) {
            Set<String> seen = new HashSet<>();
            Set<String> seenHeads = new HashSet<>();
            for (NamePhrase phrase : said.phrases()) {
                if (seenHeads.add(phrase.head())) {
                    heads.merge(phrase.head(), 1, Integer::sum);
                }
                if (seen.add(phrase.key())) {
                    everywhere.merge(phrase.key(), 1, Integer::sum);
                    leanings.merge(phrase.key(), said.leaning(), Integer::sum);
                    count(phrases.computeIfAbsent(phrase.key(), key -> new Phrases()), phrase, said);
                }
            }
        }
        int dimensions = statements.isEmpty() ? 0 : statements.get(0).vector().length;
        float[] centre = Vectors.centre(statements.stream().map(Said::vector).toList(), dimensions);
        groups.add(new Group(statements.size(), centre, phrases, heads));
        return groups.size() - 1;
    }

    private static void count(Phrases phrases, NamePhrase phrase, Said said) {
        phrases.wordings.merge(phrase.name(), 1, Integer::sum);
        phrases.byWording.putIfAbsent(phrase.name(), phrase);
        phrases.feedback.add(said.feedback());
        phrases.vectors.add(said.vector());
    }

    /** Every phrase of a topic that more than one customer says, in the order of the keys. */
    List<Candidate> candidates(int number) {
        Group group = groups.get(number);
        List<Candidate> candidates = new ArrayList<>();
        group.phrases().forEach((key, phrases) -> {
            int count = phrases.vectors.size();
            boolean many = phrases.feedback.size() >= 2 && 2 * phrases.feedback.size() >= count;
            if (many || group.size() < 4) {
                NamePhrase phrase = phrases.usual();
                int all = everywhere.getOrDefault(key, count);
                float[] middle = Vectors.centre(phrases.vectors, group.centre().length);
                candidates.add(new Candidate(
                        phrase,
                        count,
                        (double) count / group.size(),
                        (double) group.heads().getOrDefault(phrase.head(), count) / group.size(),
                        (double) count / all,
                        Math.min(1, Math.max(0, Vectors.dot(middle, group.centre()))),
                        (double) leanings.getOrDefault(key, 0) / all));
            }
        });
        return candidates;
    }
}
