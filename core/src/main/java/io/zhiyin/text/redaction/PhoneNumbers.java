package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Set;

/** What telephone numbers look like, by country. */
final class PhoneNumbers {
    /** How people break up a Chinese mobile number when nothing says that it is one. */
    private static final Set<String> MOBILE_SHAPES = Words.set("""
            11, 3-4-4, 3-8, 7-4, 4-7, 4-4-3, 4-3-4, 3-3-5, 5-6, 6-5, 5-3-3, 3-5-3, 3-2-2-2-2, 3-2-2-4,
            1-1-1-1-1-1-1-1-1-1-1, 1-2-2-2-2-2, 2-2-2-2-2-1, 3-3-3-2, 2-3-3-3, 1-10, 2-9, 8-3, 9-2,
            3-4-2-2, 3-1-1-1-1-1-1-1-1
            """);

    private static final String MOBILE_14 = "56789";
    private static final String MOBILE_16 = "2567";
    private static final String MOBILE_19 = "0123456789";
    private static final List<String> COUNTRIES = Words.list("""
            1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 54, 55, 56,
            57, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 94, 95, 98, 212, 234, 254, 351, 352,
            353, 358, 380, 420, 852, 853, 855, 856, 886, 966, 971, 972, 977
            """);
    private static final Set<String> TOLL_FREE = Set.of("800", "833", "844", "855", "866", "877", "888", "900");

    private PhoneNumbers() {}

    static boolean isMobileShape(String shape) {
        return MOBILE_SHAPES.contains(shape);
    }

    /** Eleven digits that the Chinese numbering plan gives to mobiles. */
    static boolean isMobile(String digits) {
        if (digits.length() != 11 || digits.charAt(0) != '1') {
            return false;
        }
        char third = digits.charAt(2);
        return switch (digits.charAt(1)) {
            case '3', '8' -> true;
            case '4' -> MOBILE_14.indexOf(third) >= 0;
            case '5' -> third != '4';
            case '6' -> MOBILE_16.indexOf(third) >= 0;
            case '7' -> third != '9';
            case '9' -> MOBILE_19.indexOf(third) >= 0;
            default -> false;
        };
    }

    /** The length of the Chinese area code, with its leading 0, that these digits begin with, or 0. */
    static int areaCode(String digits) {
        if (digits.length() < 3 || digits.charAt(0) != '0') {
            return 0;
        }
        char second = digits.charAt(1);
        if (second == '1') {
            return digits.charAt(2) == '0' ? 3 : 0;
        }
        if (second == '2') {
            return digits.charAt(2) == '6' ? 0 : 3;
        }
        return second >= '3' && digits.length() >= 4 ? 4 : 0;
    }

    /** Whether these are an area code of this length and a subscriber's number in China. */
    static boolean isLandline(String digits, int area) {
        int local = digits.length() - area;
        boolean fits = area == 3 ? local == 8 : local == 7 || local == 8;
        return fits && digits.charAt(area) >= '2' && digits.charAt(area) <= '8';
    }

    static boolean isLocal(String digits) {
        return (digits.length() == 7 || digits.length() == 8)
                && digits.charAt(0) >= '2'
                && digits.charAt(0) <= '8'
                && !digits.startsWith("400")
                && !digits.startsWith("800");
    }

    /** Ten digits of the North American plan that belong to somebody: not toll-free. */
    static boolean isNorthAmerican(String ten) {
        return ten.length() == 10
                && ten.charAt(0) >= '2'
                && ten.charAt(3) >= '2'
                && !TOLL_FREE.contains(ten.substring(0, 3));
    }

    static boolean isTollFree(String ten) {
        return ten.length() == 10 && (TOLL_FREE.contains(ten.substring(0, 3)) || ten.startsWith("400"));
    }

    /** Whether a number with its country code, without +, can be dialled. */
    static boolean isInternational(String digits) {
        if (digits.length() < 9 || digits.length() > 15) {
            return false;
        }
        return COUNTRIES.stream().anyMatch(digits::startsWith);
    }
}
