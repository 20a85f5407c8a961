package io.zhiyin.store.files;

import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.ProductId;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells rows that were read before: exports of neighbouring months overlap, and files are glued together. A row with an id of its own is
 * a repetition where id and content are equal, customer, order or time among it; one without where an earlier table has the same words of the same named customer
 * in the same minute.
 */
final class SeenRows {
    private static final char SEPARATOR = '\u001f';

    private final SeenIds ids = new SeenIds();
    private final SeenIds rows = new SeenIds();
    private SeenIds earlierTables = new SeenIds();
    private SeenIds thisTable = new SeenIds();

    /** What comes now stands in another table. */
    void beginTable() {
        earlierTables.addAll(thisTable);
        thisTable = new SeenIds();
    }

    /** Adds an id; false if it was there. */
    boolean addId(String id) {
        return ids.add(id);
    }

    /**
     * Adds a row, and says whether it had been there.
     *
     * @param timed whether its time is given to the minute: a day alone proves nothing
     */
    boolean repeats(
            Optional<String> id,
            Optional<String> customer,
            Optional<String> order,
            FeedbackContext context,
            boolean timed,
            String words) {
        String content = id.orElse("")
                + SEPARATOR
                + customer.orElse("")
                + SEPARATOR
                + order.orElse("")
                + SEPARATOR
                + context.product().map(ProductId::value).orElse("")
                + SEPARATOR
                + context.time().map(Instant::toString).orElse("")
                + SEPARATOR
                + words;
        boolean known =
                customer.isPresent() || order.isPresent() || context.time().isPresent();
        if (id.isPresent() && known) { // running numbers and a few words alone meet by chance
            return !rows.add(content);
        }
        if (customer.isEmpty() || context.time().isEmpty() || !timed) {
            return false;
        }
        thisTable.add(content);
        return earlierTables.has(content);
    }
}
