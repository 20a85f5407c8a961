package io.zhiyin.store.files.guess;

import io.zhiyin.store.files.wording.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the columns of one table hold.
 *
 * @param names the columns' names; "column 1" and so on where the table has no header
 * @param places at which column each field stands
 * @param headerLine the line that names the columns, 0 if none does
 * @param withoutId why a column that is called an id is not taken for one
 * @param chinese whether the header or, without one, the texts are Chinese
 */
public record Columns(
        List<String> names,
        Map<Field, Integer> places,
        long headerLine,
        boolean chinese,
        Optional<Sentence> withoutId,
        RatingScale scale,
        TimeReader times,
        TimeReader followUpTimes) {
    /** What a column without a name is called, before its number from 1. The names are data and the same in every language. */
    static final String UNNAMED = "column ";

    private static final int LISTED = 20;
    private static final Pattern NAMED_BY_NUMBER = Pattern.compile(UNNAMED + "(\\d+)");

    /** How a person is told a column's name. */
    public static Sentence title(String name) {
        Matcher number = NAMED_BY_NUMBER.matcher(name);
        return number.matches() ? Sentence.of("column.unnamed", number.group(1)) : Sentence.of("column.named", name);
    }

    /** How a person is told many columns' names: the first of them, and how many more there are. */
    public static Sentence titles(List<String> names) {
        int shown = Math.min(names.size(), LISTED);
        List<Sentence> list =
                names.subList(0, shown).stream().map(Columns::title).toList();
        return names.size() > shown
                ? Sentence.of("list.cut", list, names.size() - shown)
                : Sentence.of("list.whole", list);
    }

    /** The same with ratings read on another scale. */
    public Columns on(RatingScale newScale) {
        return new Columns(names, places, headerLine, chinese, withoutId, newScale, times, followUpTimes);
    }

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
