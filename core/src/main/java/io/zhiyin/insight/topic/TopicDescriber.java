package io.zhiyin.insight.topic;

import io.zhiyin.insight.Quote;
import io.zhiyin.insight.Topic;
import io.zhiyin.insight.TopicId;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts topics into words: name, keywords and quotes, from the clustered statements that each holds. */
final class TopicDescriber {
    private static final String UNNAMED = "?";

    private final ClusteredSpace space;
    private final Map<AspectId, String> aspects;
    private final TopicOptions options;

    /** @param aspects the names of the aspects in the space's language */
    TopicDescriber(ClusteredSpace space, Map<AspectId, String> aspects, TopicOptions options) {
        this.space = space;
        this.aspects = aspects;
        this.options = options;
    }

    /** A topic in words, and what its statements are labelled with. */
    record Described(Topic topic, TopicProfile profile) {}

    /** A topic to be put into words. */
    private record Draft(TopicId id, Optional<TopicId> parent, List<TopicStatement> members, int size) {}

    /** The space's topics: wider ones by size, each followed by its own by size. A wider topic of one is left out. */
    List<Described> describe(TopicEdits.Edited edited, Map<TopicId, Polarity> general) {
        Map<TopicId, Integer> sizes = edited.topics().membership().sizes();
        Map<TopicId, TopicId> parents = edited.topics().parents();
        Map<TopicId, List<Draft>> families = new TreeMap<>(Comparator.comparing(TopicId::value));
        members(edited).forEach((topic, members) -> {
            TopicId parent = parents.getOrDefault(topic, topic);
            families.computeIfAbsent(parent, id -> new ArrayList<>())
                    .add(new Draft(topic, Optional.of(parent), members, sizes.getOrDefault(topic, members.size())));
        });
        Set<TopicId> generalParents = new HashSet<>();
        general.keySet().forEach(topic -> generalParents.add(parents.getOrDefault(topic, topic)));
        Words words = new Words(edited.names(), general, generalParents);
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
        List<Described> told = describe(leaves, words, Map.of());
        Map<TopicId, List<String>> within = new HashMap<>();
        told.stream()
                .sorted(LARGEST_FIRST)
                .forEach(leaf -> leaf.topic()
                        .parent()
                        .ifPresent(parent -> within.computeIfAbsent(parent, id -> new ArrayList<>())
                                .add(leaf.topic().name())));
        return inOrder(told, describe(wider, words, within));
    }

    /** Names that don't come from the statements. */
    private record Words(Map<TopicId, String> given, Map<TopicId, Polarity> general, Set<TopicId> generalParents) {
        private Optional<String> of(TopicId topic, Language language) {
            return Optional.ofNullable(given.get(topic))
                    .or(() -> Optional.ofNullable(general.get(topic))
                            .map(polarity -> GeneralNames.of(polarity, language)))
                    .or(() -> generalParents.contains(topic)
                            ? Optional.of(GeneralNames.ofAll(language))
                            : Optional.empty());
        }
    }

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

    private static final Comparator<Described> LARGEST_FIRST = Comparator.comparingInt(
                    (Described described) -> described.topic().size())
            .reversed()
            .thenComparing(described -> described.topic().id().value());

    private static List<Described> inOrder(List<Described> leaves, List<Described> wider) {
        List<Described> tops = new ArrayList<>(wider);
        Map<TopicId, List<Described>> children = new HashMap<>();
        for (Described leaf : leaves) {
            Optional<TopicId> parent = leaf.topic().parent();
            List<Described> siblings =
                    parent.isEmpty() ? tops : children.computeIfAbsent(parent.get(), id -> new ArrayList<>());
            siblings.add(leaf);
        }
        tops.sort(LARGEST_FIRST);
        List<Described> ordered = new ArrayList<>();
        for (Described top : tops) {
            ordered.add(top);
            List<Described> own = children.getOrDefault(top.topic().id(), List.of());
            own.stream().sorted(LARGEST_FIRST).forEach(ordered::add);
        }
        return ordered;
    }

    /**
     * Describes topics of one level; they are told apart from each other.
     *
     * @param within the names of the topics within each wider one, the largest first; empty for topics that hold no others
     */
    private List<Described> describe(List<Draft> drafts, Words words, Map<TopicId, List<String>> within) {
        TopicNamer namer = new TopicNamer(space.language(), space.topics().reader(), aspects);
        WiderNamer widerNamer = new WiderNamer(space.language(), aspects);
        List<Draft> ordered = drafts.stream()
                .sorted(Comparator.comparingInt(Draft::size)
                        .reversed()
                        .thenComparing(draft -> draft.id().value()))
                .toList();
        ClassTerms terms = new ClassTerms();
        NameTally names = new NameTally();
        ordered.forEach(draft -> {
            terms.add(draft.members().stream().map(space.topics()::phrases).toList());
            names.add(draft.members().stream().map(space.topics()::said).toList());
        });
        List<Worked> worked = IntStream.range(0, ordered.size())
                .parallel()
                .mapToObj(group -> {
                    Draft draft = ordered.get(group);
                    List<QuoteChooser.Candidate> members = inSpace(draft.members());
                    TopicNamer.Material material = new TopicNamer.Material(
                            names.candidates(group),
                            namer.keywords(terms, group, TopicNamer.LEAST_BESIDE),
                            TopicProfile.of(draft.members()),
                            TypicalSaying.of(members, space.language()));
                    return new Worked(material, topic(draft, members, namer.keywords(terms, group, 0)));
                })
                .toList();
        // One after the other, the largest first: a name that is taken is not given again.
        return worked.stream()
                .map(topic -> {
                    TopicId id = topic.unnamed().id();
                    List<String> parts = within.get(id);
                    String name = words.of(id, space.language())
                            .orElseGet(() -> parts == null
                                    ? namer.name(topic.material())
                                    : widerNamer.name(topic.material(), parts));
                    return new Described(
                            topic.unnamed().withName(name), topic.material().profile());
                })
                .toList();
    }

    /** A topic that lacks nothing but its name, and what a name is made of. */
    private record Worked(TopicNamer.Material material, Topic unnamed) {}

    private List<QuoteChooser.Candidate> inSpace(List<TopicStatement> members) {
        return members.stream()
                .map(member -> new QuoteChooser.Candidate(member, space.topics().vector(member)))
                .toList();
    }

    private Topic topic(Draft draft, List<QuoteChooser.Candidate> candidates, List<String> keywords) {
        List<Quote> quotes = new QuoteChooser(options.quotes()).choose(candidates);
        double cohesion = space.topics()
                .cohesion(
                        candidates.stream().map(QuoteChooser.Candidate::vector).toList());
        return new Topic(
                draft.id(),
                draft.parent(),
                UNNAMED,
                keywords,
                draft.size(),
                cohesion,
                space.language(),
                space.name(),
                quotes,
                Optional.empty());
    }
}
