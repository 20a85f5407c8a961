package io.zhiyin.server;

import io.zhiyin.models.heads.HeadsBuilder;
import io.zhiyin.models.heads.ShippedHeads;
import io.zhiyin.models.taxonomy.TaxonomyFile;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.server.terminal.Version;
import io.zhiyin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zhiyin train-heads}: trains the shipped heads again from the starter set and the public reviews. */
@Command(
        name = "train-heads",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "io.zhiyin.server.help")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class TrainHeadsCommand implements Callable<Integer> {
    private static final Path HOME = Path.of(System.getProperty("zhiyin.home", "."));

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--starter", paramLabel = "DIR")
    private Path starter = HOME.resolve("models/data/starter");

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = HOME.resolve("models/src/main/resources/io/zhiyin/models/heads");

    @Option(names = "--statements-only")
    private boolean statementsOnly;

    @Override
    public Integer call() {
        Texts texts = Texts.of(Locale.getDefault());
        Path reviews = data != null ? data : fromEnvironment(texts);
        refuseMissing("--data", reviews, texts);
        refuseMissing("--starter", starter, texts);
        makeOut(texts);
        HeadsBuilder builder = new HeadsBuilder(reviews, starter, TaxonomyFile.shop(), System.err::println);
        for (Language language : List.of(Language.ZH, Language.EN)) {
            train(builder, language, texts);
        }
        return Main.OK;
    }

    private static void refuseMissing(String option, Path folder, Texts texts) {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(texts.say("path.no-folder", option, folder, folder.toAbsolutePath()));
        }
    }

    /** Before half an hour of training and not after it. */
    private void makeOut(Texts texts) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new CommandFailure(
                    texts.say("out.unwritable", out, e.getClass().getSimpleName()), e);
        }
    }

    /** A training that is stopped leaves the heads in use as they were. */
    private void train(HeadsBuilder builder, Language language, Texts texts) {
        Path file = out.resolve(language.code() + ".heads");
        Path fresh = out.resolve(language.code() + ".heads.new");
        try {
            if (statementsOnly) {
                builder.rebuildStatements(language, ShippedHeads.of(language), fresh);
            } else {
                builder.build(language, fresh);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(texts.say("heads.missing", String.valueOf(e.getFile())), e);
        } catch (IOException e) {
            throw new CommandFailure(texts.say("heads.failed", String.valueOf(e.getMessage())), e);
        }
    }

    private static Path fromEnvironment(Texts texts) {
        String folder = System.getenv("ZHIYIN_DATA");
        if (folder == null || folder.isBlank()) {
            throw new CommandFailure(texts.say("heads.nodata"));
        }
        return Path.of(folder);
    }
}
