package io.zhiyin.text.redaction;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The check digits and built-in dates of numbers that carry one. */
final class Checksums {
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECK = "10X98765432";
    private static final int[] POSTAL_WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final String PROVINCES =
            " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 ";

    private Checksums() {}

    /** ISO/IEC 7812: bank cards. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 && sum > 0;
    }

    /** GB 11643: the last character of an 18-character Chinese identity number. */
    static boolean idCheck(String id) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECK.charAt(sum % 11) == id.charAt(17);
    }

    /** Whether province and birthday of an identity number of 15 or 18 characters can exist. */
    static boolean idBody(String id) {
        if (!PROVINCES.contains(" " + id.substring(0, 2) + " ")) {
            return false;
        }
        String birthday = id.length() == 18 ? id.substring(6, 14) : "19" + id.substring(6, 12);
        int year = Integer.parseInt(birthday.substring(0, 4));
        return year >= 1900 && year <= 2099 && isDate(birthday);
    }

    /** Whether eight digits can be read as year, month and day. */
    static boolean isDate(String eight) {
        try {
            LocalDate.of(
                    Integer.parseInt(eight.substring(0, 4)),
                    Integer.parseInt(eight.substring(4, 6)),
                    Integer.parseInt(eight.substring(6, 8)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** UPU S10: the ninth digit of an international postal item. */
    static boolean postalItem(String nineDigits) {
        int sum = 0;
        for (int i = 0; i < POSTAL_WEIGHTS.length; i++) {
            sum += (nineDigits.charAt(i) - '0') * POSTAL_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return (check == 10 ? 0 : check == 11 ? 5 : check) == nineDigits.charAt(8) - '0';
    }
}
