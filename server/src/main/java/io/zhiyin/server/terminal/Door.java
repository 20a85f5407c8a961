package io.zhiyin.server.terminal;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * How a command line is run and how it ends. Exit codes: 0 done; 1 a bug of ours, reported with its stack trace; 2 something
 * that the person can mend, reported in one sentence; 130 stopped by Ctrl-C.
 */
public final class Door {
    public static final int OK = 0;
    public static final int BUG = 1;
    public static final int USER = 2;

    private final Texts texts = Texts.of(Locale.getDefault());

    private Door() {}

    /** Runs one command with its arguments and returns the exit code. */
    public static int run(Object command, String... arguments) {
        Door door = new Door();
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> door.unusable(e))
                .setExecutionExceptionHandler((e, failing, result) -> door.failed(e, failing))
                .execute(arguments);
    }

    private int unusable(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        e.getCommandLine().getErr().println(texts.say("command.unusable", new Misuse(texts).sentence(e), command));
        return USER;
    }

    private int failed(Exception e, CommandLine command) {
        if (e instanceof CommandFailure) {
            command.getErr().println(e.getMessage());
            return USER;
        }
        command.getErr().println(texts.say("command.bug", Version.text()));
        e.printStackTrace(command.getErr());
        return BUG;
    }
}
