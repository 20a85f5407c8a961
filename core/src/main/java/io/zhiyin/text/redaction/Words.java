package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Set;

/** Lists of words, written as text with commas between. */
final class Words {
    private Words() {}

    static List<String> list(String words) {
        return List.of(words.strip().split("\\s*,\\s*"));
    }

    static Set<String> set(String words) {
        return Set.copyOf(list(words));
    }
}
