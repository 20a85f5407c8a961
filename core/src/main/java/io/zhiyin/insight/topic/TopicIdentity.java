package io.zhiyin.insight.topic;

import io.zhiyin.hash.Sha256;
import io.zhiyin.insight.TopicId;
import io.zhiyin.text.StatementId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Gives groups of statements the ids of the earlier topics that live on in them. Pairs are taken by shared statements and by earlier ones that would belong there, most
 * first: where a topic split, its larger part keeps the id; where topics merged, the largest one's id stays. A group that
 * carries nothing on gets a new id, made from its members.
 */
final class TopicIdentity {
    /** The smaller of both must lie in the other by this share, counting only statements that both runs know. */
    private static final double CONTAINED = 0.5;
    /** And together they must be this much alike (Jaccard), so that a splinter doesn't take a large topic's name. */
    private static final double ALIKE = 0.1;
    /** More so where most of what they share is not in both, but only would be. */
    private static final double ALIKE_WITHOUT_MEMBERS = 0.3;

    private TopicIdentity() {}

    private record Pair(int group, TopicId topic, int shared, boolean byMembers) {}

    /**
     * The id of every group, in the groups' order.
     *
     * @param level tells apart a topic and a wider topic of the same members
     * @param earlier of each group the statements of the earlier run alone that would belong to it
     */
    static List<TopicId> of(
            String level,
            List<? extends Collection<StatementId>> groups,
            List<? extends Collection<StatementId>> earlier,
            TopicHistory history) {
        Map<Integer, TopicId> kept = history.membership().size() == 0 ? Map.of() : carriedOn(groups, earlier, history);
        Set<String> taken = new HashSet<>();
        history.membership().sizes().keySet().forEach(topic -> taken.add(topic.value()));
        List<TopicId> ids = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            ids.add(kept.containsKey(group) ? kept.get(group) : fresh(level, groups.get(group), taken));
        }
        return ids;
    }

    private static Map<Integer, TopicId> carriedOn(
            List<? extends Collection<StatementId>> groups,
            List<? extends Collection<StatementId>> alone,
            TopicHistory history) {
        Map<StatementId, Integer> places = history.membership().places();
        StatementMatcher earlier = new StatementMatcher(places.keySet().stream());
        Map<TopicId, Integer> topicSizes = new HashMap<>();
        Map<Integer, Integer> groupSizes = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            Map<TopicId, Integer> shared = new TreeMap<>(Comparator.comparing(TopicId::value));
            Function<StatementId, Optional<TopicId>> topicOf = statement -> earlier.find(statement)
                    .map(places::get)
                    .flatMap(place -> history.membership().topic(place));
            for (StatementId statement : groups.get(group)) {
                topicOf.apply(statement).ifPresent(id -> shared.merge(id, 1, Integer::sum));
            }
            Map<TopicId, Integer> members = Map.copyOf(shared);
            for (StatementId statement : alone.get(group)) {
                topicOf.apply(statement).ifPresent(id -> shared.merge(id, 1, Integer::sum));
            }
            int known = shared.values().stream().mapToInt(Integer::intValue).sum();
            groupSizes.put(group, known);
            for (Map.Entry<TopicId, Integer> entry : shared.entrySet()) {
                boolean byMembers = 2 * members.getOrDefault(entry.getKey(), 0) >= entry.getValue();
                pairs.add(new Pair(group, entry.getKey(), entry.getValue(), byMembers));
                topicSizes.merge(entry.getKey(), entry.getValue(), Integer::sum);
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::shared)
                .reversed()
                .thenComparing(pair -> pair.topic().value())
                .thenComparing(Pair::group));
        return matched(pairs, groupSizes, topicSizes);
    }

    private static Map<Integer, TopicId> matched(
            List<Pair> pairs, Map<Integer, Integer> groupSizes, Map<TopicId, Integer> topicSizes) {
        Map<Integer, TopicId> kept = new HashMap<>();
        Set<TopicId> used = new HashSet<>();
        for (Pair pair : pairs) {
            int groupSize = groupSizes.getOrDefault(pair.group(), 0);
            int topicSize = topicSizes.getOrDefault(pair.topic(), 0);
            double contained = (double) pair.shared() / Math.min(groupSize, topicSize);
            double alike = (double) pair.shared() / (groupSize + topicSize - pair.shared());
            boolean free = !kept.containsKey(pair.group()) && !used.contains(pair.topic());
            if (free && contained >= CONTAINED && alike >= (pair.byMembers() ? ALIKE : ALIKE_WITHOUT_MEMBERS)) {
                kept.put(pair.group(), pair.topic());
                used.add(pair.topic());
            }
        }
        return kept;
    }

    private static TopicId fresh(String level, Collection<StatementId> members, Set<String> taken) {
        List<String> names = new ArrayList<>();
        members.forEach(member -> names.add(member.toString()));
        names.sort(Comparator.naturalOrder());
        TopicId id = hashed(level, names, 0);
        for (int attempt = 1; !taken.add(id.value()); attempt++) {
            id = hashed(level, names, attempt);
        }
        return id;
    }

    /** An id made from what it stands for. */
    static TopicId hashed(String purpose, List<String> parts, int attempt) {
        MessageDigest digest = Sha256.digest();
        digest.update((purpose + '\n' + attempt).getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            digest.update(('\n' + part).getBytes(StandardCharsets.UTF_8));
        }
        return new TopicId("t" + Sha256.hex(digest.digest(), 5));
    }
}
