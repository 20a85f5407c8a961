package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Optional;

/** A number that may begin with a group of a run, and the label that stands before it. */
record Candidate(Folded text, DigitRun run, int group, int start, Optional<Labels.Found> label) {
    private static final List<String> UNITS = Words.list("""
            元, 块, %, 万, 亿, rmb, usd, mah, ml, mm, 毫, 转, 小时, 公里, 米, 人, 次, 度
            """);

    Candidate(Folded text, DigitRun run, int group, Labels labels) {
        this(
                text,
                run,
                group,
                opening(text, run.start(group)),
                labels.before(text, opening(text, run.start(group))).or(() -> labels.after(text, run.end(group))));
    }

    /** Takes in a plus sign or a bracket before the first digit. */
    private static int opening(Folded text, int digit) {
        int start = digit;
        if (text.at(start - 1) == '(') {
            start--;
        }
        if (text.at(start - 1) == '+') {
            start--;
        }
        return start;
    }

    boolean isLabelled(Label wanted) {
        return label.isPresent() && label.get().label() == wanted && label.get().strong();
    }

    boolean isNear(Label wanted) {
        boolean latin =
                label.isPresent() && Characters.isLetter(label.get().word().charAt(0));
        return label.isPresent()
                && label.get().label() == wanted
                && (latin || !label.get().comma());
    }

    boolean hasColon() {
        return label.isPresent() && label.get().colon();
    }

    boolean hasPlus() {
        return text.at(start) == '+' || text.at(run.start(group) - 1) == '+';
    }

    String firstGroup() {
        return run.value(group, group + 1);
    }

    /** Whether a carrier or a parcel is spoken of right before the label: 顺丰的单号. */
    boolean carrierBeforeLabel() {
        return label.isPresent() && Labels.carrierBefore(text, label.get());
    }

    /** Whether no letter or digit stands right before, unless it belongs to the label. */
    boolean startsCleanly() {
        char before = text.at(start - 1);
        boolean labelTouches = label.isPresent() && label.get().gap() == 0;
        return labelTouches || (!Characters.isAlphanumeric(before) && "_.¥$".indexOf(before) < 0);
    }

    /** Whether what follows the last group is neither a letter, nor more of a number, nor a unit. */
    boolean endsCleanly(int afterGroup) {
        int end = run.end(afterGroup - 1);
        char next = text.at(end);
        boolean decimal = next == '.' && Characters.isDigit(text.at(end + 1)) && run.size(afterGroup - 1) < 4;
        boolean thousands = next == ',' && Characters.isDigit(text.at(end + 1)) && Characters.isDigit(text.at(end + 3));
        return !Characters.isLetter(next)
                && !decimal
                && !(thousands && run.size(afterGroup - 1) <= 3)
                && (text.endOfAny(end, UNITS) < 0 || (next == '转' && Characters.isDigit(text.at(end + 1))));
    }

    Optional<Match> match(int afterGroup, PersonalData kind, String canonical) {
        return Optional.of(new Match(start, run.end(afterGroup - 1), afterGroup, kind, canonical));
    }
}
