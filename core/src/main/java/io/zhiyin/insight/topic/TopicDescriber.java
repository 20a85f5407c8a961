package io.zhiyin.insight.topic;

import io.zhiyin.insight.Quote;
import io.zhiyin.insight.Topic;
import io.zhiyin.insight.TopicId;
import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts topics into words: name, keywords and quotes, from the clustered statements that each holds. */
final class TopicDescriber {
    private final ClusteredSpace space;
    private final TopicOptions options;
    private final TopicNamer namer;

    TopicDescriber(ClusteredSpace space, TopicOptions options) {
        this.space = space;
        this.options = options;
        this.namer = new TopicNamer(space.language(), space.topics().reader());
    }

    /** A topic to be put into words. */
    private record Draft(TopicId id, Optional<TopicId> parent, List<TopicStatement> members, int size) {}

    /** The space's topics: wider ones by size, each followed by its own by size. A wider topic of one is left out. */
    List<Topic> describe(TopicEdits.Edited edited, Map<TopicId, Polarity> general) {
        Map<TopicId, Integer> sizes = edited.topics().membership().sizes();
        Map<TopicId, TopicId> parents = edited.topics().parents();
        Map<TopicId, List<Draft>> families = new TreeMap<>(Comparator.comparing(TopicId::value));
        members(edited).forEach((topic, members) -> {
            TopicId parent = parents.getOrDefault(topic, topic);
            families.computeIfAbsent(parent, id -> new ArrayList<>())
                    .add(new Draft(topic, Optional.of(parent), members, sizes.getOrDefault(topic, members.size())));
        });
        Words words = new Words(edited.names(), general);
        List<Draft> leaves = new ArrayList<>();
        List<Draft> wider = new ArrayList<>();
        families.forEach((parent, children) -> {
            if (children.size() == 1) {
                Draft only = children.get(0);
                leaves.add(new Draft(only.id(), Optional.empty(), only.members(), only.size()));
            } else {
                leaves.addAll(children);
                wider.add(union(parent, children));
            }
        });
        return inOrder(describe(leaves, words), describe(wider, words));
    }

    /** Names that don't come from the statements. */
    private record Words(Map<TopicId, String> given, Map<TopicId, Polarity> general) {}

    private static Draft union(TopicId id, List<Draft> children) {
        List<TopicStatement> members = new ArrayList<>();
        children.forEach(child -> members.addAll(child.members()));
        return new Draft(
                id,
                Optional.empty(),
                members,
                children.stream().mapToInt(Draft::size).sum());
    }

    private Map<TopicId, List<TopicStatement>> members(TopicEdits.Edited edited) {
        Map<StatementId, TopicStatement> sample = new HashMap<>();
        space.sample().forEach(statement -> sample.put(statement.id(), statement));
        Map<TopicId, List<TopicStatement>> members = new TreeMap<>(Comparator.comparing(TopicId::value));
        edited.topics().membership().entries().forEach(entry -> {
            TopicStatement statement = sample.get(entry.statement());
            if (statement != null && entry.topic().isPresent()) {
                members.computeIfAbsent(entry.topic().get(), topic -> new ArrayList<>())
                        .add(statement);
            }
        });
        members.values().forEach(list -> list.sort(StatementSample.BY_PLACE));
        return members;
    }

    private static final Comparator<Topic> LARGEST_FIRST = Comparator.comparingInt(Topic::size)
            .reversed()
            .thenComparing(topic -> topic.id().value());

    private static List<Topic> inOrder(List<Topic> leaves, List<Topic> wider) {
        List<Topic> tops = new ArrayList<>(wider);
        leaves.stream().filter(leaf -> leaf.parent().isEmpty()).forEach(tops::add);
        tops.sort(LARGEST_FIRST);
        List<Topic> ordered = new ArrayList<>();
        for (Topic top : tops) {
            ordered.add(top);
            leaves.stream()
                    .filter(leaf -> leaf.parent().equals(Optional.of(top.id())))
                    .sorted(LARGEST_FIRST)
                    .forEach(ordered::add);
        }
        return ordered;
    }

    /** Describes topics of one level; they are told apart from each other. */
    private List<Topic> describe(List<Draft> drafts, Words words) {
        List<Draft> ordered = drafts.stream()
                .sorted(Comparator.comparingInt(Draft::size)
                        .reversed()
                        .thenComparing(draft -> draft.id().value()))
                .toList();
        ClassTerms terms = new ClassTerms();
        ordered.forEach(draft ->
                terms.add(draft.members().stream().map(space.topics()::phrases).toList()));
        List<Topic> topics = new ArrayList<>();
        for (int group = 0; group < ordered.size(); group++) {
            topics.add(topic(ordered.get(group), terms, group, words));
        }
        return topics;
    }

    private Topic topic(Draft draft, ClassTerms terms, int group, Words words) {
        List<QuoteChooser.Candidate> candidates = draft.members().stream()
                .map(member -> new QuoteChooser.Candidate(member, space.topics().vector(member)))
                .toList();
        List<Quote> quotes = new QuoteChooser(options.quotes()).choose(candidates);
        String name = Optional.ofNullable(words.given().get(draft.id()))
                .or(() -> Optional.ofNullable(words.general().get(draft.id())).map(this::generalName))
                .orElseGet(() -> namer.name(terms, group));
        return new Topic(
                draft.id(),
                draft.parent(),
                name,
                namer.keywords(terms, group),
                draft.size(),
                space.topics()
                        .cohesion(candidates.stream()
                                .map(QuoteChooser.Candidate::vector)
                                .toList()),
                space.language(),
                space.name(),
                quotes,
                Optional.empty());
    }

    private String generalName(Polarity polarity) {
        boolean chinese = space.language() == Language.ZH;
        return switch (polarity) {
            case POSITIVE -> chinese ? "总体满意" : "general praise";
            case NEUTRAL -> chinese ? "总体感受" : "general remarks";
            case NEGATIVE -> chinese ? "总体不满" : "general complaints";
        };
    }
}
