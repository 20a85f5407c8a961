package io.zhiyin.server.report;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.Problem;
import io.zhiyin.commerce.Provenance;
import io.zhiyin.commerce.Rating;
import io.zhiyin.commerce.Source;
import io.zhiyin.insight.TopicId;
import io.zhiyin.server.report.Evidence.Passage;
import io.zhiyin.server.report.Evidence.Quoted;
import io.zhiyin.server.report.FixtureTexts.Theme;
import io.zhiyin.server.report.ReportView.AspectEntry;
import io.zhiyin.server.report.ReportView.AspectName;
import io.zhiyin.server.report.ReportView.ChangePoint;
import io.zhiyin.server.report.ReportView.Dimension;
import io.zhiyin.server.report.ReportView.Driver;
import io.zhiyin.server.report.ReportView.EmergingTopic;
import io.zhiyin.server.report.ReportView.FileFacts;
import io.zhiyin.server.report.ReportView.IndexBoard;
import io.zhiyin.server.report.ReportView.IndexKind;
import io.zhiyin.server.report.ReportView.IndexRow;
import io.zhiyin.server.report.ReportView.Kano;
import io.zhiyin.server.report.ReportView.KanoClass;
import io.zhiyin.server.report.ReportView.Need;
import io.zhiyin.server.report.ReportView.Point;
import io.zhiyin.server.report.ReportView.RegionalDifference;
import io.zhiyin.server.report.ReportView.RunFacts;
import io.zhiyin.server.report.ReportView.SentimentMix;
import io.zhiyin.server.report.ReportView.Series;
import io.zhiyin.server.report.ReportView.TopicEntry;
import io.zhiyin.server.report.ReportView.Trend;
import io.zhiyin.server.report.ReportView.Twin;
import io.zhiyin.server.report.ReportView.Unit;
import io.zhiyin.server.report.ReportView.Verdict;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A rich report view of an invented shop, the same every time. */
final class ReportViewFixture {
    static final long SEED = 20260105;
    static final LocalDate FIRST_WEEK = LocalDate.of(2026, 1, 5);
    private static final int WEEKS = 40;
    private static final List<KanoClass> KANO = List.copyOf(EnumSet.allOf(KanoClass.class));
    private static final List<IndexKind> INDICES = List.copyOf(EnumSet.allOf(IndexKind.class));
    private static final long CUSTOMERS = 6_480;

    private static final List<ReportView.Certainty> CERTAINTIES =
            List.of(ReportView.Certainty.HIGH, ReportView.Certainty.MEDIUM, ReportView.Certainty.LOW);

    private final Random random = new Random(SEED);
    private int feedbacks;

    private ReportViewFixture() {}

    /** A shop with everything: twelve needs, sixty topics, forty weeks, twelve regions, Chinese and English. */
    static ReportView rich() {
        return new ReportViewFixture().richView();
    }

    /** A share with its Wilson interval. */
    static Estimate share(double p, long n) {
        double z = 1.96;
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        return new Estimate(p, new Interval(Math.max(0, Math.min(p, middle - half)), Math.max(p, middle + half)), n);
    }

    private static Estimate around(double value, double half, long n) {
        return new Estimate(value, new Interval(value - half, value + half), n);
    }

    private ReportView richView() {
        List<Need> needs = new ArrayList<>();
        for (Theme theme : FixtureTexts.NEEDS) {
            needs.add(need(theme, needs.size()));
        }
        return new ReportView(
                run(),
                needs,
                topics(needs),
                aspects(),
                new ReportView.RatingDrivers(212, drivers(needs), doubted(needs)),
                outcomes(needs),
                trends(needs),
                indices(),
                regions(needs),
                emerging(needs),
                quality(),
                new Provenance(
                        "0.1.0",
                        new TreeMap<>(Map.of(
                                "bge-small-zh-v1.5",
                                "9c0f1e7a5b2d",
                                "bge-small-en-v1.5",
                                "41d0aa38cc92",
                                "heads",
                                "77e1b04c9f13")),
                        "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
                        new TreeMap<>(Map.of("minimum-n", "30", "resolution", "1.0", "taxonomy", "default")),
                        42));
    }

    private RunFacts run() {
        return new RunFacts(
                "Lantern Outdoor 灯塔户外",
                List.of(
                        new FileFacts("taobao_reviews_2026.csv", 31_204),
                        new FileFacts("amazon_us.jsonl.gz", 9_811),
                        new FileFacts("service_chat.xlsx#Sheet1", 7_196)),
                46_902,
                Optional.of(CUSTOMERS),
                118_377,
                0.034,
                evidence(FixtureTexts.NEEDS.get(2), 4_025, 12),
                Optional.of(FIRST_WEEK),
                Optional.of(FIRST_WEEK.plusWeeks(WEEKS).minusDays(1)),
                new TreeMap<>(Map.of(
                        Language.ZH, evidence(FixtureTexts.NEEDS.get(0), 37_210, 8),
                        Language.EN, evidence(FixtureTexts.NEEDS.get(1), 9_402, 8),
                        Language.OTHER, new Evidence(List.of(), 290))),
                Unit.CUSTOMERS,
                Optional.empty());
    }

    private Need need(Theme theme, int rank) {
        double p = 0.126 * Math.pow(0.82, rank);
        Estimate share = share(p, CUSTOMERS);
        Evidence evidence = evidence(theme, Math.round(p * CUSTOMERS), 30);
        return new Need(
                new TopicId("t-" + rank),
                Label.of(theme.name()),
                theme.kind(),
                Optional.of(new AspectName(new AspectId(theme.aspect()), FixtureTexts.aspect(theme.aspect()))),
                Math.round(p * CUSTOMERS * 1.3),
                share,
                p * (theme.kind() == Kind.COMPLAINT ? 1.4 : 0.8),
                CERTAINTIES.get(rank % 3),
                rank == 9 ? ReportView.Strength.POOLED : ReportView.Strength.OWN,
                Optional.of(around(theme.verdict() == Verdict.RISING ? 1.1 - rank * 0.05 : 0.02, 0.3, 60)),
                theme.kind() == Kind.COMPLAINT ? 0.7 - rank * 0.02 : 0.2 + rank * 0.01,
                theme.verdict() == Verdict.RISING ? 0.5 - rank * 0.03 : 0,
                rank == 9 ? Optional.empty() : Optional.of(rank < 5 ? 0.0002 : 0.004 * rank),
                theme.kind() == Kind.COMPLAINT ? Optional.of(around(-1.3 + rank * 0.07, 0.2, 300)) : Optional.empty(),
                series(p, theme.verdict()),
                rank == 0 ? notes(evidence) : List.of(),
                Optional.of(evidence.passages().get(0)),
                Optional.ofNullable(theme.twin())
                        .map(twin -> new Twin(new TopicId("t-twin-" + rank), Label.of(twin), 0.86)),
                rank == 1
                        ? List.of(new ReportView.Kin(
                                new TopicId("t-kin"), Label.of("充电口松动"), share(0.021, CUSTOMERS), evidence))
                        : List.of(),
                evidence);
    }

    private static List<ReportView.Note> notes(Evidence evidence) {
        return List.of(
                new ReportView.Note(
                        ReportView.NoteKind.MORE_RETURNS,
                        Optional.empty(),
                        Optional.empty(),
                        0.06,
                        0.29,
                        1e-6,
                        evidence),
                new ReportView.Note(
                        ReportView.NoteKind.RISES,
                        Optional.of("广东"),
                        Optional.of(FIRST_WEEK.plusWeeks(29)),
                        0.021,
                        0.116,
                        0.0004,
                        evidence),
                new ReportView.Note(
                        ReportView.NoteKind.MORE_THERE,
                        Optional.of("四川"),
                        Optional.empty(),
                        0.02,
                        0.09,
                        0.003,
                        evidence));
    }

    Evidence evidence(Theme theme, long total, int most) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < Math.min(most, total); i++) {
            passages.add(passage(theme));
        }
        return new Evidence(passages, total);
    }

    private Passage passage(Theme theme) {
        int number = ++feedbacks;
        String said = theme.sayings().get(random.nextInt(theme.sayings().size()));
        boolean zh = theme.language() == Language.ZH;
        List<String> around = zh ? FixtureTexts.AROUND_ZH : FixtureTexts.AROUND_EN;
        String before = around.get(random.nextInt(around.size())) + (zh ? "，" : " ");
        String text = before + said + (zh ? "。" : ". ") + around.get(random.nextInt(around.size()));
        Quoted quoted = new Quoted(
                new FeedbackId("f" + number),
                text,
                new Source(zh ? "taobao_reviews_2026.csv" : "amazon_us.jsonl.gz", 2 + random.nextInt(30_000)),
                theme.language(),
                Optional.of(FIRST_WEEK.plusDays(random.nextInt(WEEKS * 7))),
                Optional.of(FixtureTexts.PRODUCTS.get(random.nextInt(FixtureTexts.PRODUCTS.size()))),
                Optional.of(new Rating(1 + random.nextInt(5))));
        return new Passage(quoted, List.of(new Span(before.length(), before.length() + said.length())));
    }

    Series series(double mean, Verdict verdict) {
        List<Point> points = new ArrayList<>();
        int turn = 29;
        for (int week = 0; week < WEEKS; week++) {
            double level = switch (verdict) {
                case RISING -> week < turn ? 0.6 : 1.1 + (week - turn) * 0.12;
                case FALLING -> week < turn ? 1.2 : 0.6;
                case NEW -> week < turn ? 0.02 : 2;
                case STEADY, NOT_ENOUGH_DATA -> 1;
            };
            double p = Math.min(0.95, mean * level * (0.85 + random.nextDouble() * 0.3));
            Optional<Estimate> value = week == 12 ? Optional.empty() : Optional.of(share(p, 900 + random.nextInt(500)));
            points.add(new Point(FIRST_WEEK.plusWeeks(week), value, Evidence.none()));
        }
        boolean moves = verdict != Verdict.STEADY && verdict != Verdict.NOT_ENOUGH_DATA;
        return new Series(
                points,
                moves
                        ? List.of(new ChangePoint(
                                FIRST_WEEK.plusWeeks(turn),
                                verdict == Verdict.FALLING ? mean * 1.2 : mean * 0.6,
                                verdict == Verdict.FALLING ? mean * 0.6 : mean * 1.4,
                                0.0004))
                        : List.of(),
                verdict,
                Optional.of(moves ? 0.0004 : 0.41));
    }

    private List<TopicEntry> topics(List<Need> needs) {
        List<TopicEntry> topics = new ArrayList<>();
        for (int group = 0; group < 10; group++) {
            Theme theme = FixtureTexts.NEEDS.get(group);
            TopicId parent = new TopicId("g-" + group);
            topics.add(topic(
                    parent,
                    Optional.empty(),
                    FixtureTexts.GROUPS.get(group),
                    theme,
                    2_600 - group * 190L,
                    Optional.empty()));
            for (int leaf = 0; leaf < 5; leaf++) {
                String name = leaf == 0 ? theme.name() : theme.name() + " · " + FixtureTexts.LEAVES.get(leaf);
                topics.add(topic(
                        new TopicId(leaf == 0 ? "t-" + group : "l-" + group + "-" + leaf),
                        Optional.of(parent),
                        name,
                        theme,
                        900 - group * 60L - leaf * 55L,
                        leaf == 0 ? needs.get(group).twin() : Optional.empty()));
            }
        }
        return topics;
    }

    private TopicEntry topic(
            TopicId id, Optional<TopicId> parent, String name, Theme theme, long size, Optional<Twin> twin) {
        Evidence evidence = evidence(theme, size, 12);
        double negative = theme.kind() == Kind.COMPLAINT ? 0.6 + random.nextDouble() * 0.3 : random.nextDouble() * 0.3;
        return new TopicEntry(
                id,
                parent,
                Label.of(name),
                theme.language(),
                theme.keywords(),
                size,
                Optional.of(share(size / 2.0 / CUSTOMERS, CUSTOMERS)),
                mix(evidence, size, negative),
                Optional.of(evidence.passages().get(0)),
                twin,
                evidence);
    }

    private SentimentMix mix(Evidence evidence, long size, double negative) {
        long bad = Math.round(size * negative);
        long calm = Math.round((size - bad) * 0.25);
        return new SentimentMix(part(evidence, bad), part(evidence, calm), part(evidence, size - bad - calm));
    }

    private static Evidence part(Evidence evidence, long total) {
        return new Evidence(evidence.passages().stream().limit(total).toList(), total);
    }

    private List<AspectEntry> aspects() {
        List<AspectEntry> groups = new ArrayList<>();
        for (String group : FixtureTexts.ASPECT_GROUPS) {
            int place = groups.size();
            List<AspectEntry> leaves = FixtureTexts.leaves(group).stream()
                    .map(leaf -> aspect(leaf, 1_500 - place * 90L, List.of(), place))
                    .toList();
            groups.add(aspect(group, 5_200 - place * 390L, leaves, place));
        }
        return groups;
    }

    private AspectEntry aspect(String id, long size, List<AspectEntry> leaves, int place) {
        Evidence evidence = evidence(FixtureTexts.NEEDS.get(place % FixtureTexts.NEEDS.size()), size, 10);
        double negative = 0.12 + random.nextDouble() * 0.6;
        double index = 0.9 - 1.7 * negative;
        KanoClass kind = KANO.get(place % 4);
        Kano kano = new Kano(
                kind,
                around(kind == KanoClass.ATTRACTIVE || kind == KanoClass.PERFORMANCE ? 0.7 : 0.05, 0.12, 400),
                around(kind == KanoClass.MUST_BE || kind == KanoClass.PERFORMANCE ? -1.1 : -0.06, 0.15, 500));
        return new AspectEntry(
                new AspectName(new AspectId(id), FixtureTexts.aspect(id)),
                mix(evidence, size, negative),
                place == 11 ? Optional.empty() : Optional.of(around(index, 0.04, size)),
                leaves.isEmpty() ? Optional.empty() : Optional.of(kano),
                leaves,
                evidence);
    }

    private List<Driver> drivers(List<Need> needs) {
        return IntStream.range(0, needs.size())
                .mapToObj(i -> new Driver(
                        needs.get(i).name(),
                        around(
                                needs.get(i).kind() == Kind.COMPLAINT ? -1.25 + i * 0.1 : 0.05 + i * 0.06,
                                0.1 + i * 0.02,
                                812 - i * 40L),
                        Optional.of(0.0001 + i * 0.006),
                        needs.get(i).evidence(),
                        i == 0 ? beneath(needs.get(0)) : List.of()))
                .toList();
    }

    private List<Driver> doubted(List<Need> needs) {
        Need need = needs.get(3);
        return List.of(new Driver(need.name(), around(.21, .04, 96), Optional.of(.0021), need.evidence(), List.of()));
    }

    private static List<ReportView.Beneath> beneath(Need need) {
        return List.of(new ReportView.Beneath(
                FixtureTexts.aspect(FixtureTexts.ASPECT_GROUPS.get(0)),
                around(-0.8, 0.1, 900),
                0.0003,
                need.evidence()));
    }

    private List<ReportView.OutcomeBoard> outcomes(List<Need> needs) {
        return List.of(new ReportView.OutcomeBoard(
                "returned",
                new Label("退货", "Returns"),
                share(0.064, 21_000),
                evidence(FixtureTexts.NEEDS.get(0), 1_344, 12),
                List.of(
                        new Driver(
                                needs.get(0).name(),
                                around(0.231, 0.05, 612),
                                Optional.of(1e-6),
                                needs.get(0).evidence(),
                                List.of()),
                        new Driver(
                                needs.get(11).name(),
                                around(-0.021, 0.01, 400),
                                Optional.of(0.004),
                                needs.get(11).evidence(),
                                List.of()))));
    }

    private static List<Trend> trends(List<Need> needs) {
        return needs.stream()
                .map(need -> new Trend(
                        need.name(),
                        need.kind(),
                        need.series(),
                        need.evidence(),
                        need.notes().isEmpty() ? List.of() : beneath(need)))
                .toList();
    }

    private List<IndexBoard> indices() {
        return IntStream.range(0, 3)
                .mapToObj(i -> board(INDICES.get(i), 0.42 - i * 0.23))
                .toList();
    }

    private IndexBoard board(IndexKind kind, double level) {
        TreeMap<Dimension, List<IndexRow>> breakdowns = new TreeMap<>();
        breakdowns.put(
                Dimension.PRODUCT,
                rows(FixtureTexts.PRODUCTS.stream().map(Label::of).toList(), level));
        breakdowns.put(
                Dimension.CATEGORY,
                rows(FixtureTexts.CATEGORIES.stream().map(Label::of).toList(), level));
        breakdowns.put(
                Dimension.ASPECT,
                rows(
                        FixtureTexts.ASPECT_GROUPS.stream()
                                .map(FixtureTexts::aspect)
                                .toList(),
                        level));
        breakdowns.put(
                Dimension.REGION,
                rows(FixtureTexts.REGIONS.stream().map(Label::of).toList(), level));
        breakdowns.put(
                Dimension.PERIOD,
                rows(
                        IntStream.range(0, 10)
                                .mapToObj(month -> Label.of("2026-" + (month < 9 ? "0" : "") + (month + 1)))
                                .toList(),
                        level));
        return new IndexBoard(
                kind,
                new IndexRow(
                        Label.of("all"),
                        Optional.of(around(level, 0.012, 41_208)),
                        41_208,
                        evidence(FixtureTexts.NEEDS.get(1), 41_208, 30)),
                breakdowns,
                30);
    }

    private List<IndexRow> rows(List<Label> names, double level) {
        List<IndexRow> rows = new ArrayList<>();
        for (Label name : names) {
            long n = Math.round(4_000 / (rows.size() + 1.0));
            boolean enough = rows.size() != 7;
            double value = Math.max(-0.8, Math.min(0.8, level + random.nextGaussian() * 0.2));
            rows.add(new IndexRow(
                    name,
                    enough ? Optional.of(around(value, 1 / Math.sqrt((double) n), n)) : Optional.empty(),
                    enough ? n : 12,
                    evidence(FixtureTexts.NEEDS.get(rows.size() % 12), enough ? n : 12, 8)));
        }
        return rows;
    }

    private List<RegionalDifference> regions(List<Need> needs) {
        return IntStream.range(0, FixtureTexts.REGIONS.size())
                .mapToObj(i -> new RegionalDifference(
                        FixtureTexts.REGIONS.get(i),
                        needs.get(i % 5).name(),
                        needs.get(i % 5).kind(),
                        share(0.21 - i * 0.012, 480),
                        share(0.065, 6_000),
                        0.0001 + i * 0.003,
                        evidence(FixtureTexts.NEEDS.get(i % 5), 90, 10),
                        evidence(FixtureTexts.NEEDS.get(i % 5), 390, 10),
                        i == 0 ? beneath(needs.get(0)) : List.of()))
                .toList();
    }

    private static List<EmergingTopic> emerging(List<Need> needs) {
        return List.of(
                new EmergingTopic(
                        needs.get(4).topic(),
                        needs.get(4).name(),
                        FIRST_WEEK.plusWeeks(29),
                        share(0.061, 2_100),
                        share(0.002, 9_800),
                        0.0001,
                        needs.get(4).series(),
                        needs.get(4).evidence(),
                        List.of()),
                new EmergingTopic(
                        needs.get(7).topic(),
                        needs.get(7).name(),
                        FIRST_WEEK.plusWeeks(33),
                        share(0.018, 2_100),
                        share(0.0006, 9_800),
                        0.012,
                        needs.get(7).series(),
                        needs.get(7).evidence(),
                        List.of()));
    }

    private DataQuality quality() {
        Theme any = FixtureTexts.NEEDS.get(0);
        List<DataQuality.WeekVolume> volume = IntStream.range(0, WEEKS)
                .mapToObj(week -> new DataQuality.WeekVolume(
                        FIRST_WEEK.plusWeeks(week),
                        week == 12 || week == 13 ? Evidence.none() : evidence(any, 900 + random.nextInt(500), 2)))
                .toList();
        return new DataQuality(
                48_211,
                46_902,
                List.of(
                        new DataQuality.LeftOut(
                                new Label("此用户没有填写评价", "Nothing written by the customer"), evidence(any, 812, 5)),
                        new DataQuality.LeftOut(new Label("返现文案", "Cash-back texts"), evidence(any, 204, 5)),
                        new DataQuality.LeftOut(new Label("商家回复", "Replies by the seller"), evidence(any, 171, 5))),
                List.of(
                        new DataQuality.ProblemGroup(
                                "rating-not-a-number",
                                new Label("评分不是数字", "Rating that is no number"),
                                97,
                                List.of(
                                        new Problem(
                                                "taobao_reviews_2026.csv",
                                                17,
                                                "评分",
                                                "rating-not-a-number",
                                                "is a word, not a number from 1 to 5; map another column with --map rating=…"),
                                        new Problem(
                                                "taobao_reviews_2026.csv",
                                                2_041,
                                                "评分",
                                                "rating-not-a-number",
                                                "is a word, not a number from 1 to 5; map another column with --map rating=…"))),
                        new DataQuality.ProblemGroup(
                                "time-not-readable",
                                new Label("日期无法识别", "Unreadable date"),
                                1,
                                List.of(new Problem(
                                        "service_chat.xlsx#Sheet1",
                                        88,
                                        "时间",
                                        "time-not-readable",
                                        "is no date; write it as 2026-07-21 or 2026/7/21 10:30")))),
                evidence(any, 640, 10),
                evidence(any, 311, 10),
                List.of(new DataQuality.Burst(
                        "Lantern 露营灯 L2",
                        FIRST_WEEK.plusWeeks(20),
                        FIRST_WEEK.plusWeeks(20).plusDays(2),
                        new Label("3 天内 46 条句式相同的五星好评", "46 five-star reviews of one pattern within three days"),
                        evidence(any, 46, 10))),
                Optional.of(new DataQuality.Contradiction(share(0.021, 30_112), evidence(any, 632, 10))),
                List.of(new DataQuality.Gap(
                        FIRST_WEEK.plusWeeks(12), FIRST_WEEK.plusWeeks(14).minusDays(1))),
                volume);
    }
}
