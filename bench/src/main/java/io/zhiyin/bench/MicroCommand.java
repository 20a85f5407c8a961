package io.zhiyin.bench;

import io.zhiyin.bench.micro.MicroBench;
import io.zhiyin.server.terminal.Door;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code zhiyin bench micro}: what is done to each text before a model sees it, by JMH. */
@Command(name = "micro", mixinStandardHelpOptions = true, resourceBundle = "io.zhiyin.bench.help")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class MicroCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        output.console().progress().begin("bench.measure");
        output.show(MicroBench.run());
        return Door.OK;
    }
}
