package io.zhiyin.store.files.guess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the columns of one table hold.
 *
 * @param names the columns' names; "column 1" and so on where the table has no header
 * @param places at which column each field stands
 * @param headerLine the line that names the columns, 0 if none does
 * @param chinese whether the header or, without one, the texts are Chinese
 */
public record Columns(
        List<String> names,
        Map<Field, Integer> places,
        long headerLine,
        boolean chinese,
        RatingScale scale,
        TimeReader times,
        TimeReader followUpTimes) {
    public OptionalInt place(Field field) {
        Integer place = places.get(field);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public boolean has(Field field) {
        return places.containsKey(field);
    }

    /** The name of the column in which a field stands. */
    public Optional<String> name(Field field) {
        Integer place = places.get(field);
        return place == null ? Optional.empty() : Optional.of(names.get(place));
    }
}
