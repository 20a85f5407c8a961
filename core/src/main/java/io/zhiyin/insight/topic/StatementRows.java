package io.zhiyin.insight.topic;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Sentiment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The distinct statements of one vector space, a row each: their vectors, their words and what they are labelled with. */
final class StatementRows {
    private final DistinctStatements distinct;
    private final List<StatementWords.Read> read;
    private final float[][] vectors;
    private final boolean[] general;
    private final Map<String, Integer> rowOfText = new HashMap<>();

    private StatementRows(DistinctStatements distinct, List<StatementWords.Read> read) {
        this.distinct = distinct;
        this.read = read;
        this.vectors = new float[distinct.size()][];
        this.general = new boolean[distinct.size()];
        for (int row = 0; row < vectors.length; row++) {
            vectors[row] = distinct.vector(row);
            general[row] = !StatementWords.isSilent(distinct.text(row))
                    && mayBeGeneral(distinct.aspect(row))
                    && read.get(row).judgesAlone();
            rowOfText.put(DistinctStatements.plain(distinct.text(row)), row);
        }
    }

    static StatementRows of(List<TopicStatement> sample, StatementVectors space, StatementWords words) {
        DistinctStatements distinct = DistinctStatements.of(sample, space.of(sample));
        List<StatementWords.Read> read = IntStream.range(0, distinct.size())
                .parallel()
                .mapToObj(row -> words.read(distinct.text(row)))
                .toList();
        return new StatementRows(distinct, read);
    }

    /** Whether a statement, if its words name nothing, judges without saying what: no aspect was heard in it. */
    static boolean mayBeGeneral(Optional<AspectId> aspect) {
        return aspect.filter(other -> !other.equals(AspectId.OVERALL)).isEmpty();
    }

    int size() {
        return vectors.length;
    }

    /** Where a statement of these words stands, or below 0. */
    int rowOf(TopicStatement statement) {
        return rowOfText.getOrDefault(DistinctStatements.plain(statement.text()), SpaceTopics.NONE);
    }

    float[][] vectors() {
        return vectors;
    }

    /** How many statements the row stands for. */
    int copies(int row) {
        return distinct.copies(row);
    }

    Polarity polarity(int row) {
        return new Sentiment(distinct.sentiment(row)).polarity();
    }

    List<Phrase> phrases(int row) {
        return read.get(row).phrases();
    }

    List<NamePhrase> names(int row) {
        return read.get(row).names();
    }

    /** The rows that judge without saying what. */
    List<Integer> general() {
        return rows(row -> general[row]);
    }

    /** The rows that say something. */
    List<Integer> specific() {
        return rows(row -> !general[row] && !StatementWords.isSilent(distinct.text(row)));
    }

    private List<Integer> rows(IntPredicate which) {
        return IntStream.range(0, vectors.length).filter(which).boxed().toList();
    }
}
