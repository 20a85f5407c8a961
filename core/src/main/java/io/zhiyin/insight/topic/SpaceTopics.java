package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Segmenter;
import io.zhiyin.text.Sentiment;
import io.zhiyin.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The groups found in one vector space, before they have ids and names. Statements that judge without saying what ("很好",
 * "love it") stay out of the graph, where they would tie everything to everything; each polarity of them is a group of its own.
 */
final class SpaceTopics {
    static final int NONE = -1;
    private static final int UNKNOWN = -2;
    private static final int HELD_OUT_OF = 10;
    private static final Pattern REDACTED = Pattern.compile("\\[[^\\[\\]:\\s]{1,24}:[0-9A-Za-z]{2,32}]");

    private final List<List<Phrase>> phrases;
    private final List<List<NamePhrase>> names;
    private final float[][] vectors;
    private final int[] leafOfRow;
    /** The same, with no leaf for rows that judge without saying what. */
    private final int[] specific;

    private final int[] parentOfLeaf;
    private final Map<Integer, Polarity> generalLeaves;
    private final Cohesion cohesion;
    private final Map<String, Integer> rowOfText = new HashMap<>();
    private final TopicAssigner assigner;
    private final Segmenter segmenter;
    private final PhraseReader reader;
    private final StatementVectors space;
    private final Language language;
    private final DotProducts products;

    private SpaceTopics(
            DistinctStatements distinct,
            List<List<Phrase>> phrases,
            List<List<NamePhrase>> names,
            float[][] vectors,
            int[] leafOfRow,
            int[] parentOfLeaf,
            Map<Integer, Polarity> generalLeaves,
            Segmenter segmenter,
            PhraseReader reader,
            StatementVectors space,
            Language language,
            TopicOptions options,
            DotProducts products) {
        this.products = products;
        this.language = language;
        this.phrases = phrases;
        this.names = names;
        this.vectors = vectors;
        this.leafOfRow = leafOfRow;
        this.parentOfLeaf = parentOfLeaf;
        this.generalLeaves = generalLeaves;
        this.segmenter = segmenter;
        this.reader = reader;
        this.space = space;
        this.cohesion = new Cohesion(vectors);
        for (int row = 0; row < leafOfRow.length; row++) {
            rowOfText.put(DistinctStatements.plain(distinct.text(row)), row);
        }
        this.specific = withoutGeneral(leafOfRow, generalLeaves);
        this.assigner = new TopicAssigner(vectors, specific, options.neighbours(), products);
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

    /** The text with white space where redaction left its marks, which are no words. */
    private static String withoutMarks(String text) {
        Matcher mark = REDACTED.matcher(text);
        return mark.replaceAll(found -> "，" + " ".repeat(found.group().length() - 1));
    }

    static SpaceTopics find(
            List<TopicStatement> sample, Segmenter segmenter, TopicOptions options, DotProducts products) {
        Language language = mostly(sample);
        PhraseReader reader = new PhraseReader(language);
        StatementVectors space = new StatementVectors(sample, options.context());
        DistinctStatements distinct = DistinctStatements.of(sample, space.of(sample));
        NameReader nameReader = NameReader.of(language);
        List<List<Phrase>> phrases = new ArrayList<>();
        List<List<NamePhrase>> names = new ArrayList<>();
        List<Integer> specific = new ArrayList<>();
        List<Integer> general = new ArrayList<>();
        float[][] vectors = new float[distinct.size()][];
        for (int row = 0; row < distinct.size(); row++) {
            String text = distinct.text(row);
            List<Word> words = segmenter.segment(withoutMarks(text));
            phrases.add(reader.phrases(text, words));
            names.add(nameReader.read(words));
            vectors[row] = distinct.vector(row);
            (reader.isGeneral(words) ? general : specific).add(row);
        }
        int[] leafOfRow = new int[distinct.size()];
        Arrays.fill(leafOfRow, NONE);
        int[] parents = cluster(distinct, vectors, space.meaning(), specific, leafOfRow, options, products);
        Map<Integer, Polarity> generalLeaves = new HashMap<>();
        int[] allParents = addGeneral(distinct, general, leafOfRow, parents, generalLeaves);
        return new SpaceTopics(
                distinct,
                phrases,
                names,
                vectors,
                leafOfRow,
                allParents,
                generalLeaves,
                segmenter,
                reader,
                space,
                language,
                options,
                products);
    }

    /** Clusters the rows that say something; gives back the parent of every leaf. */
    private static int[] cluster(
            DistinctStatements distinct,
            float[][] vectors,
            int meaning,
            List<Integer> rows,
            int[] leafOfRow,
            TopicOptions options,
            DotProducts products) {
        if (rows.size() < 2) {
            rows.forEach(row -> leafOfRow[row] = 0);
            return new int[rows.size()];
        }
        float[][] chosen = rows.stream().map(row -> vectors[row]).toArray(float[][]::new);
        int[] weights = rows.stream().mapToInt(distinct::copies).toArray();
        int wanted = (int) Math.max(1, Math.round(options.detail() * Math.sqrt(rows.size())));
        TopicTree grown = TopicTree.grow(chosen, meaning, weights, wanted, options, products);
        TopicTree tree = MendedLeaves.of(chosen, meaning, weights, grown, options);
        for (int i = 0; i < chosen.length; i++) {
            leafOfRow[rows.get(i)] = tree.leafOfRow()[i];
        }
        return tree.parentOfLeaf();
    }

    private static int[] addGeneral(
            DistinctStatements distinct,
            List<Integer> rows,
            int[] leafOfRow,
            int[] parents,
            Map<Integer, Polarity> generalLeaves) {
        int[] all = parents;
        int parent = Communities.count(parents);
        for (Polarity polarity : Polarity.values()) {
            List<Integer> same = rows.stream()
                    .filter(row -> new Sentiment(distinct.sentiment(row)).polarity() == polarity)
                    .toList();
            if (!same.isEmpty()) {
                int leaf = all.length;
                all = Arrays.copyOf(all, leaf + 1);
                all[leaf] = parent;
                generalLeaves.put(leaf, polarity);
                same.forEach(row -> leafOfRow[row] = leaf);
            }
        }
        return all;
    }

    int parentOf(int leaf) {
        return parentOfLeaf[leaf];
    }

    Map<Integer, Polarity> generalLeaves() {
        return generalLeaves;
    }

    double cohesion(List<float[]> group) {
        return cohesion.of(group);
    }

    PhraseReader reader() {
        return reader;
    }

    /** Where a statement of these words stands, or below 0. */
    private int rowOf(TopicStatement statement) {
        return rowOfText.getOrDefault(DistinctStatements.plain(statement.text()), NONE);
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
        int row = rowOf(statement);
        if (row >= 0) {
            return leafOfRow[row];
        }
        Polarity polarity = statement.sentiment().polarity();
        return reader.isGeneral(segmenter.segment(withoutMarks(statement.text())))
                ? generalLeaves.entrySet().stream()
                        .filter(entry -> entry.getValue() == polarity)
                        .mapToInt(Map.Entry::getKey)
                        .findFirst()
                        .orElse(UNKNOWN)
                : UNKNOWN;
    }

    private static int[] withoutGeneral(int[] leafOfRow, Map<Integer, Polarity> generalLeaves) {
        return Arrays.stream(leafOfRow)
                .map(leaf -> generalLeaves.containsKey(leaf) ? NONE : leaf)
                .toArray();
    }

    /** The phrases of a clustered statement. */
    List<Phrase> phrases(TopicStatement clustered) {
        return phrases.get(rowOf(clustered));
    }

    /** What a clustered statement says, as far as names can be made of it. */
    NameTally.Said said(TopicStatement clustered) {
        int row = rowOf(clustered);
        int leaning = switch (clustered.sentiment().polarity()) {
            case POSITIVE -> 1;
            case NEUTRAL -> 0;
            case NEGATIVE -> -1;
        };
        return new NameTally.Said(clustered.id().feedback(), names.get(row), vectors[row], leaning);
    }

    /** The vector, with stance, of a clustered statement and its copies. */
    float[] vector(TopicStatement clustered) {
        return vectors[rowOf(clustered)];
    }

    /** The share of clustered rows, general judgements apart, that the vote of the others would put elsewhere; of every tenth. */
    double assignmentError(int neighbours) {
        int[] without = specific.clone();
        for (int row = 0; row < without.length; row += HELD_OUT_OF) {
            without[row] = NONE;
        }
        TopicAssigner blind = new TopicAssigner(vectors, without, neighbours, products);
        int[] held = IntStream.iterate(0, row -> row < specific.length, row -> row + HELD_OUT_OF)
                .filter(row -> specific[row] >= 0)
                .toArray();
        int[] voted =
                blind.leavesOf(Arrays.stream(held).mapToObj(row -> vectors[row]).toArray(float[][]::new));
        long wrong = IntStream.range(0, held.length)
                .filter(i -> voted[i] != specific[held[i]])
                .count();
        return held.length == 0 ? 0 : (double) wrong / held.length;
    }
}
