package io.zhiyin.server.view;

import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.trend.Movement;
import io.zhiyin.insight.trend.WeeklySeries;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Wilson;
import io.zhiyin.text.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Movements as the report draws them: a share with its interval for each week, and where it changed. */
final class SeriesViews {
    /** A week with less feedback is drawn without a value. */
    private static final int LEAST_VOLUME = 5;

    private SeriesViews() {}

    static ReportView.Series of(Movement movement) {
        return of(movement, Map.of());
    }

    /** @param evidence what the single weeks open to */
    static ReportView.Series of(Movement movement, Map<LocalDate, Evidence> evidence) {
        List<ReportView.Point> points = new ArrayList<>();
        WeeklySeries series = movement.series();
        for (int i = 0; i < series.length(); i++) {
            long volume = Math.round(series.volume()[i]);
            long mentions = Math.min(volume, Math.round(series.mentions()[i]));
            Optional<Estimate> share =
                    volume < LEAST_VOLUME ? Optional.empty() : Optional.of(Wilson.estimate(mentions, volume));
            LocalDate monday = series.monday(i);
            points.add(new ReportView.Point(monday, share, evidence.getOrDefault(monday, Evidence.none())));
        }
        boolean tested = movement.verdict() != Verdict.NOT_ENOUGH_DATA;
        return new ReportView.Series(
                points,
                changes(movement),
                verdict(movement.verdict()),
                tested ? Optional.of(movement.q()) : Optional.empty());
    }

    private static List<ReportView.ChangePoint> changes(Movement movement) {
        boolean step = movement.verdict() == Verdict.JUMPED
                || movement.verdict() == Verdict.DROPPED
                || movement.verdict() == Verdict.NEW;
        if (!step || movement.shift().isEmpty()) {
            return List.of();
        }
        Movement.Shift shift = movement.shift().get();
        return List.of(new ReportView.ChangePoint(
                shift.since(), shift.before().value(), shift.after().value(), movement.q()));
    }

    private static ReportView.Verdict verdict(Verdict verdict) {
        return switch (verdict) {
            case RISING, JUMPED, HIGHER -> ReportView.Verdict.RISING;
            case FALLING, DROPPED, LOWER -> ReportView.Verdict.FALLING;
            case NEW -> ReportView.Verdict.NEW;
            case STABLE -> ReportView.Verdict.STEADY;
            case NOT_ENOUGH_DATA -> ReportView.Verdict.NOT_ENOUGH_DATA;
        };
    }

    static boolean isUp(Verdict verdict) {
        return switch (verdict) {
            case RISING, JUMPED, NEW, HIGHER -> true;
            case FALLING, DROPPED, LOWER, STABLE, NOT_ENOUGH_DATA -> false;
        };
    }

    /** The kind in whose colour a voice is drawn. */
    static Kind kind(Voice voice) {
        return switch (voice) {
            case COMPLAINT -> Kind.COMPLAINT;
            case REQUEST -> Kind.REQUEST;
            case PRAISE -> Kind.PRAISE;
            case ANY, NEUTRAL -> Kind.FACT;
        };
    }
}
