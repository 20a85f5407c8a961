package io.zhiyin.insight.index;

/**
 * What an index and its interval are computed from: sums over customers (over feedbacks where the customer is not known) of
 * their balance a (weighted positive minus negative statements) and their weight b (all weighted statements that count).
 *
 * @param value the product, region …; an empty string overall
 * @param customers how many customers or feedbacks the sums run over
 * @param statements how many statements count, unweighted
 */
public record IndexSums(
        IndexKind kind,
        Dimension dimension,
        String value,
        long customers,
        long statements,
        double a,
        double b,
        double aa,
        double ab,
        double bb) {}
