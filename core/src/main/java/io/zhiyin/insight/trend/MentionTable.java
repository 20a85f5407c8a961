package io.zhiyin.insight.trend;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All mentions by week, in the whole shop and by the values of one kind of group, with the volume they are shares of. Knows
 * what each week would bring if every stratum always spoke of a matter as it does on the whole (indirect standardisation).
 */
public final class MentionTable {
    private final Group.By by;
    private final int first;
    private final int length;
    private final Map<String, Map<String, double[]>> volume = new TreeMap<>();
    private final Map<String, Double> strata = new TreeMap<>();
    private final Map<Matter, Map<String, Mentions>> byStratum = new TreeMap<>();
    private final Map<Matter, Map<String, Mentions[]>> byWeek = new TreeMap<>();

    /**
     * @param by what the counts' groups are; the whole shop is their sum in any case
     */
    public MentionTable(
            Group.By by, List<VolumeCount> volumes, List<StratumCount> strataCounts, List<WeekCount> weekCounts) {
        this.by = by;
        this.first = volumes.stream()
                .mapToInt(count -> WeeklySeries.indexOf(count.week()))
                .min()
                .orElse(0);
        this.length = volumes.stream()
                        .mapToInt(count -> WeeklySeries.indexOf(count.week()))
                        .max()
                        .orElse(-1)
                - first
                + 1;
        for (VolumeCount count : volumes) {
            volume.computeIfAbsent(count.group(), group -> new TreeMap<>())
                            .computeIfAbsent(count.stratum(), stratum -> new double[length])[
                            WeeklySeries.indexOf(count.week()) - first] +=
                    count.feedback();
            strata.merge(count.stratum(), (double) count.feedback(), Double::sum);
        }
        for (StratumCount count : strataCounts) {
            byStratum.computeIfAbsent(count.matter(), matter -> new TreeMap<>()).put(count.stratum(), count.mentions());
        }
        for (WeekCount count : weekCounts) {
            byWeek.computeIfAbsent(count.matter(), matter -> new TreeMap<>())
                            .computeIfAbsent(count.group(), group -> new Mentions[length])[
                            WeeklySeries.indexOf(count.week()) - first] =
                    count.mentions();
        }
    }

    public List<Matter> matters() {
        return List.copyOf(byWeek.keySet());
    }

    /** The groups with a name. */
    public List<Group> groups() {
        return volume.keySet().stream()
                .filter(value -> !value.isEmpty())
                .map(value -> new Group(by, value))
                .toList();
    }

    /** All mentions of a matter in a group, or in the whole shop. */
    double total(Matter matter, Voice voice, Group group) {
        Map<String, Mentions[]> groups = byWeek.getOrDefault(matter, Map.of());
        double sum = 0;
        for (String value : group.by() == Group.By.SHOP ? groups.keySet() : List.of(group.value())) {
            for (Mentions week : groups.getOrDefault(value, new Mentions[0])) {
                sum += week == null ? 0 : week.in(voice);
            }
        }
        return sum;
    }

    /** The series of a matter in a group, or in the whole shop. */
    public WeeklySeries series(Matter matter, Voice voice, Group group) {
        SortedSet<String> values = valuesOf(group);
        double[] all = volumes(values);
        double[] count = counts(matter, voice, values);
        double[] expected = expected(matter, voice, values);
        List<Integer> used = new ArrayList<>();
        for (int w = 0; w < length; w++) {
            if (all[w] > 0) {
                used.add(w);
            }
        }
        int n = used.size();
        int[] weeks = new int[n];
        double[] mentions = new double[n];
        double[] volume = new double[n];
        double[] usual = new double[n];
        double total = 0;
        double expectedTotal = 0;
        for (int w : used) {
            total += count[w];
            expectedTotal += expected[w];
        }
        for (int i = 0; i < n; i++) {
            int w = used.get(i);
            weeks[i] = first + w;
            mentions[i] = count[w];
            volume[i] = all[w];
            usual[i] = expectedTotal > 0 ? expected[w] * total / expectedTotal : 0;
        }
        return new WeeklySeries(weeks, mentions, usual, volume);
    }

    /** What a group would bring over the whole time if each of its strata spoke as it does everywhere. */
    public double expectedTotal(Matter matter, Voice voice, Group group) {
        double sum = 0;
        for (double week : expected(matter, voice, valuesOf(group))) {
            sum += week;
        }
        return sum;
    }

    private SortedSet<String> valuesOf(Group group) {
        return group.by() == Group.By.SHOP
                ? new TreeSet<>(volume.keySet())
                : new TreeSet<>(Collections.singleton(group.value()));
    }

    private double[] volumes(SortedSet<String> values) {
        double[] all = new double[length];
        for (String value : values) {
            for (double[] weeks : volume.getOrDefault(value, Map.of()).values()) {
                for (int w = 0; w < length; w++) {
                    all[w] += weeks[w];
                }
            }
        }
        return all;
    }

    private double[] counts(Matter matter, Voice voice, SortedSet<String> values) {
        double[] count = new double[length];
        Map<String, Mentions[]> groups = byWeek.getOrDefault(matter, Map.of());
        for (String value : values) {
            Mentions[] weeks = groups.getOrDefault(value, new Mentions[0]);
            for (int w = 0; w < weeks.length; w++) {
                count[w] += weeks[w] == null ? 0 : weeks[w].in(voice);
            }
        }
        return count;
    }

    private double[] expected(Matter matter, Voice voice, SortedSet<String> values) {
        double[] expected = new double[length];
        Map<String, Mentions> shares = byStratum.getOrDefault(matter, Map.of());
        for (String value : values) {
            Map<String, double[]> parts = volume.getOrDefault(value, Map.of());
            for (Map.Entry<String, double[]> part : parts.entrySet()) {
                Mentions mentions = shares.get(part.getKey());
                if (mentions == null) {
                    continue;
                }
                double share = mentions.in(voice) / strata.getOrDefault(part.getKey(), 1.0);
                for (int w = 0; w < length; w++) {
                    expected[w] += share * part.getValue()[w];
                }
            }
        }
        return expected;
    }
}
