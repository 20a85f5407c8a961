package io.zhiyin.store.files.guess;

import io.zhiyin.store.files.read.Row;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the sampled values of one column are like; shares lie in [0, 1] and are of the filled cells.
 *
 * @param values the filled cells
 * @param rows how many rows were sampled
 */
record ColumnProfile(
        List<String> values,
        int rows,
        double distinct,
        double numbers,
        double dates,
        double ratings,
        double sentences,
        double letters,
        double meanLength) {

    static ColumnProfile of(List<Row> sample, int column) {
        List<String> values = new ArrayList<>();
        for (Row row : sample) {
            String value = row.cell(column).strip();
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        TimeReader anyDate = TimeReader.decide(values, ZoneOffset.UTC, false);
        Set<String> distinct = new HashSet<>(values);
        long numbers = 0;
        long dates = 0;
        long ratings = 0;
        long sentences = 0;
        long letters = 0;
        long characters = 0;
        for (String value : values) {
            numbers += isNumber(value) ? 1 : 0;
            dates += anyDate.read(value).isPresent() ? 1 : 0;
            ratings += RatingScale.looksLikeRating(value) ? 1 : 0;
            sentences += NaturalText.isSentence(value) ? 1 : 0;
            letters += value.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
            characters += value.length();
        }
        double n = Math.max(1, values.size());
        return new ColumnProfile(
                List.copyOf(values),
                sample.size(),
                distinct.size() / n,
                numbers / n,
                dates / n,
                ratings / n,
                sentences / n,
                letters / n,
                characters / n);
    }

    double filled() {
        return rows == 0 ? 0 : values.size() / (double) rows;
    }

    /** How many values stand there a second time. */
    long repeated() {
        return values.size() - Math.round(distinct * values.size());
    }

    /** Whether it could be told for sure that this is a number, a date or a code column. */
    boolean couldBeText() {
        return numbers < 0.5 && dates < 0.5 && letters >= 0.5;
    }

    static boolean isNumber(String value) {
        if (value.length() > 24) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            digit |= c >= '0' && c <= '9';
            if ((c < '0' || c > '9') && ".,+-eE%$€¥ ".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
