package io.zhiyin.server.view;

import io.zhiyin.insight.index.Dimension;
import io.zhiyin.insight.index.IndexFigure;
import io.zhiyin.insight.index.IndexKind;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.judging.JudgingOptions;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.Label;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.store.facts.RepeatedTexts;
import io.zhiyin.text.AspectId;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The three indices, overall and by what the files tell apart. */
final class IndexBoards {
    private static final int MOST_ROWS = 30;

    private static final Map<Dimension, ReportView.Dimension> SHOWN = new EnumMap<>(Map.of(
            Dimension.PRODUCT, ReportView.Dimension.PRODUCT,
            Dimension.CATEGORY, ReportView.Dimension.CATEGORY,
            Dimension.ASPECT_GROUP, ReportView.Dimension.ASPECT,
            Dimension.REGION, ReportView.Dimension.REGION,
            Dimension.MONTH, ReportView.Dimension.PERIOD));

    private final Judgement judgement;
    /** For each direction in which a statement can count. */
    private static final int QUOTES = 4;

    private final Names names;
    private final Map<Key, List<Evidence.Passage>> quotes = new HashMap<>();

    IndexBoards(Judgement judgement, Names names, FactStore facts) {
        this.judgement = judgement;
        this.names = names;
        RepeatedTexts texts = new RepeatedTexts();
        facts.forEach(
                "evidence-by-index",
                row -> Map.entry(
                        new Key(row.getString("kind"), row.getString("dimension"), row.getString("value")),
                        Passages.highlighted(row, texts.of(row))),
                found -> quotes.computeIfAbsent(found.getKey(), key -> new ArrayList<>())
                        .add(found.getValue()),
                QUOTES);
    }

    private record Key(String kind, String dimension, String value) {
        static Key of(IndexFigure figure) {
            return new Key(
                    figure.kind().name().toLowerCase(Locale.ROOT),
                    figure.dimension().name().toLowerCase(Locale.ROOT),
                    figure.value());
        }
    }

    List<ReportView.IndexBoard> views() {
        return List.of(
                board(IndexKind.SENTIMENT, ReportView.IndexKind.SENTIMENT),
                board(IndexKind.PURCHASE_INTENT, ReportView.IndexKind.PURCHASE_INTENT),
                board(IndexKind.PRODUCT_DEMAND, ReportView.IndexKind.PRODUCT_DEMAND));
    }

    private ReportView.IndexBoard board(IndexKind kind, ReportView.IndexKind shown) {
        SortedMap<ReportView.Dimension, List<ReportView.IndexRow>> breakdowns = new TreeMap<>();
        SHOWN.forEach((dimension, as) -> {
            List<ReportView.IndexRow> rows = rows(kind, dimension);
            if (rows.size() > 1) {
                breakdowns.put(as, rows);
            }
        });
        ReportView.IndexRow overall = figures(kind, Dimension.OVERALL).stream()
                .findFirst()
                .map(this::row)
                .orElseGet(() -> new ReportView.IndexRow(new Label("全部", "All"), Optional.empty(), 0, Evidence.none()));
        return new ReportView.IndexBoard(
                shown, overall, breakdowns, JudgingOptions.defaults().minimumForIndex());
    }

    private List<ReportView.IndexRow> rows(IndexKind kind, Dimension dimension) {
        List<IndexFigure> figures = new ArrayList<>(figures(kind, dimension));
        figures.removeIf(figure -> figure.value().isBlank());
        if (dimension == Dimension.MONTH) {
            figures.sort(Comparator.comparing(IndexFigure::value));
        } else {
            figures.sort(
                    Comparator.comparingLong(IndexFigure::statements).reversed().thenComparing(IndexFigure::value));
        }
        return figures.stream().limit(MOST_ROWS).map(this::row).toList();
    }

    private List<IndexFigure> figures(IndexKind kind, Dimension dimension) {
        return judgement.indices().stream()
                .filter(figure -> figure.kind() == kind && figure.dimension() == dimension)
                .toList();
    }

    private ReportView.IndexRow row(IndexFigure figure) {
        long n = figure.estimate().isPresent() ? figure.statements() : figure.customers(); // what the minimum counts
        return new ReportView.IndexRow(label(figure), figure.estimate(), n, evidence(figure));
    }

    /** A statement counts once; copies of a text are quoted once. */
    private Evidence evidence(IndexFigure figure) {
        List<Evidence.Passage> found = quotes.getOrDefault(Key.of(figure), List.of());
        return Passages.evidence(found, Math.max(found.size(), figure.statements()));
    }

    private Label label(IndexFigure figure) {
        return switch (figure.dimension()) {
            case OVERALL -> new Label("全部", "All");
            case PRODUCT -> Label.of(names.product(figure.value()));
            case ASPECT, ASPECT_GROUP -> names.aspect(new AspectId(figure.value()));
            case MONTH -> month(figure.value());
            case CATEGORY, REGION, CHANNEL, WEEK -> Label.of(figure.value());
        };
    }

    /** A month by its first day, {@code 2025-07-01}. */
    private static Label month(String firstDay) {
        LocalDate day = LocalDate.parse(firstDay.substring(0, 10));
        return new Label(
                day.getYear() + "年" + day.getMonthValue() + "月",
                day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + day.getYear());
    }
}
