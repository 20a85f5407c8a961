package io.zhiyin.store.files;

import io.zhiyin.text.setaside.SetAside;
import io.zhiyin.text.setaside.SetAsideReason;
import java.util.Set;

/**
 * One text of what a customer wrote into several cells of a row: the title before the text, and what was liked and disliked on lines of their own that say so.
 *
 * @param chinese whether the table's header is Chinese
 */
record JoinedText(boolean chinese) {
    private static final Set<SetAsideReason> NOTHING = Set.of(SetAsideReason.NO_COMMENT, SetAsideReason.NO_WORDS);

    /** Each part may be empty; so is the whole if all are. */
    String of(String title, String text, String pros, String cons) {
        StringBuilder whole = new StringBuilder(withTitle(title, text));
        add(whole, chinese ? "优点" : "Pros", pros);
        add(whole, chinese ? "缺点" : "Cons", cons);
        return whole.toString();
    }

    private static String withTitle(String title, String text) {
        if (title.isEmpty() || text.startsWith(title)) {
            return text;
        }
        if (text.isEmpty()) {
            return title;
        }
        int last = title.codePointBefore(title.length());
        boolean ended = !Character.isLetterOrDigit(last);
        boolean wide = Character.isIdeographic(last) || last > 0x3000;
        return title + (ended ? wide ? "" : " " : wide ? "。" : ". ") + text;
    }

    /** Who has nothing to name writes 无 or "n/a", and some forms repeat the text. */
    private void add(StringBuilder whole, String name, String part) {
        if (part.isEmpty()
                || SetAside.reasonFor(part).filter(NOTHING::contains).isPresent()
                || whole.toString().equals(part)) {
            return;
        }
        whole.append(whole.isEmpty() ? "" : "\n");
        if (!part.startsWith(name)) {
            whole.append(name).append(chinese ? "：" : ": ");
        }
        whole.append(part);
    }
}
