package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds WeChat ids and market place accounts: a handle after its label. */
final class HandleDetector implements Detector {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final int LONGEST_HAN_NAME = 12;
    private static final String WECHAT_PREFIX = "wxid_";

    private final Labels labels;

    HandleDetector(Labels labels) {
        this.labels = labels;
    }

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); ) {
            if (Characters.isHan(text.at(i)) && !isNamePart(text.at(i - 1))) {
                i = named(text, i, findings);
                continue;
            }
            if (!isHandle(text.at(i)) || isHandle(text.at(i - 1))) {
                i++;
                continue;
            }
            int end = i;
            while (isHandle(text.at(end)) && end <= i + 2 * LONGEST) {
                end++;
            }
            handle(text, i, end, findings);
            i = end;
        }
    }

    /** An account of Chinese characters with letters or digits among them, right after its label and a colon: 小李飞刀99. */
    private int named(Folded text, int start, Findings findings) {
        int end = start;
        boolean mixed = false;
        while (end <= start + LONGEST_HAN_NAME && isNamePart(text.at(end))) {
            mixed |= isHandle(text.at(end));
            end++;
        }
        boolean account = mixed
                && end - start <= LONGEST_HAN_NAME
                && labels.before(text, start)
                        .filter(found -> found.strong() && found.colon() && found.label() == Label.ACCOUNT)
                        .isPresent();
        if (!account) {
            return start + 1;
        }
        add(text, start, end, PersonalData.ACCOUNT, findings);
        return end;
    }

    private static boolean isNamePart(char c) {
        return Characters.isHan(c) || isHandle(c);
    }

    private static boolean isHandle(char c) {
        return Characters.isAlphanumeric(c) || c == '_' || c == '-';
    }

    private void handle(Folded text, int start, int end, Findings findings) {
        int from = start;
        while (from < end && !Characters.isAlphanumeric(text.at(from))) {
            from++;
        }
        boolean masked = text.at(end) == '*' || text.at(start - 1) == '*'; // 132****99: somebody hid it already
        if (masked || end - from > LONGEST || end - from < SHORTEST - 2) {
            return;
        }
        if (text.startsWith(from, WECHAT_PREFIX) && end - from > WECHAT_PREFIX.length() + 3) {
            add(text, from, end, PersonalData.WECHAT, findings);
            return;
        }
        Optional<Labels.Found> found = labels.before(text, from);
        if (found.isEmpty() || !found.get().strong()) {
            return;
        }
        Labels.Found label = found.get();
        boolean marked = hasDigitOrScore(text, from, end);
        boolean stated =
                label.colon() || label.word().endsWith("号") || label.word().endsWith("id") || saysSo(text, label, from);
        if (label.label() == Label.WECHAT && isWechat(text, from, end) && (marked || stated)) {
            add(text, from, end, PersonalData.WECHAT, findings);
        } else if (label.label() == Label.ACCOUNT && end - from >= 3 && (marked || label.colon())) {
            add(text, from, end, PersonalData.ACCOUNT, findings);
        }
    }

    /** The label itself asks to be added, or "号" or "id" stands between it and the handle. */
    private static boolean saysSo(Folded text, Labels.Found label, int from) {
        String between = text.slice(label.start() + label.word().length(), from);
        boolean asks =
                List.of("加v", "加微", "+v", "+微", "加vx", "加wx", "加v信", "加薇", "加威").contains(label.word());
        return asks
                || between.contains("号")
                || between.contains("id")
                || (between.contains("是") && Characters.isLetter(text.at(from)));
    }

    private static boolean hasDigitOrScore(Folded text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Characters.isLetter(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWechat(Folded text, int from, int end) {
        return Characters.isLetter(text.at(from)) && end - from >= SHORTEST && end - from <= 20;
    }

    private static void add(Folded text, int from, int end, PersonalData kind, Findings findings) {
        findings.add(from, end, kind, text.slice(from, end).toLowerCase(Locale.ROOT));
    }
}
