package io.zhiyin.store.files;

import io.zhiyin.commerce.Problem;
import io.zhiyin.commerce.Problems;
import io.zhiyin.store.files.guess.Columns;
import io.zhiyin.store.files.guess.Field;
import io.zhiyin.store.files.guess.TimeReader;
import io.zhiyin.store.files.read.Table;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a user should know about a table as a whole before trusting what is made of it. */
record TableWarnings(Table table, Columns columns, IntakeOptions options) {
    private static final Pattern REPEATED = Pattern.compile("(.+) \\(\\d+\\)");

    void tell(Problems problems) {
        for (String name : columns.names()) {
            Matcher repeated = REPEATED.matcher(name);
            if (repeated.matches() && columns.names().contains(repeated.group(1))) {
                problems.add(new Problem(
                        table.name(),
                        columns.headerLine(),
                        repeated.group(1),
                        "duplicate-column",
                        "names more than one column, the first is used; call the other one --map field=\"" + name
                                + "\""));
            }
        }
        if (columns.has(Field.TIME) && columns.times().order() == TimeReader.Order.ASSUMED) {
            boolean dayFirst = columns.times().dayFirst();
            problems.add(new Problem(
                    table.name(),
                    0,
                    columns.name(Field.TIME).orElse(""),
                    "ambiguous-dates",
                    "has dates that can be read day or month first and none that settles it, "
                            + (dayFirst ? "the day" : "the month")
                            + " is taken to come first; write dates as 2024-03-05 to be sure"));
        }
        if (options.limitsTime() && !columns.has(Field.TIME)) {
            problems.add(new Problem(
                    table.name(),
                    0,
                    "",
                    "no-time-column",
                    "has no column of dates, so nothing of it lies in the time asked for; name the column with --map"
                            + " time=COLUMN, or leave out --since and --until"));
        }
    }
}
