package io.zhiyin.store.facts;

import io.zhiyin.commerce.OrderId;
import java.util.Optional;

/**
 * What became of one order, or of one product in it.
 *
 * @param source the table that says so
 * @param order its pseudonym, the same as the feedback's
 */
public record StoredOrder(String source, OrderId order, Optional<String> product, boolean returned) {}
