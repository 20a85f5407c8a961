package io.zhiyin.text.head;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Groups of words and turns written by people, each a feature of its own: what few examples can't teach about rare words,
 * the group's other words do. Immutable, thread-safe.
 */
public final class Cues {
    private final List<String> groups;
    private final List<Pattern> patterns;
    private final boolean words;

    /**
     * @param groups each as {@code name: piece|piece|…}; {@code …} inside a piece stands for up to 12 signs
     * @param words whether pieces of letters must be whole words, as in English
     */
    public Cues(List<String> groups, boolean words) {
        this.groups = List.copyOf(groups);
        this.words = words;
        List<Pattern> compiled = new ArrayList<>();
        for (String group : groups) {
            int colon = group.indexOf(':');
            if (colon < 1 || group.substring(colon + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "a group of cues is 'name: piece|piece', group " + (compiled.size() + 1) + " is not");
            }
            compiled.add(pattern(group.substring(colon + 1).strip(), words));
        }
        patterns = List.copyOf(compiled);
    }

    private static Pattern pattern(String pieces, boolean words) {
        List<String> regexes = new ArrayList<>();
        for (String piece : pieces.split("\\|", -1)) {
            String plain = Grams.plain(piece.replace("…", "\uE001").replace("\\", ""));
            if (plain.isEmpty()) {
                continue;
            }
            String regex = Pattern.quote(plain).replace("\uE001", "\\E.{0,12}\\Q");
            boolean letters =
                    Character.isLetterOrDigit(plain.charAt(0)) && Character.isLetter(plain.charAt(plain.length() - 1));
            regexes.add(words && letters ? "(?<![\\p{L}'])" + regex + "(?![\\p{L}'])" : regex);
        }
        return Pattern.compile(String.join("|", regexes));
    }

    /** How many groups there are. */
    public int size() {
        return patterns.size();
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
        String plain = Grams.plain(text);
        int[] found = IntStream.range(0, patterns.size())
                .filter(g -> patterns.get(g).matcher(plain).find())
                .limit(2)
                .toArray();
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }

    /** For each group 0 if nothing of it occurs, {@code unit} if one piece does, a little more for more. */
    void write(String text, float unit, float[] into, int at) {
        String plain = Grams.plain(text);
        for (int g = 0; g < patterns.size(); g++) {
            Matcher matcher = patterns.get(g).matcher(plain);
            int count = 0;
            while (count < 3 && matcher.find()) {
                count++;
            }
            into[at + g] = count == 0 ? 0 : unit * (0.75f + 0.25f * count);
        }
    }
}
