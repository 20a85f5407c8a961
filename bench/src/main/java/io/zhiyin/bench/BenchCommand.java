package io.zhiyin.bench;

import io.zhiyin.server.terminal.Door;
import io.zhiyin.server.terminal.Version;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zhiyin bench}: runs the benches named, each with its own options, one after the other; without a name lists them. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "io.zhiyin.bench.help",
        subcommandsRepeatable = true,
        synopsisSubcommandLabel = "[NAME [OPTIONS]]...",
        subcommands = {
            ReadingCommand.class,
            WholeCommand.class,
            PlantedCommand.class,
            QualityCommand.class,
            MicroCommand.class
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--list")
    private boolean list;

    @Override
    public Integer call() {
        if (list) {
            spec.subcommands().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> System.out.println(entry.getKey() + "\t" + described(entry.getValue())));
        } else {
            spec.commandLine().usage(System.out);
        }
        return Door.OK;
    }

    private static String described(CommandLine bench) {
        return String.join(" ", bench.getCommandSpec().usageMessage().description());
    }
}
