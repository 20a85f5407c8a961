package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The short statement that lies nearest to the middle of its topic: it can stand for a topic whose customers share no phrase. */
final class TypicalSaying {
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BROKEN = Pattern.compile("[\\p{Punct}\\p{Cntrl}“”‘’，。！？；：、…&&[^'’-]]");
    private static final int SHORTEST_ZH = 3;
    private static final int LONGEST_ZH = 11;
    private static final int SHORTEST_EN = 6;
    private static final int LONGEST_EN = 34;

    /** With the marks around it. */
    private static final int LONGEST = 80;

    private TypicalSaying() {}

    private record Saying(String text, double typical) {}

    static Optional<String> of(List<QuoteChooser.Candidate> members, Language language) {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        float[] centre = Vectors.centre(
                members.stream().map(QuoteChooser.Candidate::vector).toList(),
                members.get(0).vector().length);
        return members.stream()
                .filter(member -> member.statement().text().length() <= LONGEST)
                .map(member -> new Saying(plain(member.statement().text()), Vectors.dot(member.vector(), centre)))
                .filter(saying -> fits(saying.text(), language))
                .max(Comparator.comparingDouble(Saying::typical).thenComparing(Saying::text, Comparator.reverseOrder()))
                .map(Saying::text);
    }

    private static String plain(String text) {
        return SPACES.matcher(EDGES.matcher(text).replaceAll("")).replaceAll(" ");
    }

    /** Whether it is one short clause without redacted pieces. */
    private static boolean fits(String text, Language language) {
        boolean chinese = language == Language.ZH;
        int length = text.length();
        return length >= (chinese ? SHORTEST_ZH : SHORTEST_EN)
                && length <= (chinese ? LONGEST_ZH : LONGEST_EN)
                && (chinese || text.indexOf(' ') > 0)
                && !BROKEN.matcher(text).find();
    }
}
