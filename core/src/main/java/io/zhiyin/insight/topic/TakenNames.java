package io.zhiyin.insight.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names that topics of one level have already, whatever their capital letters. */
final class TakenNames {
    private final Set<String> taken = new HashSet<>();

    /** The first of these names that no topic has yet; the first of all with a number where each is taken. */
    String take(List<String> choices) {
        for (String choice : choices) {
            if (taken.add(choice.toLowerCase(Locale.ROOT))) {
                return choice;
            }
        }
        String base = choices.get(0);
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + " " + i;
        }
        return name;
    }
}
