package io.zhiyin.store.files.guess;

import io.zhiyin.store.files.wording.Sentence;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates and times of one column as exports write them. Whether 3/4/2024 is a day or a month first is decided per
 * column from the values that can only be one of the two. Dates without a zone are read in the shop's zone.
 *
 * @param dayFirst how dates such as 3/4/2024 are read
 * @param order what that rests on
 * @param serials whether bare numbers are days counted as Excel counts them
 */
public record TimeReader(ZoneId zone, boolean dayFirst, Order order, boolean serials) {
    /** How the order of day and month was found. */
    public enum Order {
        /** No value of the column can be read both ways. */
        NOT_NEEDED,
        EVIDENCE,
        ASSUMED
    }

    private static final String CLOCK =
            "(?:\\s*[T, ]?\\s*(上午|下午|晚上|早上|凌晨|中午)?\\s*(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})(?:[.,]\\d{1,9})?)?[分秒]?"
                    + "\\s*([AaPp])?\\.?(?:[Mm]\\.?)?)?";
    private static final String ZONE = "\\s*(Z|UTC|GMT|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2})?(?:\\s*\\(.*\\))?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?" + CLOCK + ZONE);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})" + CLOCK + ZONE);
    private static final Pattern MONTH_NAMED = Pattern.compile(
            "(?:Reviewed in .{1,60}? on )?(?:[A-Za-z]{3,9}\\.?,?\\s+)?([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}),?"
                    + CLOCK + ZONE);
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(?:Reviewed in .{1,60}? on )?(?:[A-Za-z]{3,9}\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{4}),?"
                    + CLOCK + ZONE);
    private static final Pattern YEAR_AT_END = Pattern.compile(
            "[A-Za-z]{3} ([A-Za-z]{3})\\s+(\\d{1,2}) (\\d{1,2}):(\\d{2}):(\\d{2}) [A-Z+0-9:]{1,9} (\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    /** Decides how a column's dates are written, from a sample of its values. */
    static TimeReader decide(List<String> sample, ZoneId zone, boolean dayFirstUnlessShown) {
        long dayFirst = 0;
        long monthFirst = 0;
        long either = 0;
        long serials = 0;
        long filled = 0;
        for (String value : sample) {
            String text = value.strip();
            filled += text.isEmpty() ? 0 : 1;
            serials += isSerial(text) ? 1 : 0;
            Matcher yearLast = YEAR_LAST.matcher(text);
            if (yearLast.matches()) {
                int first = Integer.parseInt(yearLast.group(1));
                int second = Integer.parseInt(yearLast.group(2));
                dayFirst += first > 12 && second <= 12 ? 1 : 0;
                monthFirst += second > 12 && first <= 12 ? 1 : 0;
                either += first <= 12 && second <= 12 && first != second ? 1 : 0;
            }
        }
        boolean excel = serials * 20 > filled; // hand-typed dates and serials stand side by side
        if (dayFirst != monthFirst) {
            return new TimeReader(zone, dayFirst > monthFirst, Order.EVIDENCE, excel);
        }
        return new TimeReader(zone, dayFirstUnlessShown, either > 0 ? Order.ASSUMED : Order.NOT_NEEDED, excel);
    }

    /**
     * The instant a cell names, or nothing if it is not a date that can be placed. Written with signs a date may name any
     * year, whether it can be true is for others to judge; a bare number is a date from 1990 to 2100 only.
     */
    public Optional<Instant> read(String cell) {
        String text = cell.strip();
        if (text.length() < 5 || text.length() > 120) {
            return Optional.empty();
        }
        try {
            return isNumber(text) ? ofNumber(text) : ofText(text);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // the 30th of February and its like
        }
    }

    private Optional<Instant> ofText(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return at(m.group(1), m.group(2), m.group(3), m, 4);
        }
        m = YEAR_LAST.matcher(text);
        if (m.matches()) {
            int first = Integer.parseInt(m.group(1));
            boolean days = first > 12 || (dayFirst && Integer.parseInt(m.group(2)) <= 12);
            return at(m.group(3), m.group(days ? 2 : 1), m.group(days ? 1 : 2), m, 4);
        }
        m = MONTH_NAMED.matcher(text);
        if (m.matches()) {
            return at(m.group(3), m.group(1), m.group(2), m, 4);
        }
        m = DAY_NAMED.matcher(text);
        if (m.matches()) {
            return at(m.group(3), m.group(2), m.group(1), m, 4);
        }
        m = YEAR_AT_END.matcher(text);
        return m.matches()
                ? Optional.of(LocalDateTime.of(
                                year(m.group(6)),
                                month(m.group(1)),
                                Integer.parseInt(m.group(2)),
                                Integer.parseInt(m.group(3)),
                                Integer.parseInt(m.group(4)),
                                Integer.parseInt(m.group(5)))
                        .atZone(zone)
                        .toInstant())
                : Optional.empty();
    }

    private Optional<Instant> at(String year, String month, String day, Matcher m, int clock) {
        LocalDate date = LocalDate.of(year(year), month(month), Integer.parseInt(day));
        LocalTime time = m.group(clock + 1) == null ? LocalTime.MIDNIGHT : time(m, clock);
        String offset = m.group(clock + 5);
        return Optional.of(
                date.atTime(time).atZone(offset == null ? zone : zone(offset)).toInstant());
    }

    private static LocalTime time(Matcher m, int clock) {
        int hour = Integer.parseInt(m.group(clock + 1));
        String seconds = m.group(clock + 3);
        String half = m.group(clock + 4);
        String word = m.group(clock);
        boolean afternoon = "p".equalsIgnoreCase(half) || "下午".equals(word) || "晚上".equals(word);
        boolean morning = "a".equalsIgnoreCase(half) || "上午".equals(word) || "凌晨".equals(word);
        if (afternoon && hour < 12) {
            hour += 12;
        } else if (morning && hour == 12) {
            hour = 0;
        }
        return LocalTime.of(
                hour, Integer.parseInt(m.group(clock + 2)), seconds == null ? 0 : Integer.parseInt(seconds));
    }

    private static ZoneId zone(String offset) {
        String digits = offset.replaceAll("[^0-9+-]", "");
        if (digits.isEmpty()) {
            return ZoneOffset.UTC;
        }
        return ZoneOffset.of(digits.substring(0, 3) + ":" + digits.substring(3));
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        return text.length() == 2 ? year + (year < 70 ? 2000 : 1900) : year;
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int month = MONTHS.indexOf(text.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
        if (month == 0) {
            throw new DateTimeException("no month of that name");
        }
        return month;
    }

    private Optional<Instant> ofNumber(String text) {
        int dot = text.indexOf('.');
        String whole = dot < 0 ? text : text.substring(0, dot);
        boolean calendar = whole.startsWith("20") || whole.startsWith("19");
        return switch (whole.length()) {
            case 5 -> serials && isSerial(text) ? Optional.of(ofSerial(Double.parseDouble(text))) : Optional.empty();
            case 8 -> Optional.of(compact(whole, LocalTime.MIDNIGHT));
            case 12, 14 ->
                calendar
                        ? Optional.of(compact(whole, clock(whole)))
                        : inRange(Instant.ofEpochMilli(Long.parseLong(whole)));
            case 9, 10 -> inRange(Instant.ofEpochSecond(Long.parseLong(whole)));
            case 13 -> inRange(Instant.ofEpochMilli(Long.parseLong(whole)));
            case 16 -> inRange(Instant.ofEpochMilli(Long.parseLong(whole) / 1000));
            default -> Optional.empty();
        };
    }

    private static LocalTime clock(String digits) {
        return LocalTime.of(part(digits, 8), part(digits, 10), digits.length() == 14 ? part(digits, 12) : 0);
    }

    private Instant compact(String digits, LocalTime time) {
        int year = year(digits.substring(0, 4));
        if (year < 1990 || year > 2100) {
            throw new DateTimeException("a number, not a date");
        }
        return LocalDate.of(year, part(digits, 4), part(digits, 6))
                .atTime(time)
                .atZone(zone)
                .toInstant();
    }

    private static int part(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }

    private Instant ofSerial(double days) {
        long seconds = Math.round((days - Math.floor(days)) * 86_400);
        return EXCEL_ZERO
                .plusDays((long) Math.floor(days))
                .atStartOfDay()
                .plusSeconds(seconds)
                .atZone(zone)
                .toInstant();
    }

    private static Optional<Instant> inRange(Instant instant) {
        int year = instant.atZone(ZoneOffset.UTC).getYear();
        return year >= 1990 && year <= 2100 ? Optional.of(instant) : Optional.empty();
    }

    /** Days as Excel counts them, from 1990 to 2064. */
    private static boolean isSerial(String text) {
        if (!isNumber(text) || (text.indexOf('.') < 0 && text.length() != 5)) {
            return false;
        }
        double days = Double.parseDouble(text);
        return days >= 32874 && days < 60_000;
    }

    private static boolean isNumber(String text) {
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            dots += c == '.' ? 1 : 0;
            if (((c < '0' || c > '9') && c != '.') || dots > 1) {
                return false;
            }
        }
        return text.length() > dots && text.charAt(0) != '.';
    }

    /** How the column's dates were understood, for people. */
    public Sentence title() {
        Sentence days = Sentence.of(dayFirst ? "times.day-first" : "times.month-first");
        return switch (order) {
            case NOT_NEEDED -> Sentence.of("times", zone);
            case EVIDENCE -> Sentence.of("times.known", days, zone);
            case ASSUMED -> Sentence.of("times.assumed", days, zone);
        };
    }
}
