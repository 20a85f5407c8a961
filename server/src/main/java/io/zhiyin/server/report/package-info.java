/**
 * The demand report: one page that opens without network, and one workbook, both made from a {@link
 * io.zhiyin.server.report.ReportView}.
 *
 * <p>Start at {@link io.zhiyin.server.report.Report}. A {@code ReportView} holds exactly what the page shows; nothing here
 * counts, tests or judges, and nothing here reads the facts. The page's own script and style are resources beside this
 * package, under {@code page/}; its words are in {@code messages_en.properties} and {@code messages_zh.properties}.
 */
@NullMarked
package io.zhiyin.server.report;

import org.jspecify.annotations.NullMarked;
