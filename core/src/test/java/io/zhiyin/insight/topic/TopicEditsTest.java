package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.topic.OrphanEdit.Reason;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import java.util.HashMap;
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
    private static final TopicId ENGLISH_ZIP = new TopicId("english zip");
    private static final TopicId ENGLISH_SEAM = new TopicId("english seam");
    private static final TopicId ENGLISH_MAKING = new TopicId("english making");

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
        return TopicEdits.replay(found(), place -> "zh", List.of(edits));
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
                .isEqualTo(new OrphanEdit(
                        0, new TopicEdit.Merge(List.of(ZIP), MAKING), Reason.LEVELS_DIFFER, List.of(ZIP, MAKING)));
        assertThat(reasons(after(new TopicEdit.Merge(List.of(MAKING), ZIP)))).containsExactly(Reason.LEVELS_DIFFER);
    }

    private static List<Reason> reasons(TopicEdits.Edited edited) {
        return edited.orphans().stream().map(OrphanEdit::reason).toList();
    }

    /** The shop of {@link #found}, with as much in English: statements 10 to 17. */
    private static TopicEdits.Edited inTwoLanguages(TopicEdit... edits) {
        TopicMembership.Builder builder = new TopicMembership.Builder();
        for (int i = 0; i < 18; i++) {
            TopicId topic = i < 5 ? ZIP : i < 8 ? SEAM : i < 10 ? LATE : i < 15 ? ENGLISH_ZIP : ENGLISH_SEAM;
            builder.add(statement(i), Optional.of(topic));
        }
        Map<TopicId, TopicId> parents = new HashMap<>(found().parents());
        parents.put(ENGLISH_ZIP, ENGLISH_MAKING);
        parents.put(ENGLISH_SEAM, ENGLISH_MAKING);
        return TopicEdits.replay(
                new TopicHistory(builder.build(), parents), place -> place < 10 ? "zh" : "en", List.of(edits));
    }

    @Test
    void nothingGoesFromOneLanguageIntoTheOther() {
        TopicEdits.Edited edited = inTwoLanguages(
                new TopicEdit.Merge(List.of(ZIP), ENGLISH_ZIP),
                new TopicEdit.Merge(List.of(ENGLISH_MAKING, DELIVERY), MAKING),
                new TopicEdit.Move(statement(0), ENGLISH_SEAM));

        assertThat(reasons(edited))
                .containsExactly(Reason.LANGUAGES_DIFFER, Reason.LANGUAGES_DIFFER, Reason.LANGUAGES_DIFFER);
        assertThat(sizes(edited)).isEqualTo(sizes(inTwoLanguages()));
        assertThat(edited.topics().parents())
                .as("what could be done of the second merge was")
                .containsEntry(LATE, MAKING)
                .containsEntry(ENGLISH_ZIP, ENGLISH_MAKING);
    }

    @Test
    void splitsAndMovesNeedANarrowTopic() {
        TopicEdits.Edited edited = after(
                new TopicEdit.Split(MAKING, List.of(statement(0)), "x"), new TopicEdit.Move(statement(9), MAKING));

        assertThat(reasons(edited)).containsExactly(Reason.WIDER_TOPIC, Reason.WIDER_TOPIC);
        assertThat(sizes(edited)).isEqualTo(sizes(after()));
    }

    @Test
    void aSplitLeavesSomethingBehind() {
        TopicEdits.Edited edited = after(new TopicEdit.Split(LATE, List.of(statement(8), statement(9)), "all"));

        assertThat(reasons(edited)).containsExactly(Reason.NOTHING_LEFT);
        assertThat(sizes(edited)).isEqualTo(sizes(after()));
    }

    @Test
    void whatNobodySeesCannotBeRenamed() {
        TopicEdits.Edited edited = after(
                new TopicEdit.Rename(DELIVERY, "a wider topic of one"),
                new TopicEdit.Move(statement(8), ZIP),
                new TopicEdit.Move(statement(9), ZIP),
                new TopicEdit.Rename(LATE, "a topic that is empty now"),
                new TopicEdit.Merge(List.of(LATE), SEAM));

        assertThat(edited.orphans()).extracting(OrphanEdit::place).containsExactly(0, 3, 4);
        assertThat(reasons(edited)).containsOnly(Reason.NO_SUCH_TOPIC);
        assertThat(edited.names()).isEmpty();
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
        assertThat(reasons(edited))
                .containsExactly(
                        Reason.NO_SUCH_TOPIC,
                        Reason.NO_SUCH_TOPIC,
                        Reason.STATEMENTS_ELSEWHERE,
                        Reason.NO_SUCH_STATEMENT,
                        Reason.NO_EARLIER_EDIT);
        assertThat(sizes(edited)).as("what could be done of the merge was").isEqualTo(Map.of(SEAM, 8, LATE, 2));
    }
}
