package io.zhiyin.server.terminal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * How a command line is run and how it ends. Exit codes: 0 done; 1 a bug of ours, reported with its stack trace; 2 something
 * that the person can mend, reported in one sentence; 130 stopped by Ctrl-C, 143 by SIGTERM.
 */
public final class Door {
    public static final int OK = 0;
    public static final int BUG = 1;
    public static final int USER = 2;

    private final Texts texts = Texts.of(Locale.getDefault());

    private Door() {}

    /** Runs one command with its arguments and returns the exit code. */
    public static int run(Object command, String... arguments) {
        Scratch.claim();
        Door door = new Door();
        CommandLine line = new CommandLine(command)
                .registerConverter(Path.class, Door::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> door.unusable(e))
                .setExecutionExceptionHandler((e, failing, result) -> door.failed(e, failing));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError | LinkageError e) {
            return door.failed(e, line); // a native library that finds no room on the disk is such an error
        }
    }

    /** An empty path would quietly mean the folder at hand: mostly it comes from a variable of a script that is not set. */
    private static Path path(String written) {
        if (written.isBlank()) {
            throw new TypeConversionException("an empty path");
        }
        return Path.of(written);
    }

    private int unusable(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        e.getCommandLine().getErr().println(texts.say("command.unusable", new Misuse(texts).sentence(e), command));
        return USER;
    }

    private int failed(Throwable e, CommandLine command) {
        if (isEnding()) {
            return BUG; // nobody sees this code: the process ends with the signal's
        }
        Optional<String> machine = MachineTrouble.sentence(e, texts);
        if (machine.isPresent() || e instanceof CommandFailure) {
            command.getErr().println(machine.orElse(String.valueOf(e.getMessage())));
            return USER;
        }
        command.getErr().println(texts.say("command.bug", Version.text()));
        e.printStackTrace(command.getErr());
        return BUG;
    }

    /** Whether the process was told to end: what then fails, since its folders are gone already, is no bug. */
    private static boolean isEnding() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
