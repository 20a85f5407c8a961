package io.zhiyin.bench;

import io.zhiyin.bench.planted.PlantedBench;
import io.zhiyin.bench.planted.PlantedOptions;
import io.zhiyin.server.terminal.Door;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zhiyin bench planted}: what is found of planted effects, and what is claimed without reason. */
@Command(name = "planted", mixinStandardHelpOptions = true, resourceBundle = "io.zhiyin.bench.help")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class PlantedCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Option(names = "--shops", paramLabel = "N", defaultValue = "100")
    private int shops;

    @Option(names = "--feedback", paramLabel = "N", defaultValue = "4000")
    private int feedback;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    private long seed;

    @Option(names = "--texts")
    private boolean texts;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2")
    private int threads;

    @Override
    public Integer call() throws Exception {
        Limits.atLeastOne("--shops", shops, output.console().texts());
        Limits.within("--feedback", feedback, 200, 1_000_000, output.console().texts());
        Limits.atLeastOne("--threads", threads, output.console().texts());
        output.show(
                new PlantedBench(output.console(), new PlantedOptions(shops, feedback, seed, texts, threads)).run());
        return Door.OK;
    }
}
