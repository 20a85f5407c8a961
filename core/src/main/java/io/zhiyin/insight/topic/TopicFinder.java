package io.zhiyin.insight.topic;

import io.zhiyin.insight.Topic;
import io.zhiyin.text.Aspect;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import io.zhiyin.text.Segmenter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds what many statements say: the road from vectors to named topics with lasting ids. Each vector space is clustered by
 * itself. The same statements, options, history and edits give the same topics, whatever the order of the statements.
 */
public final class TopicFinder {
    private final Segmenter segmenter;
    private final List<Aspect> aspects;
    private final TopicOptions options;
    private final DotProducts products;

    /** A finder that knows no names of aspects and computes in plain Java. */
    public TopicFinder(Segmenter segmenter, TopicOptions options) {
        this(segmenter, List.of(), options, DotProducts.plain());
    }

    /**
     * @param aspects their names stand for topics that no phrase of their customers can name
     * @param products what compares statements with each other
     */
    public TopicFinder(Segmenter segmenter, List<Aspect> aspects, TopicOptions options, DotProducts products) {
        this.products = products;
        this.segmenter = segmenter;
        this.aspects = List.copyOf(aspects);
        this.options = options;
    }

    /**
     * Finds the topics.
     *
     * @param statements gives the statements, each time all of them, those of one feedback one after the other; it is asked
     *     twice: once for what is clustered, once for where every statement belongs
     * @param history the topics of the run before, so that ids live on
     * @param edits people's edits in the order they were made
     */
    public FoundTopics find(Supplier<Stream<TopicStatement>> statements, TopicHistory history, List<TopicEdit> edits) {
        Map<String, ClusteredSpace> spaces = cluster(statements);
        PlacedStatements placed = PlacedStatements.place(statements, spaces);
        TopicHistory found = placed.identify(history);
        TopicEdits.Edited edited = TopicEdits.replay(found, placed::spaceAt, edits);
        List<TopicDescriber.Described> described = new ArrayList<>();
        List<TopicReport> reports = new ArrayList<>();
        spaces.forEach((name, space) -> {
            described.addAll(new TopicDescriber(space, aspectNames(space.language()), options)
                    .describe(edited, placed.general()));
            reports.add(placed.report(name, space, options));
        });
        List<Topic> topics = new TwinFinder().link(described);
        return new FoundTopics(topics, edited.topics().membership(), found, edited.orphans(), reports);
    }

    private Map<AspectId, String> aspectNames(Language language) {
        Map<AspectId, String> names = new HashMap<>();
        aspects.forEach(aspect -> names.put(aspect.id(), aspect.name(language)));
        return names;
    }

    private Map<String, ClusteredSpace> cluster(Supplier<Stream<TopicStatement>> statements) {
        Map<String, StatementSample> samples = new TreeMap<>();
        try (Stream<TopicStatement> all = statements.get()) {
            all.forEachOrdered(statement -> samples.computeIfAbsent(
                            statement.vector().space(),
                            space -> new StatementSample(options.sampleLimit(), options.seed()))
                    .offer(statement));
        }
        Map<String, ClusteredSpace> spaces = new LinkedHashMap<>();
        samples.forEach((name, sample) -> {
            SpaceTopics topics = SpaceTopics.find(sample.statements(), segmenter, options, products);
            spaces.put(name, new ClusteredSpace(name, sample.statements(), sample.seen(), topics));
        });
        return spaces;
    }
}
