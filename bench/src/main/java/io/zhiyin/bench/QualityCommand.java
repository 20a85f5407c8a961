package io.zhiyin.bench;

import io.zhiyin.bench.quality.QualityBench;
import io.zhiyin.bench.quality.QualityTask;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Door;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zhiyin bench quality}: how well public labelled data are read, beside the targets. */
@Command(name = "quality", mixinStandardHelpOptions = true, resourceBundle = "io.zhiyin.bench.help")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class QualityCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Option(names = "--task", paramLabel = "TASK")
    private List<String> tasks = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2")
    private int threads;

    @Override
    public Integer call() throws Exception {
        Limits.atLeastOne("--threads", threads, output.console().texts());
        refuseUnknown();
        output.show(new QualityBench(output.console(), WholeCommand.home(), PublicData.folder(), threads)
                .run(QualityTask.named(tasks)));
        return Door.OK;
    }

    private void refuseUnknown() {
        List<String> known =
                Arrays.stream(QualityTask.values()).map(QualityTask::code).toList();
        for (String task : tasks) {
            if (!known.contains(task)) {
                throw new CommandFailure(output.console()
                        .texts()
                        .say("quality.unknown", task, known.stream().collect(Collectors.joining(", "))));
            }
        }
    }
}
