/**
 * What was judged, turned into what the report shows: names for ids, quotes for statement ids, series and tables.
 *
 * <p>Start at {@link io.zhiyin.server.view.ReportViewBuilder}. Nothing is judged here, and nothing drawn: the one belongs to
 * core, the other to {@code io.zhiyin.server.report}.
 */
@NullMarked
package io.zhiyin.server.view;

import org.jspecify.annotations.NullMarked;
