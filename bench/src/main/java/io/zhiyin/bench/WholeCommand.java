package io.zhiyin.bench;

import io.zhiyin.bench.whole.WholeBench;
import io.zhiyin.bench.whole.WholeOptions;
import io.zhiyin.server.terminal.Door;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zhiyin bench whole}: whole analyses, their time, memory and growth. */
@Command(name = "whole", mixinStandardHelpOptions = true, resourceBundle = "io.zhiyin.bench.help")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class WholeCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Option(names = "--data", paramLabel = "FILE")
    private @Nullable Path data;

    @Option(names = "--text", paramLabel = "COL", defaultValue = "review")
    private String text;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN")
    private List<String> map = new ArrayList<>();

    @Option(names = "--rows", paramLabel = "N", defaultValue = "2000")
    private int rows;

    @Option(names = "--times", paramLabel = "N", defaultValue = "10")
    private int times;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "42")
    private long seed;

    @Override
    public Integer call() throws Exception {
        Limits.atLeastOne("--rows", rows, output.console().texts());
        Limits.atLeastOne("--times", times, output.console().texts());
        Path file =
                PublicData.reviews(Optional.ofNullable(data), output.console().texts());
        List<String> columns = new ArrayList<>(map);
        columns.add(0, "text=" + text);
        output.show(new WholeBench(output.console(), new WholeOptions(home(), file, text, columns, rows, times, seed))
                .run());
        return Door.OK;
    }

    static Path home() {
        return Path.of(System.getProperty("zhiyin.home", ".")).toAbsolutePath().normalize();
    }
}
