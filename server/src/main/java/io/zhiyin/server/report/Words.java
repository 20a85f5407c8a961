package io.zhiyin.server.report;

import io.zhiyin.server.report.ReportView.AspectEntry;
import io.zhiyin.server.report.ReportView.ChangePoint;
import io.zhiyin.server.report.ReportView.Driver;
import io.zhiyin.server.report.ReportView.EmergingTopic;
import io.zhiyin.server.report.ReportView.IndexBoard;
import io.zhiyin.server.report.ReportView.IndexKind;
import io.zhiyin.server.report.ReportView.Need;
import io.zhiyin.server.report.ReportView.RegionalDifference;
import io.zhiyin.server.report.ReportView.Series;
import io.zhiyin.server.report.ReportView.TopicEntry;
import io.zhiyin.server.report.ReportView.Trend;
import io.zhiyin.server.report.ReportView.Unit;
import io.zhiyin.server.report.ReportView.Verdict;
import io.zhiyin.text.Kind;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The report's sentences in one language: each states the finding that the figures below it show. */
final class Words {
    private static final Set<Verdict> TELLING = EnumSet.of(Verdict.RISING, Verdict.FALLING, Verdict.NEW);

    /** An aspect of which fewer statements speak is not worth a headline. */
    private static final long LEAST_MENTIONS = 30;

    /** In characters; what is longer is cut in sentences, and whole in the lists. */
    private static final int LONGEST_NAME = 60;

    private final Locale locale;
    private final Messages messages;
    private final Figures figures;

    Words(Locale locale) {
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.figures = new Figures(locale);
    }

    /** What the whole report says, in one sentence. */
    String summary(ReportView view) {
        if (view.needs().isEmpty()) {
            return messages.text(view.run().feedback() == 0 ? "summary.nothing" : "summary.none");
        }
        long pressing = view.needs().stream()
                .filter(need -> need.series().verdict() == Verdict.RISING
                        || need.series().verdict() == Verdict.NEW)
                .count();
        int all = view.needs().size();
        String key = pressing == 0 ? "summary.needs" : pressing == all ? "summary.all-growing" : "summary.growing";
        return messages.count(all, key, figures.count(all), figures.count(pressing));
    }

    /** A need as one sentence: how many, what, and where it is going. */
    String need(Need need, Unit unit) {
        String said =
                messages.text("need." + code(need.kind()), amount(need.share().value(), unit), subject(need));
        return TELLING.contains(need.series().verdict())
                ? messages.text("need.with-trend", said, verdict(need.series()))
                : said;
    }

    /** A topic's name in quotation marks, behind what it is about where that is known. */
    private String subject(Need need) {
        String name = name(need.name());
        return need.aspect()
                .map(aspect -> aspect.name().in(locale))
                .filter(aspect -> !aspect.equalsIgnoreCase(name))
                .map(aspect -> messages.text("subject.of-aspect", inSentence(aspect), name))
                .orElseGet(() -> messages.text("subject", name));
    }

    /** A heading's words inside a sentence: small at first, unless they are an abbreviation. */
    private static String inSentence(String heading) {
        boolean abbreviated = heading.length() > 1 && Character.isUpperCase(heading.charAt(1));
        return abbreviated || heading.isEmpty()
                ? heading
                : heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    }

    /** What else was found of a need. */
    String note(ReportView.Note note) {
        String place = note.place().orElse("");
        String before = figures.percent(Math.max(0, note.before()));
        String after = figures.percent(Math.max(0, note.after()));
        String key = "note." + code(note.kind());
        return switch (note.kind()) {
            case RISES, FALLS ->
                note.since()
                        .map(since -> messages.text(key + ".since", place, before, after, week(since)))
                        .orElseGet(() -> messages.text(key, place, before, after));
            case MORE_THERE, LESS_THERE -> messages.text(key, place, before, after);
            case MORE_RETURNS, FEWER_RETURNS ->
                messages.count(points(note.after() - note.before()), key, figures.points(note.after() - note.before()));
        };
    }

    /** 1 where a difference is written as one point, more where it is not: the number that the noun follows. */
    private long points(double difference) {
        return figures.points(difference).equals("1") ? 1 : 2;
    }

    /** What drives returns, in one sentence. */
    String outcomes(List<ReportView.OutcomeBoard> boards) {
        if (boards.isEmpty()) {
            return messages.text("outcomes.absent");
        }
        ReportView.OutcomeBoard first = boards.get(0);
        return first.drivers().stream()
                .filter(driver -> driver.effect().value() > 0)
                .findFirst()
                .map(driver -> messages.count(
                        points(driver.effect().value()),
                        "outcomes.finding",
                        name(driver.name()),
                        figures.points(driver.effect().value()),
                        figures.percent(first.share().value())))
                .orElseGet(() -> messages.text(
                        "outcomes.none", figures.percent(first.share().value())));
    }

    /** "1 in 8 customers" where that reads well, else "52 % of customers". */
    String amount(double share, Unit unit) {
        String of = unit == Unit.CUSTOMERS ? "customers" : "feedback";
        if (share >= 0.045 && share <= 0.36) {
            return messages.text("amount.one-in." + of, Math.round(1 / share));
        }
        return messages.text("amount.percent." + of, figures.percent(share));
    }

    /** What a need does over time, or that nobody can know where nothing has a date. */
    String verdict(Need need, ReportView.RunFacts run) {
        return run.from().isPresent() ? verdict(need.series()) : messages.text("verdict.no-dates");
    }

    /** What a series does, and since when. */
    String verdict(Series series) {
        String key = "verdict." + code(series.verdict());
        if (!TELLING.contains(series.verdict()) || series.changes().isEmpty()) {
            return messages.text(key);
        }
        ChangePoint last = series.changes().get(series.changes().size() - 1);
        return messages.text(key + ".since", week(last.week()));
    }

    String week(LocalDate firstDay) {
        return messages.text("week", firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), figures.shortDay(firstDay));
    }

    /** How sure a finding is, in words. */
    String certainty(Optional<Double> q) {
        if (q.isEmpty()) {
            return messages.text("certainty.untested");
        }
        double value = q.get();
        String key = value < 0.001 ? "very-high" : value < 0.01 ? "high" : value < 0.05 ? "fair" : "chance";
        return messages.text("certainty." + key);
    }

    String topics(List<TopicEntry> topics, double unassigned) {
        List<TopicEntry> leaves = topics.stream()
                .filter(topic ->
                        topics.stream().noneMatch(other -> other.parent().equals(Optional.of(topic.id()))))
                .toList();
        return leaves.stream()
                .max(Comparator.comparingLong(TopicEntry::statements))
                .map(largest -> messages.count(
                        leaves.size(),
                        "topics.finding",
                        figures.count(leaves.size()),
                        figures.percent(1 - unassigned),
                        name(largest.name())))
                .orElseGet(() -> messages.text("topics.none"));
    }

    String aspects(List<AspectEntry> aspects) {
        List<AspectEntry> spoken = aspects.stream()
                .filter(aspect -> aspect.mix().total() >= LEAST_MENTIONS)
                .toList();
        if (spoken.size() < 2) {
            return messages.text(aspects.isEmpty() ? "aspects.absent" : "aspects.none");
        }
        AspectEntry worst =
                spoken.stream().min(Comparator.comparingDouble(Words::balance)).orElseThrow();
        AspectEntry best =
                spoken.stream().max(Comparator.comparingDouble(Words::balance)).orElseThrow();
        if (balance(worst) >= 0) {
            return messages.text("aspects.finding.praised", leaning(best, "praise"));
        }
        if (balance(best) <= 0) {
            return messages.text("aspects.finding.criticised", leaning(worst, "criticism"));
        }
        return messages.text("aspects.finding", leaning(worst, "criticism"), leaning(best, "praise"));
    }

    /** An aspect, which way it leans, and how much is said either way: much may be praised that is criticised too. */
    private String leaning(AspectEntry aspect, String way) {
        return messages.text(
                "aspects.leans." + way,
                name(aspect.aspect().name()),
                figures.percent(negativeShare(aspect)),
                figures.percent(positiveShare(aspect)));
    }

    private static double balance(AspectEntry aspect) {
        return positiveShare(aspect) - negativeShare(aspect);
    }

    String drivers(ReportView.RatingDrivers drivers) {
        Optional<Driver> worst = drivers.told().stream()
                .filter(driver -> driver.effect().interval().high() < 0)
                .min(Comparator.comparingDouble(driver -> driver.effect().value()));
        return worst.map(driver -> messages.text(
                        "drivers.finding",
                        name(driver.name()),
                        figures.size(driver.effect().value())))
                .orElseGet(() -> messages.text(drivers.tested() == 0 ? "drivers.absent" : "drivers.none"));
    }

    String trends(List<Trend> trends) {
        long moving = trends.stream()
                .filter(trend -> TELLING.contains(trend.series().verdict()))
                .count();
        long rising = trends.stream()
                .filter(trend -> trend.series().verdict() == Verdict.RISING
                        || trend.series().verdict() == Verdict.NEW)
                .count();
        if (moving == 0) {
            return messages.text(trends.isEmpty() ? "trends.absent" : "trends.none");
        }
        String way = rising == moving ? ".up" : rising == 0 ? ".down" : "";
        return messages.count(
                moving,
                "trends.finding" + way,
                figures.count(moving),
                figures.count(rising),
                figures.count(moving - rising));
    }

    String indices(List<IndexBoard> boards) {
        return boards.stream()
                .filter(board -> board.kind() == IndexKind.SENTIMENT)
                .findFirst()
                .flatMap(board -> board.overall().value())
                .map(value -> messages.text(
                        "indices.finding",
                        figures.signed(value.value()),
                        figures.signed(value.interval().low()),
                        figures.signed(value.interval().high())))
                .orElseGet(() -> messages.text("indices.none"));
    }

    String regions(ReportView view) {
        List<RegionalDifference> regions = view.regions();
        if (regions.isEmpty()) {
            boolean told = view.indices().stream()
                    .anyMatch(board -> board.breakdowns().containsKey(ReportView.Dimension.REGION));
            return messages.text(told ? "regions.none" : "regions.absent");
        }
        RegionalDifference first = regions.get(0);
        double here = first.here().value();
        double elsewhere = first.elsewhere().value();
        if (elsewhere > 0 && here > elsewhere) {
            return messages.text(
                    "regions.finding", first.region(), name(first.topic()), figures.size(here / elsewhere));
        }
        return messages.text(
                "regions.finding.plain",
                first.region(),
                name(first.topic()),
                figures.percent(here),
                figures.percent(elsewhere));
    }

    String emerging(ReportView view) {
        List<EmergingTopic> emerging = view.emerging();
        if (emerging.isEmpty()) {
            return messages.text(view.run().from().isPresent() ? "emerging.none" : "emerging.absent");
        }
        EmergingTopic first = emerging.get(0);
        return messages.count(
                emerging.size(),
                "emerging.finding",
                figures.count(emerging.size()),
                name(first.name()),
                week(first.since()));
    }

    String quality(DataQuality quality) {
        if (quality.rowsRead() == 0) {
            return messages.text("quality.none");
        }
        return messages.count(
                quality.rowsRead(),
                "quality.finding",
                figures.count(quality.counted()),
                figures.count(quality.rowsRead()),
                figures.percent((double) quality.counted() / quality.rowsRead()));
    }

    /** A name as a sentence can hold it. */
    private String name(Label label) {
        String name = label.in(locale);
        int characters = name.codePointCount(0, name.length());
        return characters <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    /** An enum constant as the catalogue and the page name it: small letters, words joined by {@code -}. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String code(Kind kind) {
        return kind.code();
    }

    private static double negativeShare(AspectEntry aspect) {
        return (double) aspect.mix().negative().total() / aspect.mix().total();
    }

    private static double positiveShare(AspectEntry aspect) {
        return (double) aspect.mix().positive().total() / aspect.mix().total();
    }
}
