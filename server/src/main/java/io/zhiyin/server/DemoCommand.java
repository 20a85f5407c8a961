package io.zhiyin.server;

import io.zhiyin.server.demo.DemoOptions;
import io.zhiyin.server.demo.DemoShop;
import io.zhiyin.server.road.AnalyzeOptions;
import io.zhiyin.server.road.Pipeline;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.server.terminal.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zhiyin demo}: writes a made-up shop with planted effects, analyses it and opens the report. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "io.zhiyin.server.help")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DemoCommand implements Callable<Integer> {
    private static final Set<String> SHOP = Set.of("feedback", "shop", "truth.json");

    @Option(names = "--no-open")
    private boolean noOpen;

    @Option(names = "--dir", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "42")
    private long seed;

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable String language;

    @Override
    public Integer call() {
        Texts texts = Texts.of(Locale.getDefault());
        Locale locale = Languages.locale(Optional.ofNullable(language), texts);
        Path home = folder == null ? Path.of(System.getProperty("zhiyin.home", "."), "demo-out") : folder;
        Progress progress = Progress.onStandardError(texts);
        Path shop = home.resolve("shop");
        refuseForeign(shop, texts);
        progress.begin("shop");
        write(shop, texts);
        Path report = new Pipeline(texts, progress).run(options(DemoShop.inputs(shop), home.resolve("report"), locale));
        System.out.println(texts.say("report.path", report));
        if (!noOpen) {
            Browser.open(report);
        }
        return Main.OK;
    }

    /** A folder of this name that is no demo shop may hold a person's own files. */
    private static void refuseForeign(Path shop, Texts texts) {
        if (!Files.exists(shop)) {
            return;
        }
        try (Stream<Path> inside = Files.list(shop)) {
            if (!inside.allMatch(path -> SHOP.contains(path.getFileName().toString()))) {
                throw new CommandFailure(texts.say("demo.foreign", shop));
            }
        } catch (IOException e) {
            throw new CommandFailure(texts.say("demo.foreign", shop), e);
        }
    }

    private void write(Path shop, Texts texts) {
        try {
            DemoShop.generate(DemoOptions.defaults(seed)).writeTo(shop);
        } catch (IOException e) {
            throw new CommandFailure(texts.say("out.unwritable", shop, String.valueOf(e.getMessage())), e);
        }
    }

    private AnalyzeOptions options(List<Path> inputs, Path out, Locale locale) {
        return new AnalyzeOptions(
                inputs,
                out,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                seed,
                OptionalInt.empty(),
                locale,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Runtime.getRuntime().availableProcessors());
    }
}
