package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.insight.TopicId;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TopicIdentityTest {
    private static final TopicId ZIP = new TopicId("zip");
    private static final TopicId LATE = new TopicId("late");

    private static List<StatementId> statements(int from, int to) {
        List<StatementId> statements = new ArrayList<>();
        for (int i = from; i < to; i++) {
            statements.add(new StatementId(new FeedbackId("f" + i), new Span(0, 10)));
        }
        return statements;
    }

    /** 0 to 99 were about zips, 100 to 129 about lateness. */
    private static TopicHistory history() {
        TopicMembership.Builder builder = new TopicMembership.Builder();
        statements(0, 100).forEach(statement -> builder.add(statement, Optional.of(ZIP)));
        statements(100, 130).forEach(statement -> builder.add(statement, Optional.of(LATE)));
        return new TopicHistory(builder.build(), Map.of());
    }

    private static List<TopicId> ids(List<List<StatementId>> groups) {
        return TopicIdentity.of("topic", groups, none(groups), history());
    }

    private static List<List<StatementId>> none(List<List<StatementId>> groups) {
        return groups.stream().map(group -> List.<StatementId>of()).toList();
    }

    @Test
    void aTopicLivesOnInAGroupThatItsStatementsWouldBelongTo() {
        List<List<StatementId>> groups = List.of(statements(500, 560), statements(600, 640));
        List<List<StatementId>> earlier = List.of(statements(100, 125), statements(0, 90));

        assertThat(TopicIdentity.of("topic", groups, earlier, history())).containsExactly(LATE, ZIP);
    }

    @Test
    void aTopicThatGrowsKeepsItsId() {
        List<StatementId> grown = new ArrayList<>(statements(10, 100));
        grown.addAll(statements(1000, 1900)); // ten times as much is new
        assertThat(ids(List.of(statements(100, 128), grown))).containsExactly(LATE, ZIP);
    }

    @Test
    void ofATopicThatSplitsTheLargerPartKeepsTheId() {
        List<TopicId> ids = ids(List.of(statements(0, 40), statements(40, 100)));

        assertThat(ids.get(1)).isEqualTo(ZIP);
        assertThat(ids.get(0)).isNotIn(ZIP, LATE);
    }

    @Test
    void ofTopicsThatMergeTheLargestOnesIdStays() {
        assertThat(ids(List.of(statements(0, 130)))).containsExactly(ZIP);
    }

    @Test
    void aSplinterDoesNotTakeALargeTopicsId() {
        List<StatementId> mostlyLost = statements(0, 5);
        List<StatementId> rest = new ArrayList<>(statements(5, 100));
        rest.addAll(statements(100, 130));

        assertThat(ids(List.of(mostlyLost, rest)).get(0)).isNotEqualTo(ZIP);
        assertThat(ids(List.of(mostlyLost, rest)).get(1)).isEqualTo(ZIP);
    }

    @Test
    void aStatementIsKnownAgainWhenItsSpanMovedALittle() {
        List<StatementId> moved = statements(0, 100).stream()
                .map(statement -> new StatementId(statement.feedback(), new Span(3, 14)))
                .toList();

        assertThat(ids(List.of(moved))).containsExactly(ZIP);
    }

    @Test
    void aStatementOfTheOtherHalfIsAnotherStatement() {
        List<StatementId> elsewhere = statements(0, 100).stream()
                .map(statement -> new StatementId(statement.feedback(), new Span(6, 20)))
                .toList();

        assertThat(ids(List.of(elsewhere))).doesNotContain(ZIP);
    }

    @Test
    void newIdsComeFromTheMembersAloneWhateverTheirOrder() {
        List<StatementId> members = statements(500, 520);
        List<StatementId> reversed = new ArrayList<>(members);
        java.util.Collections.reverse(reversed);

        assertThat(ids(List.of(reversed))).isEqualTo(ids(List.of(members)));
        assertThat(TopicIdentity.of("wider", List.of(members), List.of(List.of()), history()))
                .isNotEqualTo(ids(List.of(members)));
    }
}
