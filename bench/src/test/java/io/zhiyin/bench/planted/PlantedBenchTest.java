package io.zhiyin.bench.planted;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.bench.figure.Console;
import io.zhiyin.bench.figure.Figure;
import io.zhiyin.bench.figure.Result;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.terminal.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class PlantedBenchTest {
    @Test
    void countsEachKindOfEffectOncePerShop() throws IOException {
        Texts texts = Texts.of(Locale.ENGLISH).and("io.zhiyin.bench.messages");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(texts, Progress.on(nowhere, texts, false, () -> 0));
        Result result = new PlantedBench(console, new PlantedOptions(1, 1500, 7, false, 1)).run();
        assertThat(result.figures().stream().map(Figure::name))
                .contains(
                        "found",
                        "found battery-complaint",
                        "found size-returns",
                        "found growing-request",
                        "found regional-difference",
                        "found rating-driver",
                        "found attractive-feature",
                        "quiet_shops_with_alarm");
        Figure found = result.figures().get(0);
        assertThat(found.value()).as("share of six effects in one shop").isPositive();
        assertThat(found.value() * 6).isEqualTo(Math.rint(found.value() * 6));
    }
}
