package io.zhiyin.server;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.MachineTrouble;
import io.zhiyin.server.terminal.Misuse;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.server.terminal.Version;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Zhiyin's door from the command line. Exit codes: 0 done; 1 a bug of ours, reported with its stack trace; 2 something that
 * the person can mend, reported in one sentence; 130 stopped by Ctrl-C.
 */
@Command(
        name = "zhiyin",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "io.zhiyin.server.help",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            AnalyzeCommand.class,
            EvaluateCommand.class,
            TrainHeadsCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {
    static final int OK = 0;
    static final int BUG = 1;
    static final int USER = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(String... arguments) {
        Texts texts = Texts.of(Locale.getDefault());
        CommandLine commands = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> unusable(e, texts))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, command, texts));
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError
                | LinkageError e) { // a native library that finds no room on the disk is such an error
            return failed(e, commands, texts);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int unusable(ParameterException e, Texts texts) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        e.getCommandLine().getErr().println(texts.say("command.unusable", new Misuse(texts).sentence(e), command));
        return USER;
    }

    private static int failed(Throwable e, CommandLine command, Texts texts) {
        Optional<String> machine = MachineTrouble.sentence(e, texts);
        if (machine.isPresent() || e instanceof CommandFailure) {
            command.getErr().println(machine.orElse(String.valueOf(e.getMessage())));
            return USER;
        }
        command.getErr().println(texts.say("command.bug", Version.text()));
        e.printStackTrace(command.getErr());
        return BUG;
    }
}
