package io.zhiyin.server.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One statement as the workbook lists it: what every figure is counted from.
 *
 * @param words the statement's words, redacted
 * @param topic the finest topic; empty where it belongs to none
 */
public record StatementLine(
        String feedback,
        String file,
        long line,
        Optional<LocalDate> day,
        Optional<String> product,
        Optional<String> region,
        Optional<Double> rating,
        String words,
        Optional<Label> aspect,
        Optional<String> kind,
        double sentiment,
        Optional<String> intent,
        Optional<Label> topic,
        Optional<String> topicId) {
    /** Says where it stands, never what it says. */
    @Override
    public String toString() {
        return "StatementLine[" + file + ":" + line + "]";
    }
}
