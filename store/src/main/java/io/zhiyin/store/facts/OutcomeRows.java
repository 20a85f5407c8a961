package io.zhiyin.store.facts;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.driver.OutcomeTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds outcome tables from rows that come a mention at a time: one table for each level of topics and of aspects. */
final class OutcomeRows {
    /** A matter with the number that it has in the counts. */
    record Numbered(int no, Matter matter, int level) {}

    /** One mention of a feedback; matter 0 where it mentions none. */
    record Row(long seq, double value, double weight, int matter, boolean complaint, boolean praise) {}

    private record Side(Matter.Type type, int level) implements Comparable<Side> {
        @Override
        public int compareTo(Side other) {
            int order = type.compareTo(other.type);
            return order != 0 ? order : Integer.compare(level, other.level);
        }
    }

    private final Map<Side, OutcomeTable> tables = new TreeMap<>();
    private final Map<Integer, Numbered> matters = new HashMap<>();
    private long last = -1;

    OutcomeRows(String outcome, List<Numbered> matters) {
        for (Numbered matter : matters) {
            this.matters.put(matter.no(), matter);
            tables.computeIfAbsent(new Side(matter.matter().type(), matter.level()), side -> new OutcomeTable(outcome));
        }
    }

    static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getDouble(2),
                row.getDouble(3),
                row.getInt(4),
                row.getLong(5) > 0,
                row.getLong(6) > 0);
    }

    void add(Row row) {
        if (row.seq() != last) {
            tables.values().forEach(table -> table.addRow(row.value(), row.weight()));
            last = row.seq();
        }
        Numbered numbered = matters.get(row.matter());
        if (numbered != null) {
            OutcomeTable table = tables.get(new Side(numbered.matter().type(), numbered.level()));
            if (table != null) {
                table.mention(numbered.matter(), row.complaint(), row.praise());
            }
        }
    }

    List<OutcomeTable> tables() {
        return new ArrayList<>(tables.values());
    }
}
