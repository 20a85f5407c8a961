package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.insight.TopicId;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TopicEditsTest {
    private static final TopicId ZIP = new TopicId("zip");
    private static final TopicId SEAM = new TopicId("seam");
    private static final TopicId LATE = new TopicId("late");
    private static final TopicId MAKING = new TopicId("making");
    private static final TopicId DELIVERY = new TopicId("delivery");
    private static final TopicId GONE = new TopicId("gone");

    private static StatementId statement(int number) {
        return new StatementId(new FeedbackId("f" + number), new Span(10, 20));
    }

    /** Zips 0 to 4, seams 5 to 7, both of the making; lateness 8 and 9 by itself. */
    private static TopicHistory found() {
        TopicMembership.Builder builder = new TopicMembership.Builder();
        for (int i = 0; i < 10; i++) {
            builder.add(statement(i), Optional.of(i < 5 ? ZIP : i < 8 ? SEAM : LATE));
        }
        return new TopicHistory(builder.build(), Map.of(ZIP, MAKING, SEAM, MAKING, LATE, DELIVERY));
    }

    private static TopicEdits.Edited after(TopicEdit... edits) {
        return TopicEdits.replay(found(), List.of(edits));
    }

    private static Map<TopicId, Integer> sizes(TopicEdits.Edited edited) {
        return edited.topics().membership().sizes();
    }

    @Test
    void withoutEditsNothingChanges() {
        assertThat(sizes(after())).isEqualTo(Map.of(ZIP, 5, SEAM, 3, LATE, 2));
        assertThat(after().topics().parents()).isEqualTo(found().parents());
    }

    @Test
    void renamesATopicAndAWiderTopic() {
        TopicEdits.Edited edited =
                after(new TopicEdit.Rename(ZIP, "zips that jam"), new TopicEdit.Rename(MAKING, "workmanship"));

        assertThat(edited.names()).isEqualTo(Map.of(ZIP, "zips that jam", MAKING, "workmanship"));
        assertThat(edited.orphans()).isEmpty();
    }

    @Test
    void mergesTopicsIntoOneThatKeepsItsId() {
        assertThat(sizes(after(new TopicEdit.Merge(List.of(ZIP, SEAM), SEAM)))).isEqualTo(Map.of(SEAM, 8, LATE, 2));
    }

    @Test
    void doesNotMergeTopicsOfTwoLevels() {
        TopicEdits.Edited edited = after(new TopicEdit.Merge(List.of(ZIP), MAKING));

        assertThat(sizes(edited)).isEqualTo(sizes(after()));
        assertThat(edited.orphans())
                .singleElement()
                .satisfies(orphan -> assertThat(orphan.reason()).contains("not of one level"));
    }

    @Test
    void splitsStatementsIntoANewTopicBesideTheOld() {
        TopicEdit.Split split = new TopicEdit.Split(ZIP, List.of(statement(0), statement(1)), "zip pulls");
        TopicEdits.Edited edited = after(split, new TopicEdit.Move(statement(9), split.made()));

        assertThat(sizes(edited)).isEqualTo(Map.of(ZIP, 3, split.made(), 3, SEAM, 3, LATE, 1));
        assertThat(edited.topics().parents()).containsEntry(split.made(), MAKING);
        assertThat(edited.names()).containsEntry(split.made(), "zip pulls");
    }

    @Test
    void movesAStatementWhoseSpanMoved() {
        StatementId noted = new StatementId(new FeedbackId("f0"), new Span(12, 22));

        assertThat(sizes(after(new TopicEdit.Move(noted, LATE)))).isEqualTo(Map.of(ZIP, 4, SEAM, 3, LATE, 3));
    }

    @Test
    void anUndoTakesAnEditBackAndAnUndoneUndoDoesNot() {
        TopicEdit merge = new TopicEdit.Merge(List.of(ZIP), SEAM);

        assertThat(sizes(after(merge, new TopicEdit.Undo(0)))).isEqualTo(sizes(after()));
        assertThat(sizes(after(merge, new TopicEdit.Undo(0), new TopicEdit.Undo(1))))
                .isEqualTo(sizes(after(merge)));
    }

    @Test
    void listsEveryEditThatFoundNothing() {
        TopicEdits.Edited edited = after(
                new TopicEdit.Rename(GONE, "x"),
                new TopicEdit.Merge(List.of(GONE, ZIP), SEAM),
                new TopicEdit.Split(LATE, List.of(statement(0)), "x"),
                new TopicEdit.Move(new StatementId(new FeedbackId("f0"), new Span(40, 50)), LATE),
                new TopicEdit.Undo(7));

        assertThat(edited.orphans()).extracting(OrphanEdit::place).containsExactly(0, 1, 2, 3, 4);
        assertThat(sizes(edited)).as("what could be done of the merge was").isEqualTo(Map.of(SEAM, 8, LATE, 2));
    }
}
