/**
 * The facts of a shop in DuckDB: feedback, readings and topics as rows, and the named {@code .sql} files that count them.
 *
 * <p>Start at {@link io.zhiyin.store.facts.FactStore}; the tables stand in {@code schema.sql}. SQL counts, Java judges: no
 * test or verdict lives here.
 */
@NullMarked
package io.zhiyin.store.facts;

import org.jspecify.annotations.NullMarked;
