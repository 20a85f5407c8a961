package io.zhiyin.bench;

import io.zhiyin.bench.reading.ReadingBench;
import io.zhiyin.bench.reading.ReadingOptions;
import io.zhiyin.server.terminal.Door;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zhiyin bench reading}: how fast texts are read. */
@Command(name = "reading", mixinStandardHelpOptions = true, resourceBundle = "io.zhiyin.bench.help")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ReadingCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Option(names = "--data", paramLabel = "FILE")
    private @Nullable Path data;

    @Option(names = "--text", paramLabel = "COL", defaultValue = "review")
    private String text;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "2000")
    private int rows;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3")
    private int rounds;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2")
    private int threads;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "42")
    private long seed;

    @Override
    public Integer call() throws Exception {
        Limits.atLeastOne("--rows", rows, output.console().texts());
        Limits.atLeastOne("--rounds", rounds, output.console().texts());
        Limits.atLeastOne("--threads", threads, output.console().texts());
        Path file =
                PublicData.reviews(Optional.ofNullable(data), output.console().texts());
        output.show(
                new ReadingBench(output.console(), new ReadingOptions(file, text, rows, rounds, threads, seed)).run());
        return Door.OK;
    }
}
