package io.zhiyin.store.files;

import io.zhiyin.commerce.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Nothing could be read at all. The message is for the user as it stands, in the language of the options: a
 * sentence per file that says what to do. */
public final class IntakeException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    IntakeException(List<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with each of the files. */
    public List<Problem> problems() {
        return problems;
    }
}
