package io.zhiyin.server;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.store.files.guess.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns that a person names with {@code --map}: a column for each field, and none for two that can't be the same. */
final class ColumnMap {
    /** Fields of which a shop may well keep two in one column. */
    private static final Set<Set<String>> ALIKE = Set.of(
            Set.of(Field.PRODUCT.key(), Field.PRODUCT_NAME.key()),
            Set.of(Field.ID.key(), Field.ORDER.key()),
            Set.of(Field.TIME.key(), Field.FOLLOWUP_TIME.key()));

    private ColumnMap() {}

    /** Fields by their names, as they were given; a name that is no field's is refused where the files are opened. */
    static Map<String, String> of(List<String> pairs, Texts texts) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new CommandFailure(texts.say("misuse.value", "--map", pair, "FIELD=COLUMN"));
            }
            String written = pair.substring(0, equals).strip();
            String field = Field.of(written).map(Field::key).orElse(written);
            String column = pair.substring(equals + 1).strip();
            if (columns.containsKey(field)) {
                throw new CommandFailure(texts.say("map.field-twice", field));
            }
            sharing(columns, field, column).ifPresent(other -> {
                throw new CommandFailure(texts.say("map.column-twice", column, other, field));
            });
            columns.put(field, column);
        }
        return columns;
    }

    private static Optional<String> sharing(Map<String, String> columns, String field, String column) {
        return columns.entrySet().stream()
                .filter(other -> other.getValue().equals(column) && !column.isEmpty())
                .map(Map.Entry::getKey)
                .filter(other -> !ALIKE.contains(Set.of(other, field)))
                .findFirst();
    }
}
