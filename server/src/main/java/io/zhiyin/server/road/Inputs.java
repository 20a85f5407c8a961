package io.zhiyin.server.road;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the person named, opened and checked, with the guesses about it said aloud. */
record Inputs(FeedbackFiles files, ZoneId zone, Taxonomy taxonomy, TopicHistory history, NumberedEdits edits) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static Inputs open(AnalyzeOptions options, Texts texts) {
        Taxonomy taxonomy = taxonomy(options, texts);
        NumberedEdits edits =
                options.edits().map(file -> TopicEditsFile.read(file, texts)).orElseGet(NumberedEdits::none);
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

    private static Taxonomy taxonomy(AnalyzeOptions options, Texts texts) {
        try {
            return options.taxonomy()
                    .map(file -> TaxonomyFile.read(file, texts.locale()))
                    .orElseGet(TaxonomyFile::shop);
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
        if (!isWhole(folder.resolve("topics.json"))) {
            throw new CommandFailure(texts.say("previous.damaged", folder));
        }
        try {
            return FactStore.historyOf(facts);
        } catch (FactStoreException e) {
            throw new CommandFailure(texts.say("previous.unreadable", folder, String.valueOf(e.getMessage())), e);
        }
    }

    /** The history is read from the facts; but where the topics beside them were cut, the folder is not what was written. */
    private static boolean isWhole(Path topics) {
        try {
            return !Files.exists(topics)
                    || JsonMapper.builder()
                            .build()
                            .readTree(topics)
                            .path("topics")
                            .isArray();
        } catch (JacksonException e) {
            return false;
        }
    }
}
