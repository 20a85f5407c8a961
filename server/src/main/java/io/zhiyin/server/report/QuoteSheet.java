package io.zhiyin.server.report;

import io.zhiyin.server.report.Evidence.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The sheet of quotes: every figure of the other sheets links to the rows of its own. The rows are given out while the other
 * sheets are written, and written last.
 */
final class QuoteSheet {
    private final String name;
    private final Locale locale;
    private final Map<Block, Integer> starts = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private int next = 1; // below the header

    QuoteSheet(String name, Locale locale) {
        this.name = name;
        this.locale = locale;
    }

    private record Block(String behind, Evidence evidence) {}

    /** A cell's value, linked to the quotes behind it; unlinked where none are kept. */
    Object linked(Object value, String behind, Evidence evidence) {
        if (evidence.passages().isEmpty()) {
            return value;
        }
        int start = starts.computeIfAbsent(new Block(behind, evidence), block -> {
            blocks.add(block);
            int row = next;
            next += block.evidence().passages().size();
            return row;
        });
        return new Sheet.Linked(value, "'" + name + "'!A" + (start + 1));
    }

    Object linked(Object value, Label behind, Evidence evidence) {
        return linked(value, behind.in(locale), evidence);
    }

    void write(Sheet sheet) throws IOException {
        try (sheet) {
            for (Block block : blocks) {
                for (Passage passage : block.evidence().passages()) {
                    sheet.add(row(block, passage));
                }
            }
        }
    }

    private static Object[] row(Block block, Passage passage) {
        Evidence.Quoted feedback = passage.feedback();
        return new Object[] {
            block.behind(),
            passage.words(),
            feedback.text(),
            feedback.source().file(),
            feedback.source().line(),
            feedback.date(),
            feedback.product(),
            feedback.rating().map(rating -> rating.stars()),
            feedback.id().value()
        };
    }
}
