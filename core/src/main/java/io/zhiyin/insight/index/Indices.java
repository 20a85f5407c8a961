package io.zhiyin.insight.index;

import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.statistics.Wilson;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Computes indices with intervals that know that one customer makes several statements.
 *
 * <p>The index is a ratio of sums over customers, so its variance is the linearised one of a cluster sample (Cochran 1977,
 * section 9.7). The interval is Wilson's for (1 + index) / 2 at the number of observations that would carry the same variance
 * (Korn and Graubard 1998), so that it never leaves −1..1.
 */
public final class Indices {
    private static final double CONFIDENCE = .95;
    private static final Comparator<IndexFigure> ORDER = Comparator.comparing(IndexFigure::kind)
            .thenComparing(IndexFigure::dimension)
            .thenComparing(IndexFigure::value);

    private final long minimum;

    /**
     * @param minimum customers (or feedbacks) that a figure needs
     */
    public Indices(long minimum) {
        if (minimum < 2) {
            throw new IllegalArgumentException("an index needs at least 2 customers, was " + minimum);
        }
        this.minimum = minimum;
    }

    /** All figures by kind, dimension and value. */
    public List<IndexFigure> of(List<IndexSums> sums) {
        return sums.stream().map(this::figure).sorted(ORDER).toList();
    }

    private IndexFigure figure(IndexSums sums) {
        Optional<Estimate> estimate =
                sums.customers() < minimum || !(sums.b() > 0) ? Optional.empty() : Optional.of(estimate(sums));
        return new IndexFigure(
                sums.kind(), sums.dimension(), sums.value(), estimate, sums.statements(), sums.customers());
    }

    static Estimate estimate(IndexSums sums) {
        double index = Math.max(-1, Math.min(1, sums.a() / sums.b()));
        double squares = sums.aa() - 2 * index * sums.ab() + index * index * sums.bb();
        double m = sums.customers();
        double variance = Math.max(0, squares) / (sums.b() * sums.b()) * m / (m - 1);
        double share = (1 + index) / 2;
        // a unanimous sample shows no variance: then each customer counts once
        double effective = share * (1 - share) < 1e-12 || variance < 1e-15 ? m : share * (1 - share) / (variance / 4);
        Interval interval = Wilson.weighted(share, Math.max(1, effective), CONFIDENCE);
        Interval stretched = new Interval(2 * interval.low() - 1, 2 * interval.high() - 1).including(index);
        return new Estimate(index, stretched, sums.statements());
    }
}
