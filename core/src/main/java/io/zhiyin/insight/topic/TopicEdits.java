package io.zhiyin.insight.topic;

import io.zhiyin.insight.TopicId;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    static Edited replay(TopicHistory found, List<TopicEdit> edits) {
        TopicForest forest = new TopicForest(found);
        TopicEdits replay = new TopicEdits(forest, !edits.isEmpty());
        boolean[] stands = standing(edits);
        for (int place = 0; place < edits.size(); place++) {
            if (stands[place]) {
                replay.apply(place, edits);
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

    private void apply(int place, List<TopicEdit> edits) {
        TopicEdit edit = edits.get(place);
        Optional<String> complaint = edit.choose(new Replay(place));
        complaint.ifPresent(reason -> orphans.add(new OrphanEdit(place, edit, reason)));
    }

    /** Applies one edit; gives back what it could not find. */
    private final class Replay implements TopicEdit.Cases<Optional<String>> {
        private final int place;

        private Replay(int place) {
            this.place = place;
        }

        @Override
        public Optional<String> rename(TopicEdit.Rename edit) {
            if (!forest.isKnown(edit.topic())) {
                return missing(edit.topic());
            }
            forest.name(edit.topic(), edit.name());
            return Optional.empty();
        }

        @Override
        public Optional<String> merge(TopicEdit.Merge edit) {
            if (!forest.isKnown(edit.into())) {
                return missing(edit.into());
            }
            List<String> unmerged = new ArrayList<>();
            for (TopicId topic : edit.topics()) {
                if (topic.equals(edit.into())) {
                    continue;
                }
                if (!forest.isKnown(topic)) {
                    unmerged.add("there is no topic " + topic);
                } else if (forest.isParent(topic) != forest.isParent(edit.into())) {
                    unmerged.add(topic + " and " + edit.into() + " are not of one level");
                } else {
                    forest.moveAll(topic, edit.into());
                }
            }
            return unmerged.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", unmerged));
        }

        @Override
        public Optional<String> split(TopicEdit.Split edit) {
            if (!forest.isLeaf(edit.topic())) {
                return missing(edit.topic());
            }
            List<Integer> found = new ArrayList<>();
            for (StatementId statement : edit.statements()) {
                matcher.find(statement)
                        .map(places::get)
                        .filter(at -> forest.topicAt(at).equals(Optional.of(edit.topic())))
                        .ifPresent(found::add);
            }
            if (found.isEmpty()) {
                return Optional.of("none of its statements is in topic " + edit.topic() + " now");
            }
            forest.addBeside(edit.topic(), edit.made(), edit.name());
            found.forEach(at -> forest.put(at, edit.made()));
            return Optional.empty();
        }

        @Override
        public Optional<String> move(TopicEdit.Move edit) {
            if (!forest.isLeaf(edit.to())) {
                return missing(edit.to());
            }
            Optional<Integer> at = matcher.find(edit.statement()).map(places::get);
            if (at.isEmpty()) {
                return Optional.of("there is no statement " + edit.statement() + ", nor one that covers half of it");
            }
            forest.put(at.get(), edit.to());
            return Optional.empty();
        }

        @Override
        public Optional<String> undo(TopicEdit.Undo edit) {
            return edit.edit() >= 0 && edit.edit() < place
                    ? Optional.empty()
                    : Optional.of("no earlier edit has the number " + edit.edit());
        }

        private Optional<String> missing(TopicId topic) {
            return Optional.of("there is no topic " + topic + " that this edit can change");
        }
    }
}
