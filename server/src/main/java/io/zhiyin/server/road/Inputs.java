package io.zhiyin.server.road;

import io.zhiyin.insight.topic.TopicEdit;
import io.zhiyin.insight.topic.TopicHistory;
import io.zhiyin.models.taxonomy.TaxonomyException;
import io.zhiyin.models.taxonomy.TaxonomyFile;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.store.facts.FactStoreException;
import io.zhiyin.store.files.FeedbackFiles;
import io.zhiyin.store.files.IntakeException;
import io.zhiyin.store.files.IntakeOptions;
import io.zhiyin.text.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that the person named, opened and checked, with the guesses about it said aloud. */
record Inputs(FeedbackFiles files, ZoneId zone, Taxonomy taxonomy, TopicHistory history, List<TopicEdit> edits) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static Inputs open(AnalyzeOptions options, Texts texts) {
        spareWhatIsRead(options, texts);
        Taxonomy taxonomy = taxonomy(options);
        List<TopicEdit> edits =
                options.edits().map(file -> TopicEditsFile.read(file, texts)).orElse(List.of());
        TopicHistory history =
                options.previous().map(folder -> history(folder, texts)).orElseGet(TopicHistory::none);
        try {
            FeedbackFiles files = FeedbackFiles.open(options.inputs(), intake(options, texts));
            files.passedOver().forEach(System.err::println);
            files.guesses().forEach(guess -> guess.sentences().forEach(System.err::println));
            files.orderSentences().forEach(System.err::println);
            return new Inputs(files, zone(files), taxonomy, history, edits);
        } catch (IntakeException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /** The folder of the output is replaced as a whole, so nothing that the user gives may stand in it. */
    private static void spareWhatIsRead(AnalyzeOptions options, Texts texts) {
        Path out = real(options.out());
        Stream.of(
                        options.inputs().stream(),
                        options.edits().stream(),
                        options.taxonomy().stream(),
                        options.key().stream())
                .flatMap(paths -> paths)
                .filter(path -> Files.exists(path) && real(path).startsWith(out))
                .findFirst()
                .ifPresent(path -> {
                    throw new CommandFailure(texts.say("out.holds-input", options.out(), path));
                });
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static Taxonomy taxonomy(AnalyzeOptions options) {
        try {
            return options.taxonomy().map(TaxonomyFile::read).orElseGet(TaxonomyFile::shop);
        } catch (TaxonomyException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private static IntakeOptions intake(AnalyzeOptions options, Texts texts) {
        IntakeOptions intake = IntakeOptions.defaults().in(texts.locale()).between(options.since(), options.until());
        for (Map.Entry<String, String> column : options.map().entrySet()) {
            try {
                intake = intake.map(column.getKey() + "=" + column.getValue());
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(String.valueOf(e.getMessage()), e);
            }
        }
        return intake;
    }

    /** Days and weeks are counted in China's zone where any table has Chinese headers, else in UTC. */
    private static ZoneId zone(FeedbackFiles files) {
        boolean chinese = files.guesses().stream()
                .flatMap(guess -> guess.columns().values().stream())
                .flatMapToInt(String::codePoints)
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return chinese ? CHINA : ZoneOffset.UTC;
    }

    private static TopicHistory history(Path folder, Texts texts) {
        Path facts = folder.resolve("zhiyin.duckdb");
        if (!Files.isRegularFile(facts)) {
            throw new CommandFailure(texts.say("previous.none", folder));
        }
        try {
            return FactStore.historyOf(facts);
        } catch (FactStoreException e) {
            throw new CommandFailure(texts.say("previous.unreadable", folder, String.valueOf(e.getMessage())), e);
        }
    }
}
