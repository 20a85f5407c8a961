package io.zhiyin.insight.topic;

import io.zhiyin.insight.TopicId;
import io.zhiyin.text.StatementId;
import java.util.List;

/** What a person changed about topics. Edits are kept in the order they were made and replayed on every run. */
public sealed interface TopicEdit {
    /** Gives a topic a name. */
    record Rename(TopicId topic, String name) implements TopicEdit {
        public Rename {
            if (name.isBlank()) {
                throw new IllegalArgumentException("topic " + topic + " can't be renamed to a blank name");
            }
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /** Puts topics of one level and language into one of them, which keeps its id and name. */
    record Merge(List<TopicId> topics, TopicId into) implements TopicEdit {
        public Merge {
            topics = List.copyOf(topics);
            if (topics.stream().allMatch(into::equals)) {
                throw new IllegalArgumentException("a merge into " + into + " needs another topic");
            }
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.merge(this);
        }
    }

    /** Takes statements out of a topic into a new one beside it. */
    record Split(TopicId topic, List<StatementId> statements, String name) implements TopicEdit {
        public Split {
            statements = List.copyOf(statements);
            if (statements.isEmpty() || name.isBlank()) {
                throw new IllegalArgumentException("a split of " + topic + " needs statements and a name");
            }
        }

        /** The id of the topic that this split makes, the same on every run. */
        public TopicId made() {
            List<String> parts = new java.util.ArrayList<>(List.of(topic.value()));
            statements.stream().map(StatementId::toString).sorted().forEach(parts::add);
            return TopicIdentity.hashed("split", parts, 0);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.split(this);
        }
    }

    /** Puts one statement into a topic. */
    record Move(StatementId statement, TopicId to) implements TopicEdit {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.move(this);
        }
    }

    /** Takes back an earlier edit, named by its place in the list, counted from 0; an undo can be undone itself. */
    record Undo(int edit) implements TopicEdit {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.undo(this);
        }
    }

    /** Picks the answer for this kind of edit. */
    <R> R choose(Cases<R> cases);

    /** An answer for each kind of edit. */
    interface Cases<R> {
        R rename(Rename edit);

        R merge(Merge edit);

        R split(Split edit);

        R move(Move edit);

        R undo(Undo edit);
    }
}
