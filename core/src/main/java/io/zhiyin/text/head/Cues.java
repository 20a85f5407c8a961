package io.zhiyin.text.head;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Groups of words and turns written by people, each a feature of its own: what few examples can't teach about rare words,
 * the group's other words do. Immutable, thread-safe.
 */
public final class Cues {
    private static final int MOST_COUNTED = 3;

    private final List<String> groups;
    private final CueTree tree;
    private final boolean words;

    /**
     * @param groups each as {@code name: piece|piece|…}; {@code …} inside a piece stands for up to 12 signs
     * @param words whether pieces of letters must be whole words, as in English
     */
    public Cues(List<String> groups, boolean words) {
        this.groups = List.copyOf(groups);
        this.words = words;
        this.tree = new CueTree(words);
        for (int g = 0; g < groups.size(); g++) {
            String group = groups.get(g);
            int colon = group.indexOf(':');
            if (colon < 1 || group.substring(colon + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "a group of cues is 'name: piece|piece', group " + (g + 1) + " is not");
            }
            for (String piece : group.substring(colon + 1).split("\\|", -1)) {
                tree.add(g, piece.replace("\\", ""));
            }
        }
    }

    /** How many groups there are. */
    public int size() {
        return groups.size();
    }

    /** Whether pieces of letters must be whole words. */
    boolean words() {
        return words;
    }

    /** The groups as they were given. */
    public List<String> groups() {
        return groups;
    }

    /** The number of the one group that occurs in the text; empty if none does, or several do. */
    public OptionalInt only(String text) {
        int[] counts = tree.count(Grams.plain(text), size());
        List<Integer> found = new ArrayList<>();
        IntStream.range(0, counts.length).filter(g -> counts[g] > 0).limit(2).forEach(found::add);
        return found.size() == 1 ? OptionalInt.of(found.get(0)) : OptionalInt.empty();
    }

    /** For each group 0 if nothing of it occurs, {@code unit} if one piece does, a little more for more. */
    void write(String text, float unit, float[] into, int at) {
        int[] counts = tree.count(Grams.plain(text), size());
        for (int g = 0; g < counts.length; g++) {
            into[at + g] = counts[g] == 0 ? 0 : unit * (0.75f + 0.25f * Math.min(MOST_COUNTED, counts[g]));
        }
    }
}
