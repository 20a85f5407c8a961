package io.zhiyin.text.redaction;

/** Which numbers card networks issue. */
final class BankCards {
    private BankCards() {}

    /** Whether the first digits and the length belong to a card network. */
    static boolean isIssued(String digits) {
        int length = digits.length();
        int two = Integer.parseInt(digits.substring(0, 2));
        int four = Integer.parseInt(digits.substring(0, 4));
        if (two == 62 || four == 9558 || four == 6013 || four == 4367 || four == 6666) {
            return length >= 16 && length <= 19; // UnionPay and the older cards of Chinese banks
        }
        return switch (digits.charAt(0)) {
            case '4' -> length == 16 || length == 13 || length == 19;
            case '5' -> two >= 51 && two <= 55 && length == 16;
            case '2' -> four >= 2221 && four <= 2720 && length == 16;
            case '3' ->
                ((two == 34 || two == 37) && length == 15)
                        || (two == 35 && length == 16)
                        || ((two == 30 || two == 36 || two == 38) && length == 14);
            case '6' -> (four == 6011 || two == 65 || two == 64) && length == 16;
            default -> false;
        };
    }
}
