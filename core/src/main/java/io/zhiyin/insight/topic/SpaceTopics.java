package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Segmenter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The groups found in one vector space, before they have ids and names, and the group of any statement of the space. */
final class SpaceTopics {
    static final int NONE = -1;
    private static final int UNKNOWN = -2;
    private static final int HELD_OUT_OF = 10;

    private final Language language;
    private final StatementWords words;
    private final StatementVectors space;
    private final StatementRows rows;
    private final SpaceGroups groups;
    private final DotProducts products;
    /** The leaf of every row; none for those that judge without saying what. */
    private final int[] specific;

    private final Cohesion cohesion;
    private final TopicAssigner assigner;

    private SpaceTopics(
            Language language,
            StatementWords words,
            StatementVectors space,
            StatementRows rows,
            TopicOptions options,
            DotProducts products) {
        this.language = language;
        this.words = words;
        this.space = space;
        this.rows = rows;
        this.groups = SpaceGroups.find(rows, space.meaning(), options, products);
        this.products = products;
        this.specific = groups.specific();
        this.cohesion = new Cohesion(rows.vectors());
        this.assigner = new TopicAssigner(rows.vectors(), specific, options.neighbours(), products);
    }

    static SpaceTopics find(
            List<TopicStatement> sample, Segmenter segmenter, TopicOptions options, DotProducts products) {
        Language language = mostly(sample);
        StatementWords words = new StatementWords(segmenter, language);
        StatementVectors space = new StatementVectors(sample, options.context());
        return new SpaceTopics(language, words, space, StatementRows.of(sample, space, words), options, products);
    }

    /** The language that most statements are in; one that no model reads only if all are. */
    private static Language mostly(List<TopicStatement> sample) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        sample.forEach(statement -> counts.merge(statement.language(), 1, Integer::sum));
        counts.computeIfPresent(Language.OTHER, (other, count) -> 0);
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** The language that its topics are named in. */
    Language language() {
        return language;
    }

    int parentOf(int leaf) {
        return groups.parentOfLeaf()[leaf];
    }

    Map<Integer, Polarity> generalLeaves() {
        return groups.generalLeaves();
    }

    double cohesion(List<float[]> group) {
        return cohesion.of(group);
    }

    PhraseReader reader() {
        return words.phrases();
    }

    /** The leaves of all statements of some feedback, a list for each, clustered or not; below 0 if none. */
    List<int[]> leavesOf(List<List<TopicStatement>> feedback) {
        List<Asked> asked = feedback.parallelStream().map(this::ask).toList();
        float[][] vectors =
                asked.stream().flatMap(own -> own.unknown().stream()).toArray(float[][]::new);
        int[] voted = assigner.leavesOf(vectors);
        int next = 0;
        for (Asked own : asked) {
            for (int i = 0; i < own.leaves().length; i++) {
                if (own.leaves()[i] == UNKNOWN) {
                    own.leaves()[i] = voted[next++];
                }
            }
        }
        return asked.stream().map(Asked::leaves).toList();
    }

    /** The leaves of one feedback's statements as far as they are known, and the vectors of the others. */
    private record Asked(int[] leaves, List<float[]> unknown) {}

    private Asked ask(List<TopicStatement> sameFeedback) {
        int[] leaves = sameFeedback.stream().mapToInt(this::knownLeafOf).toArray();
        List<float[]> unknown = new ArrayList<>();
        if (Arrays.stream(leaves).anyMatch(leaf -> leaf == UNKNOWN)) {
            List<float[]> found = space.of(sameFeedback);
            for (int i = 0; i < leaves.length; i++) {
                if (leaves[i] == UNKNOWN) {
                    unknown.add(found.get(i));
                }
            }
        }
        return new Asked(leaves, unknown);
    }

    /** By the same rule as the clustered ones: a general judgement by its polarity, everything else by the vote of what is near. */
    private int knownLeafOf(TopicStatement statement) {
        int row = rows.rowOf(statement);
        if (row >= 0) {
            return groups.leafOfRow()[row];
        }
        if (StatementWords.isSilent(statement.text())) {
            return NONE;
        }
        boolean general = StatementRows.mayBeGeneral(statement.aspect()) && words.judgesAlone(statement.text());
        return general ? groups.general(statement.sentiment().polarity(), UNKNOWN) : UNKNOWN;
    }

    /** The phrases of a clustered statement. */
    List<Phrase> phrases(TopicStatement clustered) {
        return rows.phrases(rows.rowOf(clustered));
    }

    /** What a clustered statement says, as far as names can be made of it. */
    NameTally.Said said(TopicStatement clustered) {
        int row = rows.rowOf(clustered);
        int leaning = switch (clustered.sentiment().polarity()) {
            case POSITIVE -> 1;
            case NEUTRAL -> 0;
            case NEGATIVE -> -1;
        };
        return new NameTally.Said(clustered.id().feedback(), rows.names(row), rows.vectors()[row], leaning);
    }

    /** The vector, with stance, of a clustered statement and its copies. */
    float[] vector(TopicStatement clustered) {
        return rows.vectors()[rows.rowOf(clustered)];
    }

    /** The share of clustered rows, general judgements apart, that the vote of the others would put elsewhere; of every tenth. */
    double assignmentError(int neighbours) {
        int[] without = specific.clone();
        for (int row = 0; row < without.length; row += HELD_OUT_OF) {
            without[row] = NONE;
        }
        TopicAssigner blind = new TopicAssigner(rows.vectors(), without, neighbours, products);
        int[] held = IntStream.iterate(0, row -> row < specific.length, row -> row + HELD_OUT_OF)
                .filter(row -> specific[row] >= 0)
                .toArray();
        int[] voted = blind.leavesOf(
                Arrays.stream(held).mapToObj(row -> rows.vectors()[row]).toArray(float[][]::new));
        long wrong = IntStream.range(0, held.length)
                .filter(i -> voted[i] != specific[held[i]])
                .count();
        return held.length == 0 ? 0 : (double) wrong / held.length;
    }
}
