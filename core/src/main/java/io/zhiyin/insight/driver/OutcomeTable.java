package io.zhiyin.insight.driver;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An outcome of every feedback beside the matters that it mentions, each praised, complained of or neither. One table holds
 * matters that stand side by side (the topics of one level, the leaves of the taxonomy), never one inside another.
 */
public final class OutcomeTable {
    /** A column: a matter mentioned in a voice. */
    public record Column(Matter matter, Voice voice) implements Comparable<Column> {
        @Override
        public int compareTo(Column other) {
            int order = matter.compareTo(other.matter);
            return order != 0 ? order : voice.compareTo(other.voice);
        }
    }

    /** The outcome that customers gave as stars. */
    public static final String RATING = "rating";

    /** Whether the order came back or was refunded, 1 or 0. */
    public static final String RETURNED = "returned";

    private final String outcome;
    private final Map<Column, Integer> places = new TreeMap<>();
    private final List<Column> columns = new ArrayList<>();
    private int[] starts = new int[1025];
    private int[] mentioned = new int[4096];
    private double[] values = new double[1024];
    private double[] weights = new double[1024];
    private int rows;

    /**
     * @param outcome its name, such as {@code rating} or {@code returned}
     */
    public OutcomeTable(String outcome) {
        this.outcome = outcome;
    }

    /** Begins the next feedback; its mentions follow. */
    public void addRow(double value, double weight) {
        if (!Double.isFinite(value) || !(weight > 0)) {
            throw new IllegalArgumentException(
                    "an outcome must be a number and its weight above 0, were " + value + " and " + weight);
        }
        if (rows == values.length) {
            values = Arrays.copyOf(values, rows * 2);
            weights = Arrays.copyOf(weights, rows * 2);
            starts = Arrays.copyOf(starts, rows * 2 + 1);
        }
        values[rows] = value;
        weights[rows] = weight;
        rows++;
        starts[rows] = starts[rows - 1];
    }

    /** Adds a mention to the feedback begun last; a repeated one counts once. */
    public void mention(Matter matter, boolean complaint, boolean praise) {
        if (rows == 0) {
            throw new IllegalStateException("a mention needs a feedback to stand in");
        }
        if (complaint) {
            mention(new Column(matter, Voice.COMPLAINT));
        }
        if (praise) {
            mention(new Column(matter, Voice.PRAISE));
        }
        if (!complaint && !praise) {
            mention(new Column(matter, Voice.NEUTRAL));
        }
    }

    private void mention(Column column) {
        int place = places.computeIfAbsent(column, added -> {
            columns.add(added);
            return columns.size() - 1;
        });
        for (int i = starts[rows - 1]; i < starts[rows]; i++) {
            if (mentioned[i] == place) {
                return;
            }
        }
        if (starts[rows] == mentioned.length) {
            mentioned = Arrays.copyOf(mentioned, mentioned.length * 2);
        }
        mentioned[starts[rows]++] = place;
    }

    public String outcome() {
        return outcome;
    }

    public int rows() {
        return rows;
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    double value(int row) {
        return values[row];
    }

    double weight(int row) {
        return weights[row];
    }

    /** The columns of a row, written into a buffer from its start; returns how many. Columns left out map below 0. */
    int columnsOf(int row, int[] kept, int[] buffer) {
        int n = 0;
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            int place = kept[mentioned[i]];
            if (place >= 0) {
                buffer[n++] = place;
            }
        }
        return n;
    }

    /** In how many rows each column is mentioned. */
    int[] counts() {
        int[] counts = new int[columns.size()];
        for (int i = 0; i < starts[rows]; i++) {
            counts[mentioned[i]]++;
        }
        return counts;
    }

    /** The most columns in one row. */
    int widest() {
        int widest = 0;
        for (int row = 0; row < rows; row++) {
            widest = Math.max(widest, starts[row + 1] - starts[row]);
        }
        return widest;
    }
}
