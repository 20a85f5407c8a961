package io.zhiyin.insight.topic;

import io.zhiyin.text.Embedding;
import java.util.Arrays;
import java.util.List;
import nl.cwts.networkanalysis.Network;

/**
 * The topics of whole documents, found as those of statements are, and merged down to any number: the mode in which topic
 * models are compared. Immutable; equal documents, options and seed give equal topics.
 */
public final class DocumentTopics {
    /** Groups before merging: enough that the usual 10 to 50 topics are all merged from the same ones. */
    private static final int LEAST_GROUPS = 100;

    private static final int SMALLEST_GROUP = 5;
    /** Words weighed per topic; how much they must stand together against setting the topic apart; documents that hold them. */
    private static final CoherentWords WORDS = new CoherentWords(50, 0.7, 0.05);

    private final Network network;
    private final int[] groupOfDocument;
    private final boolean[] held;
    private final List<List<String>> documents;

    private DocumentTopics(Network network, int[] groupOfDocument, boolean[] held, List<List<String>> documents) {
        this.network = network;
        this.groupOfDocument = groupOfDocument;
        this.held = held;
        this.documents = documents;
    }

    /**
     * Finds fine groups of documents.
     *
     * @param documents the words of every document, in order, without function words
     */
    public static DocumentTopics find(List<Embedding> vectors, List<List<String>> documents, TopicOptions options) {
        if (vectors.size() != documents.size() || vectors.size() < 2) {
            throw new IllegalArgumentException(
                    "topics of documents need at least two documents and a vector for each, got " + documents.size()
                            + " documents and " + vectors.size() + " vectors");
        }
        float[][] rows = vectors.stream().map(Embedding::values).toArray(float[][]::new);
        Network network = NeighbourGraph.of(NearestNeighbours.of(rows, options.neighbours(), DotProducts.plain()));
        int most = Math.max(1, rows.length / SMALLEST_GROUP);
        int wanted = Math.min(most, (int) Math.max(LEAST_GROUPS, 2 * Math.sqrt(rows.length)));
        int[] groups = Communities.about(wanted, network, options.seed());
        Cohesion cohesion = new Cohesion(rows);
        boolean[] held = new boolean[rows.length];
        for (List<Integer> members : Groups.members(groups, Communities.count(groups))) {
            boolean holds = cohesion.of(members.stream().map(i -> rows[i]).toList()) >= options.weakestCohesion();
            members.forEach(document -> held[document] = holds);
        }
        return new DocumentTopics(
                network, groups, held, documents.stream().map(List::copyOf).toList());
    }

    /** The documents in so many topics, each with its top words. Documents of groups without cohesion have no topic. */
    public DocumentClustering cut(int topics) {
        int[] merged = TopicMerger.merge(network, groupOfDocument, topics);
        int[] topicOfDocument = new int[merged.length];
        Arrays.setAll(topicOfDocument, document -> held[document] ? merged[document] : -1);
        return new DocumentClustering(
                topicOfDocument, WORDS.of(documents, topicOfDocument, Communities.count(topicOfDocument)));
    }
}
