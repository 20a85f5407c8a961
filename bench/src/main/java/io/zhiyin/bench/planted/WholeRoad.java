package io.zhiyin.bench.planted;

import io.zhiyin.server.demo.Claim;
import io.zhiyin.server.demo.Claims;
import io.zhiyin.server.demo.DemoShop;
import io.zhiyin.server.road.AnalyzeOptions;
import io.zhiyin.server.road.Pipeline;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.terminal.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Analyses the shop's files just as a person would. */
final class WholeRoad implements Judge {
    private final Texts texts;
    private final int threads;

    WholeRoad(Texts texts, int threads) {
        this.texts = texts;
        this.threads = threads;
    }

    @Override
    public List<Claim> claims(DemoShop shop, Path folder) throws IOException {
        Path feedback = shop.writeTo(folder.resolve("shop"));
        Path key = folder.resolve("redaction.key");
        Files.writeString(key, "00".repeat(32) + "\n");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Progress silent = Progress.on(nowhere, texts, false, () -> System.nanoTime() / 1_000_000);
        Path out = folder.resolve("report");
        new Pipeline(texts, silent).run(options(feedback, out, key));
        return Claims.of(out);
    }

    private AnalyzeOptions options(Path feedback, Path out, Path key) {
        return new AnalyzeOptions(
                List.of(feedback),
                out,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                42,
                OptionalInt.empty(),
                Locale.ENGLISH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(key),
                true,
                threads);
    }
}
