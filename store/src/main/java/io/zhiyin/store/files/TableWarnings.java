package io.zhiyin.store.files;

import io.zhiyin.commerce.Problem;
import io.zhiyin.commerce.Problems;
import io.zhiyin.store.files.guess.Columns;
import io.zhiyin.store.files.guess.Field;
import io.zhiyin.store.files.guess.TimeReader;
import io.zhiyin.store.files.read.Table;
import io.zhiyin.store.files.wording.Sentence;
import io.zhiyin.store.files.wording.Sentences;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a user should know about a table as a whole before trusting what is made of it. */
record TableWarnings(Table table, Columns columns, IntakeOptions options, Sentences sentences) {
    private static final Pattern REPEATED = Pattern.compile("(.+) \\(\\d+\\)");

    void tell(Problems problems) {
        for (String name : columns.names()) {
            Matcher repeated = REPEATED.matcher(name);
            if (repeated.matches() && columns.names().contains(repeated.group(1))) {
                Sentence sentence = Sentence.of("duplicate-column", name);
                problems.add(problem(columns.headerLine(), repeated.group(1), sentence));
            }
        }
        if (columns.has(Field.TIME) && columns.times().order() == TimeReader.Order.ASSUMED) {
            String column = columns.name(Field.TIME).orElse("");
            String key = columns.times().dayFirst() ? "ambiguous-dates.day" : "ambiguous-dates.month";
            problems.add(problem(0, sentences.say(Columns.title(column)), Sentence.of(key)));
        }
        if (options.limitsTime() && !columns.has(Field.TIME)) {
            problems.add(problem(0, "", Sentence.of("no-time-column")));
        }
    }

    private Problem problem(long line, String column, Sentence sentence) {
        return new Problem(table.name(), line, column, sentence.code(), sentences.say(sentence));
    }
}
