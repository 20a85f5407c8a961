package io.zhiyin.server.report;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.Problem;
import io.zhiyin.commerce.Provenance;
import io.zhiyin.commerce.Rating;
import io.zhiyin.commerce.Source;
import io.zhiyin.insight.TopicId;
import io.zhiyin.server.report.Evidence.Passage;
import io.zhiyin.server.report.Evidence.Quoted;
import io.zhiyin.server.report.ReportView.Driver;
import io.zhiyin.server.report.ReportView.FileFacts;
import io.zhiyin.server.report.ReportView.Need;
import io.zhiyin.server.report.ReportView.RegionalDifference;
import io.zhiyin.server.report.ReportView.RunFacts;
import io.zhiyin.server.report.ReportView.SentimentMix;
import io.zhiyin.server.report.ReportView.TopicEntry;
import io.zhiyin.server.report.ReportView.Trend;
import io.zhiyin.server.report.ReportView.Twin;
import io.zhiyin.server.report.ReportView.Unit;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Report views at the edge: of nothing, and of one thing that carries a text of the test's choice. */
final class SmallViews {
    private SmallViews() {}

    /** What a file with no usable row gives. */
    static ReportView empty() {
        return new ReportView(
                new RunFacts(
                        "shop.csv",
                        List.of(new FileFacts("shop.csv", 0)),
                        0,
                        Optional.empty(),
                        0,
                        0,
                        Evidence.none(),
                        Optional.empty(),
                        Optional.empty(),
                        new TreeMap<>(),
                        Unit.FEEDBACK,
                        Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                new ReportView.RatingDrivers(0, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new DataQuality(
                        0,
                        0,
                        List.of(),
                        List.of(),
                        Evidence.none(),
                        Evidence.none(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of()),
                new Provenance("0.1.0", new TreeMap<>(), "e3b0c442", new TreeMap<>(), 1));
    }

    /** The rich view with other needs. */
    static ReportView withNeeds(ReportView view, List<Need> needs) {
        return new ReportView(
                view.run(),
                needs,
                view.topics(),
                view.aspects(),
                view.drivers(),
                view.outcomes(),
                view.trends(),
                view.indices(),
                view.regions(),
                view.emerging(),
                view.quality(),
                view.provenance());
    }

    /** A small view whose one need, topic, product, region and shop all carry this text. */
    static ReportView saying(String text) {
        ReportView rich = ReportViewFixture.rich();
        Quoted quoted = new Quoted(
                new FeedbackId("f-" + text.hashCode()),
                text,
                new Source(text, 2),
                Language.EN,
                Optional.of(ReportViewFixture.FIRST_WEEK),
                Optional.of(text),
                Optional.of(new Rating(1)));
        Evidence evidence = new Evidence(List.of(new Passage(quoted, List.of(new Span(0, text.length())))), 1);
        Need first = rich.needs().get(0);
        Need need = new Need(
                first.topic(),
                Label.of(text),
                first.kind(),
                first.aspect(),
                1,
                first.share(),
                first.importance(),
                first.certainty(),
                first.strength(),
                first.growth(),
                first.severity(),
                first.urgency(),
                first.q(),
                first.ratingEffect(),
                first.series(),
                List.of(new ReportView.Note(
                        ReportView.NoteKind.RISES, Optional.of(text), Optional.empty(), 0.1, 0.2, 0.01, evidence)),
                Optional.of(evidence.passages().get(0)),
                Optional.of(new Twin(first.topic(), Label.of(text), 0.5)),
                List.of(new ReportView.Kin(first.topic(), Label.of(text), first.share(), evidence)),
                evidence);
        TopicEntry topic = new TopicEntry(
                new TopicId("t"),
                Optional.empty(),
                Label.of(text),
                Language.EN,
                List.of(text),
                1,
                Optional.empty(),
                new SentimentMix(evidence, Evidence.none(), Evidence.none()),
                need.quote(),
                need.twin(),
                evidence);
        ReportView.Beneath beneath =
                new ReportView.Beneath(Label.of(text), new Estimate(1, new Interval(0, 2), 40), 0.01, evidence);
        RegionalDifference region = new RegionalDifference(
                text,
                Label.of(text),
                Kind.COMPLAINT,
                ReportViewFixture.share(0.2, 100),
                ReportViewFixture.share(0.1, 900),
                0.01,
                evidence,
                evidence,
                List.of(beneath));
        RunFacts run = new RunFacts(
                text,
                List.of(new FileFacts(text, 1)),
                1,
                Optional.of(1L),
                1,
                0,
                Evidence.none(),
                Optional.of(ReportViewFixture.FIRST_WEEK),
                Optional.of(ReportViewFixture.FIRST_WEEK),
                new TreeMap<>(Map.of(Language.EN, evidence)),
                Unit.CUSTOMERS,
                Optional.empty());
        DataQuality quality = new DataQuality(
                1,
                1,
                List.of(new DataQuality.LeftOut(Label.of(text), evidence)),
                List.of(new DataQuality.ProblemGroup(
                        "a-code", Label.of("a code"), 1, List.of(new Problem(text, 3, text, "a-code", text)))),
                evidence,
                evidence,
                List.of(new DataQuality.Burst(
                        text, ReportViewFixture.FIRST_WEEK, ReportViewFixture.FIRST_WEEK, Label.of(text), evidence)),
                Optional.empty(),
                List.of(),
                List.of());
        Trend trend = new Trend(Label.of(text), Kind.COMPLAINT, first.series(), evidence, List.of(beneath));
        Driver driver = new Driver(
                Label.of(text),
                new Estimate(-1, new Interval(-1.2, -0.8), 40),
                Optional.of(0.001),
                evidence,
                List.of(beneath));
        return new ReportView(
                run,
                List.of(need),
                List.of(topic),
                List.of(),
                new ReportView.RatingDrivers(2, List.of(driver), List.of(driver)),
                List.of(new ReportView.OutcomeBoard(
                        "returned", Label.of(text), ReportViewFixture.share(0.1, 9), evidence, List.of(driver))),
                List.of(trend),
                List.of(),
                List.of(region),
                List.of(),
                quality,
                new Provenance(text, new TreeMap<>(Map.of(text, text)), text, new TreeMap<>(Map.of(text, text)), 1));
    }
}
