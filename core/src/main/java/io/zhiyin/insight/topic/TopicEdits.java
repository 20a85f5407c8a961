package io.zhiyin.insight.topic;

import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.topic.OrphanEdit.Reason;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Replays people's edits, in their order, on the topics that were found; what finds nothing is listed, never guessed. */
final class TopicEdits {
    private final TopicForest forest;
    private final List<OrphanEdit> orphans = new ArrayList<>();
    private final Map<StatementId, Integer> places = new HashMap<>();
    private final StatementMatcher matcher;

    private TopicEdits(TopicForest forest, boolean needsStatements) {
        this.forest = forest;
        List<StatementId> statements = needsStatements ? forest.statements() : List.of();
        for (int place = 0; place < statements.size(); place++) {
            places.put(statements.get(place), place);
        }
        this.matcher = new StatementMatcher(statements.stream());
    }

    /** The topics after the edits, names given by hand, and the edits that found nothing. */
    record Edited(TopicHistory topics, Map<TopicId, String> names, List<OrphanEdit> orphans) {}

    /** @param spaceAt the vector space of the statement at each place of what was found */
    static Edited replay(TopicHistory found, IntFunction<String> spaceAt, List<TopicEdit> edits) {
        TopicForest forest = new TopicForest(found, spaceAt);
        TopicEdits replay = new TopicEdits(forest, !edits.isEmpty());
        boolean[] stands = standing(edits);
        for (int place = 0; place < edits.size(); place++) {
            if (stands[place]) {
                edits.get(place).choose(replay.new Replay(place, edits.get(place)));
            }
        }
        return new Edited(forest.edited(), forest.names(), List.copyOf(replay.orphans));
    }

    /** Which edits stand after every undo, read from the last to the first, so that an undone undo undoes nothing. */
    private static boolean[] standing(List<TopicEdit> edits) {
        boolean[] stands = new boolean[edits.size()];
        Arrays.fill(stands, true);
        for (int place = edits.size() - 1; place >= 0; place--) {
            if (stands[place]
                    && edits.get(place) instanceof TopicEdit.Undo undo
                    && undo.edit() >= 0
                    && undo.edit() < place) {
                stands[undo.edit()] = false;
            }
        }
        return stands;
    }

    /** Applies one edit; notes what it could not find. */
    private final class Replay implements TopicEdit.Cases<Boolean> {
        private final int place;
        private final TopicEdit edit;

        private Replay(int place, TopicEdit edit) {
            this.place = place;
            this.edit = edit;
        }

        @Override
        public Boolean rename(TopicEdit.Rename rename) {
            if (!forest.isShown(rename.topic())) {
                return orphan(Reason.NO_SUCH_TOPIC, rename.topic());
            }
            forest.name(rename.topic(), rename.name());
            return true;
        }

        @Override
        public Boolean merge(TopicEdit.Merge merge) {
            TopicId into = merge.into();
            if (!forest.isKnown(into)) {
                return orphan(Reason.NO_SUCH_TOPIC, into);
            }
            boolean all = true;
            for (TopicId topic : merge.topics()) {
                all &= topic.equals(into) || merge(topic, into);
            }
            return all;
        }

        private boolean merge(TopicId topic, TopicId into) {
            if (!forest.holdsAny(topic)) {
                return orphan(Reason.NO_SUCH_TOPIC, topic);
            }
            if (forest.isParent(topic) != forest.isParent(into)) {
                return orphan(Reason.LEVELS_DIFFER, topic, into);
            }
            if (!forest.shareSpace(topic, into)) {
                return orphan(Reason.LANGUAGES_DIFFER, topic, into);
            }
            forest.moveAll(topic, into);
            return true;
        }

        @Override
        public Boolean split(TopicEdit.Split split) {
            TopicId topic = split.topic();
            if (!forest.isLeaf(topic)) {
                return orphan(forest.isParent(topic) ? Reason.WIDER_TOPIC : Reason.NO_SUCH_TOPIC, topic);
            }
            Set<Integer> found = new TreeSet<>();
            for (StatementId statement : split.statements()) {
                matcher.find(statement)
                        .map(places::get)
                        .filter(at -> forest.topicAt(at).equals(Optional.of(topic)))
                        .ifPresent(found::add);
            }
            if (found.isEmpty()) {
                return orphan(Reason.STATEMENTS_ELSEWHERE, topic);
            }
            if (found.size() == forest.size(topic)) {
                return orphan(Reason.NOTHING_LEFT, topic);
            }
            forest.addBeside(topic, split.made(), split.name());
            found.forEach(at -> forest.put(at, split.made()));
            return true;
        }

        @Override
        public Boolean move(TopicEdit.Move move) {
            TopicId to = move.to();
            if (!forest.isLeaf(to)) {
                return orphan(forest.isParent(to) ? Reason.WIDER_TOPIC : Reason.NO_SUCH_TOPIC, to);
            }
            Optional<Integer> at = matcher.find(move.statement()).map(places::get);
            if (at.isEmpty()) {
                return orphan(Reason.NO_SUCH_STATEMENT, to);
            }
            if (!forest.sharesSpace(at.get(), to)) {
                return orphan(Reason.LANGUAGES_DIFFER, to);
            }
            forest.put(at.get(), to);
            return true;
        }

        @Override
        public Boolean undo(TopicEdit.Undo undo) {
            return (undo.edit() >= 0 && undo.edit() < place) || orphan(Reason.NO_EARLIER_EDIT);
        }

        private boolean orphan(Reason reason, TopicId... topics) {
            orphans.add(new OrphanEdit(place, edit, reason, List.of(topics)));
            return false;
        }
    }
}
