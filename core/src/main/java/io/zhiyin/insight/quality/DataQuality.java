package io.zhiyin.insight.quality;

import io.zhiyin.commerce.ProductId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rows of an analysis tell about themselves.
 *
 * @param feedback how many were looked at
 * @param exact texts that are the same but for case, blanks and marks
 * @param near texts that are nearly the same, without groups that are the same throughout
 * @param bursts the most suspicious first
 * @param gaps days without any feedback where the file's own history makes that unlikely, in time order
 * @param months how many were written in each month
 * @param undated how many have no time
 */
public record DataQuality(
        long feedback,
        Repetition exact,
        Repetition near,
        List<Burst> bursts,
        List<Gap> gaps,
        SortedMap<YearMonth, Long> months,
        long undated) {
    public DataQuality {
        bursts = List.copyOf(bursts);
        gaps = List.copyOf(gaps);
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /**
     * Texts that repeat each other.
     *
     * @param groups how many different texts are repeated
     * @param repeated how many feedback merely repeat an earlier one: what would go if one of each group stayed
     * @param largest the largest groups
     */
    public record Repetition(long groups, long repeated, List<Group> largest) {
        public Repetition {
            largest = List.copyOf(largest);
        }
    }

    /**
     * One text that stands in several places.
     *
     * @param examples the first of them, by their places in the order of intake: many rows may stand on one line
     */
    public record Group(long size, List<Long> examples) {
        public Group {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Praise for one product that looks written from a template, within a short time.
     *
     * @param feedback how many well-rated texts the product got in that time
     * @param alike how many of them resemble another one
     * @param usualShare the share that resemble another one at this product's other times
     * @param pValue the chance of such a window anywhere in the data where nothing was bought, by the test of
     *     {@link BurstFinder}
     * @param examples some of those alike, by their places in the order of intake
     */
    public record Burst(
            ProductId product,
            Instant from,
            Instant until,
            long feedback,
            long alike,
            double usualShare,
            double pValue,
            List<Long> examples) {
        public Burst {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Days in a row without feedback, both ends included.
     *
     * @param pValue the chance of so long a silence anywhere in the time covered, by the test of {@link GapFinder}
     */
    public record Gap(LocalDate from, LocalDate until, double pValue) {
        public long days() {
            return from.until(until, java.time.temporal.ChronoUnit.DAYS) + 1;
        }
    }
}
