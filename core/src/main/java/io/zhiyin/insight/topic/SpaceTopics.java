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
    private static final int HELD_OUT_OF = 10;
    private static final Pattern REDACTED = Pattern.compile("\\[[^\\[\\]:\\s]{1,24}:[0-9A-Za-z]{2,32}]");

    private final List<List<Phrase>> phrases;
    private final List<List<NamePhrase>> names;
    private final float[][] vectors;
    private final int[] leafOfRow;
    private final int[] parentOfLeaf;
    private final Map<Integer, Polarity> generalLeaves;
    private final Cohesion cohesion;
    private final Map<String, Integer> rowOfText = new HashMap<>();
    private final TopicAssigner assigner;
    private final PhraseReader reader;
    private final StatementVectors space;

    private SpaceTopics(
            DistinctStatements distinct,
            List<List<Phrase>> phrases,
            List<List<NamePhrase>> names,
            float[][] vectors,
            int[] leafOfRow,
            int[] parentOfLeaf,
            Map<Integer, Polarity> generalLeaves,
            PhraseReader reader,
            StatementVectors space,
            TopicOptions options) {
        this.phrases = phrases;
        this.names = names;
        this.vectors = vectors;
        this.leafOfRow = leafOfRow;
        this.parentOfLeaf = parentOfLeaf;
        this.generalLeaves = generalLeaves;
        this.reader = reader;
        this.space = space;
        this.cohesion = new Cohesion(vectors);
        for (int row = 0; row < leafOfRow.length; row++) {
            rowOfText.put(DistinctStatements.plain(distinct.text(row)), row);
        }
        this.assigner = new TopicAssigner(vectors, leafOfRow, options.neighbours());
    }

    /** The language that most statements are in; one that no model reads only if all are. */
    static Language language(List<TopicStatement> sample) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        sample.forEach(statement -> counts.merge(statement.language(), 1, Integer::sum));
        counts.computeIfPresent(Language.OTHER, (other, count) -> 0);
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** The text with white space where redaction left its marks, which are no words. */
    private static String withoutMarks(String text) {
        Matcher mark = REDACTED.matcher(text);
        return mark.replaceAll(found -> "，" + " ".repeat(found.group().length() - 1));
    }

    static SpaceTopics find(List<TopicStatement> sample, Segmenter segmenter, TopicOptions options) {
        Language language = language(sample);
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
        int[] parents = cluster(distinct, vectors, space.meaning(), specific, leafOfRow, options);
        Map<Integer, Polarity> generalLeaves = new HashMap<>();
        int[] allParents = addGeneral(distinct, general, leafOfRow, parents, generalLeaves);
        return new SpaceTopics(
                distinct, phrases, names, vectors, leafOfRow, allParents, generalLeaves, reader, space, options);
    }

    /** Clusters the rows that say something; gives back the parent of every leaf. */
    private static int[] cluster(
            DistinctStatements distinct,
            float[][] vectors,
            int meaning,
            List<Integer> rows,
            int[] leafOfRow,
            TopicOptions options) {
        if (rows.size() < 2) {
            rows.forEach(row -> leafOfRow[row] = 0);
            return new int[rows.size()];
        }
        float[][] chosen = rows.stream().map(row -> vectors[row]).toArray(float[][]::new);
        int[] weights = rows.stream().mapToInt(distinct::copies).toArray();
        int wanted = (int) Math.max(1, Math.round(options.detail() * Math.sqrt(rows.size())));
        TopicTree grown = TopicTree.grow(chosen, meaning, weights, wanted, options);
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

    /** The leaves of all statements of one feedback, clustered or not; below 0 if none. */
    int[] leavesOf(List<TopicStatement> sameFeedback) {
        int[] leaves = new int[sameFeedback.size()];
        List<float[]> found = space.of(sameFeedback);
        for (int i = 0; i < leaves.length; i++) {
            int row = rowOf(sameFeedback.get(i));
            leaves[i] = row >= 0 ? leafOfRow[row] : assigner.leafOf(found.get(i));
        }
        return leaves;
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

    /** The share of clustered rows that the vote of the others would put elsewhere, measured on every tenth. */
    double assignmentError(int neighbours) {
        int[] without = leafOfRow.clone();
        for (int row = 0; row < without.length; row += HELD_OUT_OF) {
            without[row] = NONE;
        }
        TopicAssigner blind = new TopicAssigner(vectors, without, neighbours);
        int[] held = IntStream.iterate(0, row -> row < leafOfRow.length, row -> row + HELD_OUT_OF)
                .filter(row -> leafOfRow[row] >= 0)
                .toArray();
        long wrong = Arrays.stream(held)
                .parallel()
                .filter(row -> blind.leafOf(vectors[row]) != leafOfRow[row])
                .count();
        return held.length == 0 ? 0 : (double) wrong / held.length;
    }
}
