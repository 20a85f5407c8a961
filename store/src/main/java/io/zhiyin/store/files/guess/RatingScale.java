package io.zhiyin.store.files.guess;

import io.zhiyin.commerce.Rating;
import io.zhiyin.store.files.wording.Sentence;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one column writes ratings, decided from its values: bare numbers from 1 to 5, to 10, to 50 (tens) or to 100, or marks that say good and bad alone (0 and 1; −1, 0 and 1; 0, 1 and 2). Words (好评, 4 out of 5,
 * ★★★★☆, 80 %) say their scale themselves and are understood in any column. Longer scales are mapped linearly onto 1 to 5.
 */
public enum RatingScale {
    ONE_TO_FIVE("scale.1-5", 1, 5),
    ZERO_TO_FIVE("scale.0-5", 0, 5),
    ONE_TO_TEN("scale.1-10", 1, 10),
    ZERO_TO_TEN("scale.0-10", 0, 10),
    /** Ten for each star. */
    TEN_TO_FIFTY("scale.10-50", 10, 50),
    PERCENT("scale.0-100", 0, 100),
    /** Bad or good, or a share between them. */
    ZERO_TO_ONE("scale.0-1", 0, 1),
    /** Bad, neither, good. */
    MINUS_ONE_TO_ONE("scale.-1-1", -1, 1),
    /** Bad, neither, good, counted from 0. */
    ZERO_TO_TWO("scale.0-2", 0, 2);

    /** Fewer ratings than this may well hold 1 and 2 stars alone. */
    private static final int ENOUGH_FOR_TWO = 20;

    /** Fewer numbers than this may be shares that all happen to be round and low. */
    private static final int ENOUGH_FOR_TENS = 5;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,6}(?:[.,]\\d{1,6})?");
    private static final Pattern OUT_OF =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:out of|of|/|分,?满分)\\s*(\\d{1,3})(?:\\s*(?:stars?|分))?\\.?");
    private static final Pattern WITH_UNIT = Pattern.compile("(\\d{1,2}(?:[.,]\\d+)?)\\s*-?\\s*(?:星级?|颗星|分|stars?|/)");
    private static final Pattern PER_CENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*%");
    private static final Pattern STAR_SIGNS = Pattern.compile("[★⭐🌟✮]+[☆✩]*|[☆✩]+");
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("好评", 5.0),
            Map.entry("中评", 3.0),
            Map.entry("差评", 1.0),
            Map.entry("非常满意", 5.0),
            Map.entry("很满意", 5.0),
            Map.entry("满意", 4.0),
            Map.entry("比较满意", 4.0),
            Map.entry("一般", 3.0),
            Map.entry("不满意", 2.0),
            Map.entry("很不满意", 1.0),
            Map.entry("非常不满意", 1.0),
            Map.entry("一星", 1.0),
            Map.entry("二星", 2.0),
            Map.entry("两星", 2.0),
            Map.entry("三星", 3.0),
            Map.entry("四星", 4.0),
            Map.entry("五星", 5.0),
            Map.entry("一星级", 1.0),
            Map.entry("二星级", 2.0),
            Map.entry("三星级", 3.0),
            Map.entry("四星级", 4.0),
            Map.entry("五星级", 5.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("excellent", 5.0),
            Map.entry("great", 4.0),
            Map.entry("good", 4.0),
            Map.entry("average", 3.0),
            Map.entry("poor", 2.0),
            Map.entry("bad", 1.0),
            Map.entry("positive", 5.0),
            Map.entry("neutral", 3.0),
            Map.entry("negative", 1.0));

    private final String key;
    private final double low;
    private final double high;

    RatingScale(String key, double low, double high) {
        this.key = key;
        this.low = low;
        this.high = high;
    }

    /** The scale for people, such as {@code 1 to 5}. */
    public Sentence title() {
        return Sentence.of(key);
    }

    /** What a value turned out to be. */
    public enum Kind {
        RATED,
        /** An empty cell. */
        NOT_RATED,
        /** The 0 that many exports write where nobody rated, on a scale that begins above it. */
        ZERO,
        WORD,
        OUT_OF_SCALE
    }

    /**
     * One value read on a scale.
     *
     * @param rating present exactly if the kind is {@link Kind#RATED}
     */
    public record Value(Kind kind, Optional<Rating> rating) {}

    /**
     * The scale on which most of the values make sense. A few larger numbers in a column of 1 to 5 are mistakes; when more
     * than a quarter are larger, the scale is longer.
     */
    public static RatingScale decide(List<String> values) {
        return mayMeanGoodAndBad(values) ? ofMarks(values) : ofStars(values);
    }

    /** Whether all values may be marks for good and bad alone; seen in a part, the whole column may still show stars. */
    public static boolean mayMeanGoodAndBad(List<String> values) {
        List<String> filled = values.stream()
                .map(RatingScale::plain)
                .filter(v -> !v.isEmpty())
                .toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(v -> NUMBER.matcher(v).matches() && number(v) >= -1 && number(v) <= 2);
    }

    private static RatingScale ofMarks(List<String> values) {
        double[] sorted = values.stream()
                .map(RatingScale::plain)
                .filter(v -> !v.isEmpty())
                .mapToDouble(RatingScale::number)
                .sorted()
                .toArray();
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        if (high <= 1 && low < 0) {
            return MINUS_ONE_TO_ONE;
        }
        if (low >= 0 && low < 1 && high <= 1 && high > 0) {
            return ZERO_TO_ONE;
        }
        boolean all = Arrays.stream(sorted).distinct().boxed().toList().equals(List.of(0.0, 1.0, 2.0));
        return all && sorted.length >= ENOUGH_FOR_TWO ? ZERO_TO_TWO : ofStars(values);
    }

    private static RatingScale ofStars(List<String> values) {
        long numbers = 0;
        long overFive = 0;
        long overTen = 0;
        long zeros = 0;
        long fractions = 0;
        long tens = 0;
        long fifties = 0;
        for (String value : values) {
            String plain = plain(value);
            if (!NUMBER.matcher(plain).matches()) {
                continue;
            }
            double number = number(plain);
            numbers++;
            overFive += number > 5 ? 1 : 0;
            overTen += number > 10 ? 1 : 0;
            zeros += number == 0 ? 1 : 0;
            fractions += number > 0 && number < 1 ? 1 : 0;
            tens += number == 0 || (number >= 10 && number <= 50 && number % 5 == 0) ? 1 : 0;
            fifties += number == 50 ? 1 : 0;
        }
        if (overFive * 4 <= numbers) {
            // a scale that starts at 0 shows itself by values between 0 and 1; a bare 0 mostly means "not rated"
            return fractions > 0 && fractions * 100 >= numbers ? ZERO_TO_FIVE : ONE_TO_FIVE;
        }
        if (overTen * 4 <= numbers) {
            return zeros > 0 ? ZERO_TO_TEN : ONE_TO_TEN;
        }
        return tens == numbers && fifties > 0 && numbers >= ENOUGH_FOR_TENS ? TEN_TO_FIFTY : PERCENT;
    }

    /** Whether a value is written as ratings are, on whatever scale. */
    static boolean looksLikeRating(String value) {
        String plain = plain(value);
        return (NUMBER.matcher(plain).matches() && number(plain) >= -1 && number(plain) <= 100)
                || ownScale(plain).isPresent();
    }

    /** Reads one cell. */
    public Value read(String cell) {
        String plain = plain(cell);
        if (plain.isEmpty()
                || plain.equals("-")
                || plain.equals("null")
                || plain.equals("none")
                || plain.equals("nan")) {
            return new Value(Kind.NOT_RATED, Optional.empty());
        }
        if (NUMBER.matcher(plain).matches()) {
            double number = number(plain);
            if (number >= low && number <= high) {
                return rated(low, high, number);
            }
            return new Value(number == 0 ? Kind.ZERO : Kind.OUT_OF_SCALE, Optional.empty());
        }
        Optional<Double> own = ownScale(plain);
        if (own.isEmpty()) {
            return new Value(Kind.WORD, Optional.empty());
        }
        double stars = own.get();
        return stars >= 1 && stars <= 5
                ? new Value(Kind.RATED, Optional.of(new Rating(stars)))
                : new Value(Kind.OUT_OF_SCALE, Optional.empty());
    }

    private static Value rated(double low, double high, double number) {
        double stars = low == 0 && high == 5 ? Math.max(1, number) : 1 + (number - low) * 4 / (high - low);
        return new Value(Kind.RATED, Optional.of(new Rating(Math.min(5, Math.max(1, stars)))));
    }

    /** Stars from a value that names its own scale; outside 1 to 5 if it exceeds that scale. */
    private static Optional<Double> ownScale(String plain) {
        Double word = WORDS.get(plain);
        if (word != null) {
            return Optional.of(word);
        }
        if (STAR_SIGNS.matcher(plain).matches()) {
            return Optional.of((double)
                    plain.codePoints().filter(c -> "★⭐🌟✮".indexOf(c) >= 0).count());
        }
        Matcher outOf = OUT_OF.matcher(plain);
        if (outOf.matches()) {
            double total = number(outOf.group(2));
            double value = number(outOf.group(1));
            return total < 2 ? Optional.empty() : Optional.of(total == 5 ? value : 1 + (value - 1) * 4 / (total - 1));
        }
        Matcher unit = WITH_UNIT.matcher(plain);
        if (unit.matches()) {
            return Optional.of(number(unit.group(1)));
        }
        Matcher perCent = PER_CENT.matcher(plain);
        return perCent.matches() ? Optional.of(1 + number(perCent.group(1)) * 4 / 100) : Optional.empty();
    }

    private static String plain(String cell) {
        String value = cell.strip();
        if (value.length() == 1 && value.charAt(0) < 0x80) {
            return value;
        }
        // ★ and full-width digits: NFKC leaves stars alone and makes digits plain
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("\uFE0F", "")
                .strip();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
