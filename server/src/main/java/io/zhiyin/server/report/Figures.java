package io.zhiyin.server.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the report writes numbers and days: {@code 1,234}, {@code 12.3 %}, {@code −0.4}, {@code 20 Jul 2026}. */
final class Figures {
    /** A narrow space that does not break: between a number and its per cent sign. */
    private static final String NARROW = "\u202f";

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final boolean chinese;

    Figures(Locale locale) {
        chinese = Messages.isChinese(locale);
    }

    String count(long n) {
        return format("#,##0", (double) n);
    }

    /** A share in 0..1 as per cent: whole from 10 % on, else with one decimal, so that one figure is as exact as the next. */
    String percent(double share) {
        if (share > 0 && share < 0.001) {
            return "<" + NARROW + "0.1" + NARROW + "%";
        }
        return format(share >= 0.0995 || share == 0 ? "0" : "0.0", share * 100) + NARROW + "%";
    }

    /** A number with one decimal, without its sign. */
    String size(double value) {
        return format("0.0", Math.abs(value));
    }

    /** A difference of shares in percentage points: {@code 23}, or {@code 2.4}. */
    String points(double difference) {
        return format(Math.abs(difference) >= 0.0995 ? "0" : "0.#", Math.abs(difference) * 100);
    }

    /** An index with its sign and two decimals. */
    String signed(double value) {
        String digits = format("0.00", Math.abs(value));
        if (digits.equals("0.00")) {
            return digits;
        }
        return (value < 0 ? "−" : "+") + digits;
    }

    String day(LocalDate day) {
        return chinese
                ? DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT).format(day)
                : DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).format(day);
    }

    /** A day without its year, where the year is plain from what stands around it. */
    String shortDay(LocalDate day) {
        return chinese
                ? DateTimeFormatter.ofPattern("M月d日", Locale.ROOT).format(day)
                : DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(day);
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, SYMBOLS).format(value);
    }
}
