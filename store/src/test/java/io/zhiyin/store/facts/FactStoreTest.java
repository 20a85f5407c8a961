package io.zhiyin.store.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.zhiyin.commerce.CustomerId;
import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.OrderId;
import io.zhiyin.commerce.ProductId;
import io.zhiyin.commerce.Source;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Graded;
import io.zhiyin.text.Intent;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Reading;
import io.zhiyin.text.Sentiment;
import io.zhiyin.text.Span;
import io.zhiyin.text.Statement;
import io.zhiyin.text.StatementId;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactStoreTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void givesStatementsBackAsTheyWereReadWithVectorsOfAtMostHalfAPercentError() {
        SplittableRandom random = new SplittableRandom(5);
        List<StoredFeedback> feedback = new ArrayList<>();
        List<Long> seqs = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Feedback one = saying(i, "拉链坏了,客服不理 😀 " + i);
            feedback.add(new StoredFeedback(i, one, Optional.empty()));
            seqs.add((long) i);
            readings.add(reading(one, random));
        }
        try (FactStore facts = FactStore.inMemory(ZONE)) {
            facts.addFeedback(feedback);
            facts.addReadings(seqs, readings);
            try (Stream<StatementRow> rows = facts.statements()) {
                List<StatementRow> stored = rows.toList();
                assertThat(stored).hasSize(1000);
                for (int i = 0; i < stored.size(); i++) {
                    Statement wanted = readings.get(i / 2).statements().get(i % 2);
                    StatementRow row = stored.get(i);
                    assertThat(row.id()).isEqualTo(wanted.id());
                    assertThat(row.text())
                            .isEqualTo(wanted.span()
                                    .of(feedback.get(i / 2).feedback().text()));
                    assertThat(row.aspect()).isEqualTo(wanted.aspect().value());
                    assertThat(row.vector().cosine(wanted.vector())).isCloseTo(1, within(5e-3));
                }
            }
        }
    }

    @Test
    void readsEqualTextsOnceAndCopiesWhatWasRead() {
        try (FactStore facts = FactStore.inMemory(ZONE)) {
            List<StoredFeedback> feedback = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                feedback.add(new StoredFeedback(i, saying(i, "很好用的东西,质量也不错 " + i % 10), Optional.empty()));
            }
            facts.addFeedback(feedback);
            List<Long> unread = facts.query("unread-feedback", row -> row.getLong("seq"));
            assertThat(unread).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
            SplittableRandom random = new SplittableRandom(6);
            facts.addReadings(
                    unread,
                    unread.stream()
                            .map(seq -> reading(feedback.get(seq.intValue()).feedback(), random))
                            .toList());
            facts.run("copy-duplicates");
            try (Stream<StatementRow> rows = facts.statements()) {
                List<StatementRow> stored = rows.toList();
                assertThat(stored).hasSize(200);
                assertThat(stored.get(20).id().feedback()).isEqualTo(new FeedbackId("f10"));
                assertThat(stored.get(20).vector().values())
                        .isEqualTo(stored.get(0).vector().values());
            }
        }
    }

    @Test
    void aReviewOfThousandsOfStatementsIsReadBackInLittleMemory(@TempDir Path folder) {
        String clause = "这个拉链用了没几天就坏了而且很难修，";
        int statements = 3000;
        SplittableRandom random = new SplittableRandom(8);
        try (FactStore facts = FactStore.create(folder.resolve("facts.duckdb"), ZONE, 100)) {
            for (int i = 0; i < 4; i++) {
                Feedback one = saying(i, i + clause.repeat(statements));
                List<Statement> said = new ArrayList<>();
                for (int k = 0; k < statements; k++) {
                    int start = 1 + k * clause.length();
                    said.add(statement(one, new Span(start, start + clause.length()), random, false));
                }
                facts.addFeedback(List.of(new StoredFeedback(i, one, Optional.empty())));
                facts.addReadings(
                        List.of((long) i),
                        List.of(new Reading(
                                one.id(),
                                Language.ZH,
                                new Graded<>(Polarity.NEGATIVE, .9, false),
                                said,
                                List.of(),
                                vector(random),
                                "m1")));
            }
            try (Stream<StatementRow> rows = facts.statements()) {
                assertThat(rows.filter(row -> row.text().equals(clause)).count())
                        .isEqualTo(4L * statements);
            }
            CarriedText texts = new CarriedText();
            assertThat(facts.query("readings-output", row -> texts.of(row).length()))
                    .hasSize(4 * statements)
                    .containsOnly(1 + statements * clause.length());
        }
    }

    @Test
    void leavesOutWhatWasSetAside() {
        try (FactStore facts = FactStore.inMemory(ZONE)) {
            facts.addFeedback(List.of(
                    new StoredFeedback(0, saying(0, "此用户没有填写评价"), Optional.of("default-praise")),
                    new StoredFeedback(1, saying(1, "很好"), Optional.empty())));
            assertThat(facts.query("unread-feedback", row -> row.getLong("seq")))
                    .containsExactly(1L);
        }
    }

    @Test
    void givesReviewsTheOutcomeOfTheirOrders() {
        try (FactStore facts = FactStore.inMemory(ZONE)) {
            facts.addFeedback(List.of(
                    of(0, "reviews.csv", FeedbackType.REVIEW, "o_1", "S-1"),
                    of(1, "reviews.csv", FeedbackType.REVIEW, "o_1", "S-2"),
                    of(2, "reviews.csv", FeedbackType.REVIEW, "o_2", "S-9"),
                    of(3, "reviews.csv", FeedbackType.REVIEW, "o_3", "S-9"),
                    of(4, "returns.csv", FeedbackType.RETURN_REASON, "o_1", "S-1")));
            facts.addOrders(List.of(
                    new StoredOrder("orders.csv", new OrderId("o_1"), Optional.of("S-1"), true),
                    new StoredOrder("orders.csv", new OrderId("o_1"), Optional.of("S-2"), false),
                    new StoredOrder("orders.csv", new OrderId("o_2"), Optional.of("S-1"), false)));
            facts.run("returns-of-orders");
            assertThat(outcomes(facts)).containsExactly("0 1.0", "1 0.0", "2 0.0");
        }
    }

    @Test
    void whatAListOfReturnsDoesNotNameStayedWhereTheListKnowsTheFile() {
        try (FactStore facts = FactStore.inMemory(ZONE)) {
            facts.addFeedback(List.of(
                    of(0, "reviews.csv", FeedbackType.REVIEW, "o_1", "S-1"),
                    of(1, "reviews.csv", FeedbackType.REVIEW, "o_2", "S-1"),
                    of(2, "elsewhere.csv", FeedbackType.REVIEW, "o_3", "S-1")));
            facts.addOrders(List.of(new StoredOrder("returns.csv", new OrderId("o_1"), Optional.empty(), true)));
            facts.run("returns-of-orders");
            assertThat(outcomes(facts)).containsExactly("0 1.0", "1 0.0");
        }
    }

    private static List<String> outcomes(FactStore facts) {
        return facts.query("returned", row -> row.getLong(1) + " " + row.getDouble(2));
    }

    private static StoredFeedback of(long seq, String file, FeedbackType type, String order, String product) {
        FeedbackContext plain = FeedbackContext.at(new Source(file, seq + 2), type);
        FeedbackContext context = new FeedbackContext(
                plain.source(),
                type,
                Optional.of(new ProductId(product)),
                plain.productName(),
                plain.category(),
                plain.time(),
                plain.rating(),
                plain.channel(),
                plain.region(),
                plain.images(),
                plain.offset(),
                plain.verified());
        return new StoredFeedback(
                seq,
                new Feedback(
                        new FeedbackId("f" + seq), "穿着很舒服", Optional.empty(), Optional.of(new OrderId(order)), context),
                Optional.empty());
    }

    @Test
    void rollsTopicsUpToEveryAncestor() {
        try (FactStore facts = FactStore.inMemory(ZONE)) {
            List<StoredTopic> topics = List.of(
                    topic("a", Optional.empty(), 0),
                    topic("b", Optional.of("a"), 1),
                    topic("c", Optional.of("b"), 2),
                    topic("d", Optional.empty(), 0));
            facts.replaceTopics(topics, List.of(new TopicMember(0, 0, "c", .9)));
            facts.replaceTopics(topics, List.of(new TopicMember(0, 0, "c", .9)));
            assertThat(facts.query("topic-ancestors", row -> row.getString("topic") + row.getString("ancestor")))
                    .containsExactly("aa", "ba", "bb", "ca", "cb", "cc", "dd");
        }
    }

    @Test
    void saysWhereAFactsFileCannotBeMade(@TempDir Path folder) {
        Path missing = folder.resolve("no").resolve("such").resolve("folder.duckdb");
        assertThatThrownBy(() -> FactStore.create(missing, ZONE, 100))
                .isInstanceOf(FactStoreException.class)
                .hasMessageContaining("can't be made");
    }

    private static StoredTopic topic(String id, Optional<String> parent, int level) {
        return new StoredTopic(
                id,
                parent,
                level,
                "zh",
                "名 " + id,
                List.of("拉链", "坏"),
                1,
                .5,
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static Feedback saying(int number, String text) {
        return new Feedback(
                new FeedbackId("f" + number),
                text,
                Optional.of(new CustomerId("c" + number % 7)),
                Optional.empty(),
                FeedbackContext.at(new Source("reviews.csv", number + 2), FeedbackType.REVIEW));
    }

    private static Reading reading(Feedback feedback, SplittableRandom random) {
        int cut = 4;
        return new Reading(
                feedback.id(),
                Language.ZH,
                new Graded<>(Polarity.NEGATIVE, .9, false),
                List.of(
                        statement(feedback, new Span(0, cut), random, false),
                        statement(feedback, new Span(cut + 1, feedback.text().length()), random, true)),
                List.of(),
                vector(random),
                "m1");
    }

    private static Statement statement(Feedback feedback, Span span, SplittableRandom random, boolean unsure) {
        return new Statement(
                new StatementId(feedback.id(), span),
                new Graded<>(new AspectId("quality/workmanship"), .8, unsure),
                new Graded<>(Kind.COMPLAINT, .7, false),
                new Graded<>(Polarity.NEGATIVE, .9, false),
                new Sentiment(-.8),
                new Graded<>(Intent.NONE, .99, false),
                vector(random));
    }

    private static Embedding vector(SplittableRandom random) {
        float[] values = new float[512];
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextDouble() - .5);
            square += values[i] * values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= (float) Math.sqrt(square);
        }
        return new Embedding("space", values);
    }
}
