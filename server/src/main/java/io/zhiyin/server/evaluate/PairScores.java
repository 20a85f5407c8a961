package io.zhiyin.server.evaluate;

import io.zhiyin.statistics.Bootstrap;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Wilson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How well the pairs found in texts match the true ones. F1 counts all texts' pairs together; its interval is a seeded
 * bootstrap over texts, since the pairs of one text stand or fall together.
 */
final class PairScores {
    private static final int MOST_RESAMPLES = 1000;
    private static final int MOST_DRAWS = 20_000_000;

    private final List<Set<Pair>> gold;
    private final List<Set<Pair>> found;
    private final Bootstrap bootstrap;

    PairScores(List<Set<Pair>> gold, List<Set<Pair>> found, long seed) {
        this.gold = gold;
        this.found = found;
        int resamples = Math.max(100, Math.min(MOST_RESAMPLES, MOST_DRAWS / Math.max(1, gold.size())));
        this.bootstrap = new Bootstrap(new Bootstrap.Options(resamples, .95, seed));
    }

    /** The metrics in the order they are shown. */
    Map<String, Estimate> metrics() {
        Map<String, Estimate> metrics = new LinkedHashMap<>();
        long[][] pairs = counts(gold, found);
        metrics.put("pair_f1", f1(pairs));
        metrics.put("pair_precision", share(pairs, 1));
        metrics.put("pair_recall", share(pairs, 2));
        metrics.put("aspect_f1", f1(counts(aspects(gold), aspects(found))));
        sentiment().ifPresentPut(metrics);
        for (String aspect : allAspects()) {
            Predicate<Pair> own = pair -> pair.aspect().equals(aspect);
            metrics.put("f1_" + aspect, f1(counts(only(gold, own), only(found, own))));
        }
        return metrics;
    }

    /** Hits, found and true of every text. */
    private static <T> long[][] counts(List<Set<T>> gold, List<Set<T>> found) {
        long[][] counts = new long[gold.size()][];
        for (int i = 0; i < counts.length; i++) {
            long hits = found.get(i).stream().filter(gold.get(i)::contains).count();
            counts[i] = new long[] {hits, found.get(i).size(), gold.get(i).size()};
        }
        return counts;
    }

    private Estimate f1(long[][] counts) {
        Estimate f1 = bootstrap.percentile(counts.length, rows -> {
            long hits = 0;
            long both = 0;
            for (int row : rows) {
                hits += counts[row][0];
                both += counts[row][1] + counts[row][2];
            }
            return both == 0 ? 0 : 2.0 * hits / both;
        });
        return Wilson.atLeast(f1, counts.length);
    }

    private static Estimate share(long[][] counts, int of) {
        long hits = 0;
        long all = 0;
        for (long[] text : counts) {
            hits += text[0];
            all += text[of];
        }
        return all == 0 ? new Estimate(0, Wilson.interval(0, 0), 0) : Wilson.estimate(hits, all);
    }

    private static List<Set<String>> aspects(List<Set<Pair>> pairs) {
        return pairs.stream()
                .map(set -> (Set<String>)
                        new TreeSet<>(set.stream().map(Pair::aspect).toList()))
                .toList();
    }

    private static List<Set<Pair>> only(List<Set<Pair>> pairs, Predicate<Pair> wanted) {
        return pairs.stream()
                .map(set ->
                        (Set<Pair>) new TreeSet<>(set.stream().filter(wanted).toList()))
                .toList();
    }

    private SortedSet<String> allAspects() {
        SortedSet<String> all = new TreeSet<>();
        gold.forEach(set -> set.forEach(pair -> all.add(pair.aspect())));
        found.forEach(set -> set.forEach(pair -> all.add(pair.aspect())));
        return all;
    }

    /** Where the aspect was found: how often its sentiment is right too. */
    private Judged sentiment() {
        long right = 0;
        long judged = 0;
        for (int i = 0; i < gold.size(); i++) {
            for (Pair pair : found.get(i)) {
                boolean known =
                        gold.get(i).stream().anyMatch(one -> one.aspect().equals(pair.aspect()));
                judged += known ? 1 : 0;
                right += gold.get(i).contains(pair) ? 1 : 0;
            }
        }
        return new Judged(right, judged);
    }

    private record Judged(long right, long judged) {
        void ifPresentPut(Map<String, Estimate> metrics) {
            if (judged > 0) {
                metrics.put("sentiment_accuracy", Wilson.estimate(right, judged));
            }
        }
    }
}
