package io.zhiyin.text.redaction;

import io.zhiyin.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Gathers what the detectors find in one text; where two findings overlap, the first to come stays. */
final class Findings {
    private final Folded text;
    private final BitSet taken = new BitSet();
    private final List<Marked> found = new ArrayList<>();

    Findings(Folded text) {
        this.text = text;
    }

    void add(int from, int to, PersonalData kind, String canonical) {
        if (to <= from || canonical.isEmpty() || isTaken(from, to)) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (text.isMark(i)) {
                return;
            }
        }
        taken.set(from, to);
        Span span = text.span(from, to);
        found.add(new Marked(span.start(), span.end(), kind, canonical));
    }

    boolean isTaken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken.get(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the text. */
    List<Marked> sorted() {
        found.sort(Comparator.comparingInt(Marked::start));
        return found;
    }
}
