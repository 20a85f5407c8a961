package io.zhiyin.server;

import io.zhiyin.server.terminal.Door;
import io.zhiyin.server.terminal.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Zhiyin from the command line; how a command ends stands at {@link Door}. */
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
    static final int OK = Door.OK;
    static final int BUG = Door.BUG;
    static final int USER = Door.USER;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(String... arguments) {
        return Door.run(new Main(), arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
