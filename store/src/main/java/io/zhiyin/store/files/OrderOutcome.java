package io.zhiyin.store.files;

import java.util.Optional;

/**
 * What became of one order, as the shop's own table of orders or returns says.
 *
 * @param table which table says so; one that holds nothing but returns is a list of those that came back
 * @param order the shop's own number
 * @param product which part of the order, where the table tells them apart
 * @param returned whether it was sent back or refunded
 */
public record OrderOutcome(String table, String order, Optional<String> product, boolean returned) {
    public OrderOutcome {
        if (order.isBlank()) {
            throw new IllegalArgumentException("an outcome needs the number of its order");
        }
    }

    /** Says where, never which order: its number is a person's. */
    @Override
    public String toString() {
        return "OrderOutcome[" + table + ", returned=" + returned + "]";
    }
}
