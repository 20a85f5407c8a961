package io.zhiyin.server.report;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.Rating;
import io.zhiyin.server.report.Evidence.Passage;
import io.zhiyin.server.report.Evidence.Quoted;
import io.zhiyin.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every text that the page quotes, once, and what each figure opens to, by number. Filled while the view is written; the
 * numbers follow the order of writing. A very long text is cut to the part around its highlight.
 */
final class EvidenceTable {
    /** Longest text kept whole, in UTF-16 units; a window of a longer one is as long as this. */
    static final int LONGEST_TEXT = 3000;

    private static final int WINDOW_STEP = 1000;

    private final int mostShown;
    private final Map<Window, Integer> windows = new LinkedHashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private final Map<Entry, Integer> entries = new HashMap<>();
    private final List<Entry> ordered = new ArrayList<>();

    /** A table that keeps at most so many passages of each figure. */
    EvidenceTable(int mostShown) {
        this.mostShown = mostShown;
    }

    /** The number under which the page finds this evidence; −1 for a figure that nothing stands behind. */
    int add(Evidence evidence) {
        if (evidence.total() == 0) {
            return -1;
        }
        List<List<Integer>> quotes =
                evidence.passages().stream().limit(mostShown).map(this::quote).toList();
        Entry entry = new Entry(evidence.total(), quotes);
        return entries.computeIfAbsent(entry, added -> {
            ordered.add(added);
            return ordered.size() - 1;
        });
    }

    /** A text's number and its highlights: {@code [text, start, end, start, end, …]}. */
    List<Integer> quote(Passage passage) {
        Quoted feedback = passage.feedback();
        int start = windowStart(feedback.text(), passage.highlights());
        int index = windows.computeIfAbsent(new Window(feedback.id(), start), window -> addText(feedback, start));
        int length = texts.get(index).text().length();
        List<Integer> quote = new ArrayList<>();
        quote.add(index);
        for (Span span : passage.highlights()) {
            int from = Math.max(0, span.start() - start);
            int to = Math.min(length, span.end() - start);
            if (from < to) {
                quote.add(from);
                quote.add(to);
            }
        }
        return List.copyOf(quote);
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    List<Entry> entries() {
        return List.copyOf(ordered);
    }

    private int addText(Quoted feedback, int start) {
        String text = feedback.text();
        int end = wholeCharacter(text, Math.min(text.length(), start + LONGEST_TEXT));
        String window = Characters.withoutLoneSurrogates(text.substring(start, end));
        texts.add(new Text(
                window,
                feedback.source().file(),
                feedback.source().line(),
                feedback.date(),
                feedback.product().map(Characters::withoutLoneSurrogates),
                feedback.rating().map(Rating::stars),
                feedback.language().code(),
                start > 0,
                end < text.length()));
        return texts.size() - 1;
    }

    private static int windowStart(String text, List<Span> highlights) {
        if (text.length() <= LONGEST_TEXT || highlights.isEmpty()) {
            return 0;
        }
        int before = Math.max(0, highlights.get(0).start() - WINDOW_STEP / 2);
        return wholeCharacter(text, before / WINDOW_STEP * WINDOW_STEP);
    }

    /** The same place, or one earlier where it would cut an emoji in two. */
    private static int wholeCharacter(String text, int place) {
        boolean inside = place > 0
                && place < text.length()
                && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
        return inside ? place - 1 : place;
    }

    private record Window(FeedbackId feedback, int start) {}

    /** What a figure opens to, by the numbers of its texts. */
    record Entry(long total, List<List<Integer>> quotes) {}

    /** A quoted text with its source; {@code cutBefore} and {@code cutAfter} say that it is a part of a longer one. */
    record Text(
            String text,
            String file,
            long line,
            Optional<LocalDate> date,
            Optional<String> product,
            Optional<Double> rating,
            String language,
            boolean cutBefore,
            boolean cutAfter) {}
}
