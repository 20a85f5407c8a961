package io.zhiyin.insight.quality;

import io.zhiyin.insight.quality.DataQuality.Burst;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Finds bursts of praise that look bought: within some days, more texts of one product resemble each other than at its other
 * times.
 *
 * <p>A text counts as alike if one of the {@value #NEIGHBOURS} praises of the same product before or after it has a similar
 * signature. Because the number of texts compared is fixed, a busy day alone makes nothing alike. A window is tested twice
 * against the product's other times: its number of alike texts given its number of texts (binomial), and given the rate of
 * alike texts over time (Poisson); the larger p-value counts, so both must be extraordinary. Texts are alike in pairs, not one by one,
 * so both counts are halved first. The p-value is multiplied by the number of windows tested (Bonferroni): the chance of any
 * false alarm in the whole data stays below the one asked for.
 */
final class BurstFinder {
    private static final int NEIGHBOURS = 20;
    private static final int FEWEST = 6;
    private static final double PRIOR = 10;
    private static final double LEAST_SHARE = 0.02;

    private final Rows rows;
    private final QualityOptions options;

    BurstFinder(Rows rows, QualityOptions options) {
        this.rows = rows;
        this.options = options;
    }

    /** The praises of one product in time order, and which of them resemble another one. */
    private record History(int product, int[] row, boolean[] alike, int alikeTotal) {}

    private record Window(History history, int from, int to, int alike, double usualShare, double p) {}

    List<Burst> find() {
        List<History> histories = histories();
        long texts = histories.stream().mapToLong(h -> h.row().length).sum();
        long alike = histories.stream().mapToLong(History::alikeTotal).sum();
        double shopShare = texts == 0 ? 0 : alike / (double) texts;
        List<Window> suspects = new ArrayList<>();
        long tested = 0;
        for (History history : histories) {
            tested += windows(history, shopShare, suspects);
        }
        return bursts(suspects, tested);
    }

    private List<History> histories() {
        List<List<Integer>> byProduct = new ArrayList<>();
        for (int i = 0; i < rows.productCount(); i++) {
            byProduct.add(new ArrayList<>());
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.product(row) >= 0 && rows.second(row) != Rows.UNDATED && rows.isLong(row) && rows.isPraise(row)) {
                byProduct.get(rows.product(row)).add(row);
            }
        }
        return IntStream.range(0, byProduct.size())
                .filter(product -> byProduct.get(product).size() >= FEWEST)
                .mapToObj(product -> history(product, byProduct.get(product)))
                .toList();
    }

    private History history(int product, List<Integer> members) {
        int[] row = members.stream()
                .sorted(Comparator.comparing((Integer r) -> rows.second(r)).thenComparing(r -> r))
                .mapToInt(r -> r)
                .toArray();
        int needed = (int) Math.ceil(options.alikeAgreement() * TextSketch.VALUES);
        boolean[] alike = new boolean[row.length];
        for (int i = 0; i < row.length; i++) {
            for (int j = i + 1; j < row.length && j <= i + NEIGHBOURS; j++) {
                if (!(alike[i] && alike[j]) && rows.agreement(row[i], row[j]) >= needed) {
                    alike[i] = true;
                    alike[j] = true;
                }
            }
        }
        int total = 0;
        for (boolean is : alike) {
            total += is ? 1 : 0;
        }
        return new History(product, row, alike, total);
    }

    /** Tests every window that starts with an alike text; returns how many there were. */
    private long windows(History history, double shopShare, List<Window> suspects) {
        int[] row = history.row();
        long length = options.window().toSeconds();
        double covered = Math.max(length, rows.second(row[row.length - 1]) - rows.second(row[0]) + 1);
        long tested = 0;
        int to = 0;
        int alike = 0;
        for (int from = 0; from < row.length; from++) {
            while (to < row.length && rows.second(row[to]) - rows.second(row[from]) < length) {
                alike += history.alike()[to++] ? 1 : 0;
            }
            if (history.alike()[from]) {
                tested++;
                if (alike >= FEWEST) {
                    suspects.add(test(history, from, to, alike, shopShare, (double) length, covered));
                }
                alike--;
            }
        }
        return tested;
    }

    private static Window test(
            History history, int from, int to, int alike, double shopShare, double length, double covered) {
        int others = history.row().length - (to - from);
        int alikeOthers = history.alikeTotal() - alike;
        double share = Math.max(LEAST_SHARE, (alikeOthers + PRIOR * shopShare) / (others + PRIOR));
        double windows = Math.max(1, covered / length - 1);
        double rate = Math.max(share, (alikeOthers + 1) / windows);
        int pairs = alike / 2;
        int texts = Math.max(pairs, (to - from + 1) / 2);
        double byShare = BinomialDistribution.of(texts, Math.min(1, share)).survivalProbability(pairs - 1);
        double byCount = PoissonDistribution.of(rate / 2).survivalProbability(pairs - 1);
        return new Window(history, from, to, alike, share, Math.max(byShare, byCount));
    }

    private List<Burst> bursts(List<Window> suspects, long tested) {
        suspects.sort(Comparator.comparingDouble(Window::p)
                .thenComparing(w -> -w.alike())
                .thenComparing(w -> w.history().product())
                .thenComparing(Window::from));
        List<Window> kept = new ArrayList<>();
        for (Window window : suspects) {
            boolean overlaps = kept.stream()
                    .anyMatch(k -> k.history().product() == window.history().product()
                            && k.from() < window.to()
                            && window.from() < k.to());
            if (window.p() * tested <= options.falseAlarms() && !overlaps) {
                kept.add(window);
            }
        }
        return kept.stream().map(w -> burst(w, tested)).toList();
    }

    private Burst burst(Window window, long tested) {
        int[] row = window.history().row();
        List<Long> examples = IntStream.range(window.from(), window.to())
                .filter(i -> window.history().alike()[i])
                .limit(options.examples())
                .mapToObj(i -> rows.place(row[i]))
                .toList();
        return new Burst(
                rows.productId(window.history().product()),
                Instant.ofEpochSecond(rows.second(row[window.from()])),
                Instant.ofEpochSecond(rows.second(row[window.to() - 1])),
                window.to() - window.from(),
                window.alike(),
                window.usualShare(),
                Math.min(1, window.p() * tested),
                examples);
    }
}
