package io.zhiyin.server.view;

import io.zhiyin.commerce.Problem;
import io.zhiyin.insight.quality.DataQuality.Burst;
import io.zhiyin.insight.quality.DataQuality.Repetition;
import io.zhiyin.server.report.DataQuality;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.Label;
import io.zhiyin.statistics.Wilson;
import io.zhiyin.store.facts.FactStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How far the data can be trusted. */
final class Quality {
    private static final int EXAMPLES = 5;
    /** How many feedbacks each week of the volume opens to. */
    private static final int PER_WEEK = 2;

    private final FactStore facts;
    private final Findings findings;
    private final Names names;

    Quality(FactStore facts, Findings findings, Names names) {
        this.facts = facts;
        this.names = names;
        this.findings = findings;
    }

    DataQuality view() {
        long[] rows = facts.query("run-facts", row -> new long[] {row.getLong("rows"), row.getLong("opinions")})
                .get(0);
        return new DataQuality(
                rows[0],
                rows[1],
                setApart(),
                problems(),
                repetition(findings.quality().exact()),
                repetition(findings.quality().near()),
                bursts(),
                contradiction(),
                findings.quality().gaps().stream()
                        .map(gap -> new DataQuality.Gap(gap.from(), gap.until()))
                        .toList(),
                volume());
    }

    private record Week(LocalDate week, long feedback, Evidence.Passage passage) {}

    private List<DataQuality.WeekVolume> volume() {
        Map<LocalDate, List<Week>> weeks = new TreeMap<>();
        facts.forEach(
                "weekly-volume",
                row -> new Week(
                        row.getObject("week", LocalDate.class),
                        row.getLong("feedback"),
                        new Evidence.Passage(Passages.quoted(row), List.of())),
                week -> weeks.computeIfAbsent(week.week(), key -> new ArrayList<>())
                        .add(week),
                PER_WEEK);
        List<DataQuality.WeekVolume> volume = new ArrayList<>();
        weeks.forEach((week, rows) -> volume.add(new DataQuality.WeekVolume(
                week,
                Passages.evidence(
                        rows.stream().map(Week::passage).toList(), rows.get(0).feedback()))));
        return volume;
    }

    private Evidence repetition(Repetition repetition) {
        List<Long> places = repetition.largest().stream()
                .flatMap(group -> group.examples().stream().limit(1))
                .toList();
        return new Evidence(at(places), Math.max(repetition.repeated(), places.size()));
    }

    private List<DataQuality.Burst> bursts() {
        List<DataQuality.Burst> views = new ArrayList<>();
        for (Burst burst : findings.quality().bursts()) {
            long percent = Math.round(100.0 * burst.alike() / burst.feedback());
            long usual = Math.round(100 * burst.usualShare());
            List<Evidence.Passage> passages = at(burst.examples());
            views.add(new DataQuality.Burst(
                    names.product(burst.product().value()),
                    LocalDate.ofInstant(burst.from(), findings.zone()),
                    LocalDate.ofInstant(burst.until(), findings.zone()),
                    new Label(
                            burst.feedback() + " 条好评中有 " + percent + "% 彼此相似，平时为 " + usual + "%",
                            percent + "\u202f% of " + burst.feedback()
                                    + " favourable reviews resemble each other; usually " + usual + "\u202f%"),
                    new Evidence(passages, Math.max(passages.size(), burst.alike()))));
        }
        return views;
    }

    private List<Evidence.Passage> at(List<Long> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        String keys = String.join(
                "\u001f", places.stream().map(place -> Long.toString(place)).toList());
        return facts
                .query("feedback-by-place", row -> new Evidence.Passage(Passages.quoted(row), List.of()), keys)
                .stream()
                .limit(Evidence.MOST_SHOWN)
                .toList();
    }

    private record Apart(String reason, long total, Evidence.Passage passage) {}

    private List<DataQuality.LeftOut> setApart() {
        Map<String, List<Apart>> byReason = new LinkedHashMap<>();
        facts.forEach(
                "set-aside",
                row -> new Apart(
                        row.getString("set_aside"),
                        row.getLong("total"),
                        new Evidence.Passage(Passages.quoted(row), List.of())),
                apart -> byReason.computeIfAbsent(apart.reason(), reason -> new ArrayList<>())
                        .add(apart));
        List<DataQuality.LeftOut> views = new ArrayList<>();
        byReason.forEach((reason, rows) -> views.add(new DataQuality.LeftOut(
                SetAsideNames.of(reason),
                new Evidence(
                        rows.stream().map(Apart::passage).toList(), rows.get(0).total()))));
        return views;
    }

    private List<DataQuality.ProblemGroup> problems() {
        List<Problem> kept = findings.problems().kept();
        List<DataQuality.ProblemGroup> groups = new ArrayList<>();
        findings.problems()
                .counts()
                .forEach((code, count) -> groups.add(new DataQuality.ProblemGroup(
                        code,
                        ProblemNames.of(code),
                        count,
                        kept.stream()
                                .filter(problem -> problem.code().equals(code))
                                .limit(EXAMPLES)
                                .toList())));
        return groups;
    }

    private record Against(long total, long compared, Evidence.Passage passage) {}

    private Optional<DataQuality.Contradiction> contradiction() {
        List<Against> rows = facts.query(
                "rating-against-text",
                row -> new Against(
                        row.getLong("total"),
                        row.getLong("compared"),
                        new Evidence.Passage(Passages.quoted(row), List.of())));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long total = rows.get(0).total();
        return Optional.of(new DataQuality.Contradiction(
                Wilson.estimate(total, rows.get(0).compared()),
                new Evidence(rows.stream().map(Against::passage).toList(), total)));
    }
}
