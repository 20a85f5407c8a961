package io.zhiyin.store.facts;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.insight.Evidence;
import io.zhiyin.insight.Group;
import io.zhiyin.insight.Insight;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Period;
import io.zhiyin.insight.Subject;
import io.zhiyin.insight.driver.OutcomeTable;
import io.zhiyin.insight.index.Dimension;
import io.zhiyin.insight.index.IndexKind;
import io.zhiyin.insight.index.IndexSums;
import io.zhiyin.insight.judging.Reach;
import io.zhiyin.insight.judging.ShopCounts;
import io.zhiyin.insight.judging.Totals;
import io.zhiyin.insight.judging.Unit;
import io.zhiyin.insight.region.RegionCustomers;
import io.zhiyin.insight.trend.MentionTable;
import io.zhiyin.insight.trend.Mentions;
import io.zhiyin.insight.trend.StratumCount;
import io.zhiyin.insight.trend.VolumeCount;
import io.zhiyin.insight.trend.WeekCount;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts a shop's facts for the judgement: runs the named SQL files and makes their rows into core's records. */
public final class ShopCounter {
    /** Fewer rated feedbacks than this, and the polarity of the texts stands in for the rating. */
    private static final int LEAST_RATED = 100;

    private final FactStore facts;
    private boolean chosenFrom;

    public ShopCounter(FactStore facts) {
        this.facts = facts;
    }

    public ShopCounts count() {
        facts.run("make-counts");
        try {
            Tallies tallies = facts.query("totals", ShopCounter::tallies).get(0);
            List<StratumCount> strata = facts.query("mentions-by-stratum", ShopCounter::stratumCount);
            return new ShopCounts(
                    tallies.totals(),
                    facts.query("index-sums", ShopCounter::indexSums),
                    facts.query("reach", ShopCounter::reach),
                    mentions(Group.By.REGION, "region", strata),
                    mentions(Group.By.PRODUCT, "product", strata),
                    facts.query("region-customers", row -> new RegionCustomers(row.getString(1), row.getLong(2))),
                    tallies.rated() >= LEAST_RATED
                            ? outcome(OutcomeTable.RATING, "rating-rows")
                            : outcome("polarity", "polarity-rows"),
                    outcomes());
        } finally {
            facts.run("drop-counts");
        }
    }

    /** The most typical statements behind an insight. What they are chosen from stays until {@code drop-telling} is run. */
    public Evidence evidence(Insight insight) {
        if (!chosenFrom) {
            facts.run("make-telling");
            chosenFrom = true;
        }
        Subject subject = insight.subject();
        List<Long> totals = new ArrayList<>();
        List<StatementId> typical = new ArrayList<>();
        facts.forEach(
                "evidence",
                row -> {
                    totals.add(row.getLong("total"));
                    return new StatementId(
                            new FeedbackId(row.getString("feedback_id")),
                            new Span(row.getInt("start_at"), row.getInt("end_at")));
                },
                typical::add,
                subject.matter().type().code(),
                subject.matter().id(),
                subject.voice().code(),
                subject.region().orElse(""),
                subject.product().orElse(""),
                subject.period().map(Period::from).map(LocalDate::toString).orElse(""),
                subject.period().map(Period::to).map(LocalDate::toString).orElse(""));
        return totals.isEmpty() ? Evidence.none() : new Evidence(typical, totals.get(0));
    }

    private MentionTable mentions(Group.By by, String name, List<StratumCount> strata) {
        return new MentionTable(
                by,
                facts.query(
                        "volume-by-" + name,
                        row -> new VolumeCount(
                                row.getString("part"), row.getString("stratum"), week(row), row.getLong("feedback"))),
                strata,
                facts.query(
                        "mentions-by-" + name,
                        row -> new WeekCount(matter(row), row.getString("part"), week(row), mentionCounts(row))));
    }

    private List<OutcomeTable> outcomes() {
        List<OutcomeTable> tables = new ArrayList<>();
        for (String outcome : facts.query("outcomes", row -> row.getString(1))) {
            tables.addAll(outcome(outcome, "outcome-rows", outcome));
        }
        return tables;
    }

    private List<OutcomeTable> outcome(String outcome, String query, Object... parameters) {
        OutcomeRows rows = new OutcomeRows(
                outcome,
                facts.query(
                        "matters",
                        row -> new OutcomeRows.Numbered(row.getInt("no"), matter(row), row.getInt("level"))));
        facts.forEach(query, OutcomeRows::row, rows::add, parameters);
        return rows.tables();
    }

    /** Everything that is counted once. */
    private record Tallies(Totals totals, long rated) {}

    private static Tallies tallies(ResultSet row) throws SQLException {
        long feedback = row.getLong("feedback");
        Unit unit = 2 * row.getLong("named") >= feedback && feedback > 0 ? Unit.CUSTOMERS : Unit.FEEDBACK;
        Totals totals = new Totals(
                unit,
                row.getLong("units"),
                row.getDouble("weighted"),
                row.getDouble("squared"),
                row.getDouble("value"),
                feedback,
                row.getLong("statements"));
        return new Tallies(totals, row.getLong("rated"));
    }

    private static IndexSums indexSums(ResultSet row) throws SQLException {
        return new IndexSums(
                IndexKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Dimension.valueOf(row.getString("dimension").toUpperCase(Locale.ROOT)),
                row.getString("value"),
                row.getLong("customers"),
                row.getLong("statements"),
                row.getDouble("a"),
                row.getDouble("b"),
                row.getDouble("aa"),
                row.getDouble("ab"),
                row.getDouble("bb"));
    }

    private static Reach reach(ResultSet row) throws SQLException {
        Map<Kind, Reach.Part> asking = new EnumMap<>(Kind.class);
        add(asking, Kind.COMPLAINT, row, "complaining");
        add(asking, Kind.REQUEST, row, "requesting");
        add(asking, Kind.QUESTION, row, "questioning");
        return new Reach(
                matter(row),
                row.getLong("units"),
                row.getDouble("weighted"),
                row.getDouble("value"),
                row.getLong("statements"),
                row.getLong("complaints"),
                row.getLong("praises"),
                row.getLong("requests"),
                row.getLong("questions"),
                asking);
    }

    private static void add(Map<Kind, Reach.Part> asking, Kind kind, ResultSet row, String column) throws SQLException {
        long units = row.getLong(column);
        if (units > 0) {
            asking.put(kind, new Reach.Part(units, row.getDouble(column + "_weighted")));
        }
    }

    private static StratumCount stratumCount(ResultSet row) throws SQLException {
        return new StratumCount(matter(row), row.getString("stratum"), mentionCounts(row));
    }

    private static Mentions mentionCounts(ResultSet row) throws SQLException {
        return new Mentions(row.getLong("mentions"), row.getLong("complaints"), row.getLong("requests"));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(Matter.Type.valueOf(row.getString("type").toUpperCase(Locale.ROOT)), row.getString("id"));
    }

    private static LocalDate week(ResultSet row) throws SQLException {
        return row.getObject("week", LocalDate.class);
    }
}
