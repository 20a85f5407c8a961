package io.zhiyin.store.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.CustomerId;
import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.ProductId;
import io.zhiyin.commerce.Rating;
import io.zhiyin.commerce.Source;
import io.zhiyin.insight.Evidence;
import io.zhiyin.insight.Insight;
import io.zhiyin.insight.InsightKind;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Subject;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.index.Dimension;
import io.zhiyin.insight.index.IndexKind;
import io.zhiyin.insight.index.IndexSums;
import io.zhiyin.insight.judging.Analyst;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.judging.JudgingOptions;
import io.zhiyin.insight.judging.Reach;
import io.zhiyin.insight.judging.ShopCounts;
import io.zhiyin.insight.judging.Unit;
import io.zhiyin.statistics.Wilson;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ShopCounterTest {
    private static final Instant START = Instant.parse("2025-01-06T00:00:00Z");

    private final FactStore facts = FactStore.inMemory(ZoneOffset.UTC);
    private final List<StoredFeedback> feedback = new ArrayList<>();
    private final List<Long> seqs = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<TopicMember> members = new ArrayList<>();
    private final Map<Long, Double> returned = new TreeMap<>();

    @Test
    void countsCustomersOnceHoweverOftenTheySpeak() {
        add("ann", "north", 0, 2, said("battery", Polarity.NEGATIVE), said("battery", Polarity.NEGATIVE));
        add("ann", "north", 1, 2, said("battery", Polarity.NEGATIVE));
        add("bob", "south", 1, 5, said("screen", Polarity.POSITIVE), said("battery", Polarity.POSITIVE));
        ShopCounts counts = count();
        assertThat(counts.totals().unit()).isEqualTo(Unit.CUSTOMERS);
        assertThat(counts.totals().units()).isEqualTo(2);
        assertThat(counts.totals().feedback()).isEqualTo(3);
        assertThat(counts.totals().statements()).isEqualTo(5);
        Reach battery = reach(counts, "battery");
        assertThat(battery.units()).isEqualTo(2);
        assertThat(battery.statements()).isEqualTo(4);
        assertThat(battery.complaints()).isEqualTo(3);
        assertThat(battery.praises()).isEqualTo(1);
        assertThat(reach(counts, "device").units()).as("topics roll up").isEqualTo(2);
    }

    @Test
    void sumsIndicesOverCustomers() {
        add("ann", "north", 0, 2, said("battery", Polarity.NEGATIVE), said("battery", Polarity.NEGATIVE));
        add("ann", "north", 1, 2, said("battery", Polarity.NEUTRAL));
        add("bob", "south", 1, 5, said("screen", Polarity.POSITIVE));
        IndexSums overall = sums(count(), IndexKind.SENTIMENT, Dimension.OVERALL, "");
        assertThat(overall.customers()).isEqualTo(2);
        assertThat(overall.statements()).isEqualTo(4);
        assertThat(overall.a()).isEqualTo(-1);
        assertThat(overall.b()).isEqualTo(4);
        assertThat(overall.aa()).isEqualTo(4 + 1);
        assertThat(overall.ab()).isEqualTo(-2 * 3 + 1);
        assertThat(overall.bb()).isEqualTo(9 + 1);
        assertThat(sums(count(), IndexKind.SENTIMENT, Dimension.REGION, "north").a())
                .isEqualTo(-2);
        assertThat(sums(count(), IndexKind.SENTIMENT, Dimension.ASPECT_GROUP, "quality")
                        .b())
                .isEqualTo(4);
        assertThat(sums(count(), IndexKind.SENTIMENT, Dimension.WEEK, "2025-01-06")
                        .b())
                .isEqualTo(2);
        assertThat(sums(count(), IndexKind.PRODUCT_DEMAND, Dimension.OVERALL, "")
                        .a())
                .as("nobody wants or rejects anything")
                .isZero();
    }

    @Test
    void weighsFeedbackThatStandsForOthers() {
        add("ann", "north", 0, 2, said("battery", Polarity.NEGATIVE));
        add("bob", "north", 0, 5, said("battery", Polarity.POSITIVE));
        feedback.set(1, new StoredFeedback(1, feedback.get(1).feedback(), Optional.empty(), 4));
        ShopCounts counts = count();
        assertThat(sums(counts, IndexKind.SENTIMENT, Dimension.OVERALL, "").a()).isEqualTo(3);
        assertThat(sums(counts, IndexKind.SENTIMENT, Dimension.OVERALL, "").b()).isEqualTo(5);
        assertThat(counts.totals().weighted()).isEqualTo(5);
    }

    @Test
    void leavesOutWhatIsSetAside() {
        add("ann", "north", 0, 5, said("battery", Polarity.POSITIVE));
        add("bob", "north", 0, 5, said("battery", Polarity.POSITIVE));
        feedback.set(1, new StoredFeedback(1, feedback.get(1).feedback(), Optional.of("cash-back")));
        assertThat(count().totals().feedback()).isEqualTo(1);
    }

    @Test
    void countsNothingInAnEmptyShop() {
        Judgement judgement = judge(count());
        assertThat(judgement.insights()).isEmpty();
        assertThat(judgement.priorities()).isEmpty();
    }

    @Test
    void findsAComplaintThatStartsInOneRegion() {
        shopWithABatteryComplaintInTheNorthFromWeek30();
        ShopCounts counts = count();
        Judgement judgement = judge(counts);
        Insight local = judgement.insights().stream()
                .filter(insight -> insight.kind() == InsightKind.LOCAL_CHANGE
                        && insight.subject().region().equals(Optional.of("north"))
                        && insight.subject().matter().id().equals("battery"))
                .findFirst()
                .orElseThrow();
        assertThat(local.verdict()).isEqualTo(Verdict.JUMPED);
        assertThat(local.subject().period().orElseThrow().from())
                .isBetween(java.time.LocalDate.of(2025, 7, 21), java.time.LocalDate.of(2025, 8, 11));
        assertThat(local.evidence().total()).isGreaterThan(20);
        assertThat(local.evidence().typical()).isNotEmpty().hasSizeLessThanOrEqualTo(30);
        assertThat(judgement.insights())
                .noneMatch(insight ->
                        insight.subject().matter().id().equals("screen") && insight.kind() == InsightKind.LOCAL_CHANGE);
        assertThat(judgement.drivers())
                .anyMatch(effect -> effect.matter().id().equals("battery") && effect.verdict() == Verdict.LOWER);
    }

    @Test
    void findsWhatDrivesReturns() {
        shopWithABatteryComplaintInTheNorthFromWeek30();
        ShopCounts counts = count();
        assertThat(judge(counts).insights())
                .anyMatch(insight -> insight.kind() == InsightKind.OUTCOME_DRIVER
                        && insight.subject().matter().id().equals("screen")
                        && insight.subject().outcome().equals(Optional.of("returned"))
                        && insight.verdict() == Verdict.HIGHER);
    }

    @Test
    void judgesTheSameFactsTheSameWay() {
        shopWithABatteryComplaintInTheNorthFromWeek30();
        Judgement first = judge(count());
        Judgement second = judge(new ShopCounter(facts).count());
        assertThat(second.insights()).isEqualTo(first.insights());
        assertThat(second.priorities()).isEqualTo(first.priorities());
    }

    @Test
    void ownsNoOpinionTableAfterwards() {
        add("ann", "north", 0, 5, said("battery", Polarity.POSITIVE));
        count();
        Evidence evidence = evidence("device", Voice.ANY);
        assertThat(evidence.total()).isEqualTo(1);
        assertThat(evidence.typical().get(0).toString()).isEqualTo("f0@0-5");
    }

    @Test
    void neutralEvidenceIsNeitherPraiseNorComplaintByPolarityOrKind() {
        add("ann", "north", 0, 3, new Said("battery", Polarity.NEUTRAL, Kind.COMPLAINT));
        add("bob", "north", 0, 3, new Said("battery", Polarity.NEUTRAL, Kind.QUESTION));
        add("eve", "north", 0, 3, new Said("battery", Polarity.POSITIVE, Kind.FACT));
        count();

        assertThat(evidence("battery", Voice.NEUTRAL).typical())
                .extracting(StatementId::toString)
                .containsExactly("f1@0-5");
        assertThat(evidence("battery", Voice.COMPLAINT).total()).isEqualTo(1);
        assertThat(evidence("battery", Voice.PRAISE).total()).isEqualTo(1);
        assertThat(evidence("battery", Voice.ANY).total()).isEqualTo(3);
    }

    @Test
    void everyStatementOfALongFeedbackCountsOnce() {
        Said[] said = new Said[1500];
        Arrays.fill(said, said("battery", Polarity.NEGATIVE));
        add("ann", "north", 0, 1, said);
        add("bob", "north", 0, 1, said("battery", Polarity.NEGATIVE));
        count();

        Evidence evidence = evidence("battery", Voice.COMPLAINT);
        assertThat(evidence.total()).isEqualTo(1501);
        assertThat(evidence.typical()).doesNotHaveDuplicates();
    }

    private Evidence evidence(String topic, Voice voice) {
        return new ShopCounter(facts)
                .evidence(Insight.of(
                        InsightKind.TREND,
                        Subject.of(new Matter(Matter.Type.TOPIC, topic), voice),
                        Verdict.RISING,
                        Wilson.estimate(1, 2),
                        Optional.empty(),
                        .01,
                        .01));
    }

    private void shopWithABatteryComplaintInTheNorthFromWeek30() {
        SplittableRandom random = new SplittableRandom(7);
        String[] regions = {"north", "south", "east", "west"};
        for (int week = 0; week < 52; week++) {
            for (int i = 0; i < 80; i++) {
                String region = regions[random.nextInt(4)];
                boolean broken = week >= 30 && region.equals("north") && random.nextDouble() < .2;
                boolean battery = broken || random.nextDouble() < .05;
                boolean screen = random.nextDouble() < .2;
                returned.put((long) feedback.size(), random.nextDouble() < (screen ? .3 : .05) ? 1.0 : 0.0);
                List<Said> said = new ArrayList<>();
                said.add(said("delivery", Polarity.POSITIVE));
                if (battery) {
                    said.add(said("battery", Polarity.NEGATIVE));
                }
                if (screen) {
                    said.add(said("screen", Polarity.POSITIVE));
                }
                add(
                        "c" + random.nextInt(3000),
                        region,
                        week,
                        battery ? 2 : 4 + random.nextInt(2),
                        said.toArray(new Said[0]));
            }
        }
    }

    private Judgement judge(ShopCounts counts) {
        return new Analyst(JudgingOptions.defaults()).judge(counts, new ShopCounter(facts)::evidence);
    }

    private ShopCounts count() {
        if (!feedback.isEmpty()) {
            facts.addFeedback(feedback);
            facts.addReadings(seqs, readings);
            facts.replaceTopics(
                    List.of(
                            topic("device", Optional.empty(), 0),
                            topic("battery", Optional.of("device"), 1),
                            topic("screen", Optional.of("device"), 1),
                            topic("delivery", Optional.empty(), 0)),
                    members);
            facts.addOutcomes("returned", returned);
            feedback.clear();
            seqs.clear();
            readings.clear();
        }
        return new ShopCounter(facts).count();
    }

    private static StoredTopic topic(String id, Optional<String> parent, int level) {
        return new StoredTopic(
                id, parent, level, "en", id, List.of(id), 1, .5, Optional.empty(), OptionalDouble.empty());
    }

    private record Said(String topic, Polarity polarity, Kind kind) {}

    private static Said said(String topic, Polarity polarity) {
        return new Said(topic, polarity, polarity == Polarity.NEGATIVE ? Kind.COMPLAINT : Kind.FACT);
    }

    private void add(String customer, String region, int week, double stars, Said... said) {
        long seq = feedback.size();
        FeedbackId id = new FeedbackId("f" + seq);
        FeedbackContext context = new FeedbackContext(
                new Source("reviews.csv", seq + 2),
                FeedbackType.REVIEW,
                Optional.of(new ProductId("phone")),
                Optional.empty(),
                Optional.of("phones"),
                Optional.of(START.plus(7L * week, ChronoUnit.DAYS).plus(seq % 7, ChronoUnit.DAYS)),
                Optional.of(new Rating(stars)),
                Optional.empty(),
                Optional.of(region),
                0,
                Optional.empty(),
                Optional.empty());
        feedback.add(new StoredFeedback(
                seq,
                new Feedback(
                        id, "text number " + seq, Optional.of(new CustomerId(customer)), Optional.empty(), context),
                Optional.empty()));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < said.length; i++) {
            statements.add(statement(id, i, said[i]));
            members.add(new TopicMember(seq, i, said[i].topic(), .9));
        }
        seqs.add(seq);
        readings.add(reading(id, statements));
    }

    private static Reading reading(FeedbackId id, List<Statement> statements) {
        return new Reading(
                id, Language.EN, new Graded<>(Polarity.POSITIVE, .9, false), statements, List.of(), vector(), "test");
    }

    private static Reach reach(ShopCounts counts, String topic) {
        return counts.reach().stream()
                .filter(reach -> reach.matter().equals(new Matter(Matter.Type.TOPIC, topic)))
                .findFirst()
                .orElseThrow();
    }

    private static IndexSums sums(ShopCounts counts, IndexKind kind, Dimension dimension, String value) {
        return counts.indices().stream()
                .filter(sums -> sums.kind() == kind
                        && sums.dimension() == dimension
                        && sums.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Statement statement(FeedbackId id, int place, Said said) {
        return new Statement(
                new StatementId(id, new Span(place * 6, place * 6 + 5)),
                new Graded<>(new AspectId("quality/" + said.topic()), .9, false),
                new Graded<>(said.kind(), .9, false),
                new Graded<>(said.polarity(), .9, false),
                new Sentiment(0),
                new Graded<>(Intent.NONE, .9, false),
                vector());
    }

    private static Embedding vector() {
        return new Embedding("test", new float[] {1, 0});
    }
}
