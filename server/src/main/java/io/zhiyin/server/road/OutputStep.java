package io.zhiyin.server.road;

import io.zhiyin.commerce.Provenance;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.topic.FoundTopics;
import io.zhiyin.server.output.InsightsFile;
import io.zhiyin.server.output.ProblemsFile;
import io.zhiyin.server.output.ReadingsFile;
import io.zhiyin.server.output.RunFile;
import io.zhiyin.server.output.TopicsFile;
import io.zhiyin.server.report.HtmlPage;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.server.report.ReportWorkbook;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.view.Findings;
import io.zhiyin.server.view.ReportViewBuilder;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.store.files.FileGuess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells: writes every file of the output. */
final class OutputStep implements AutoCloseable {
    private final FactStore facts;
    private final Path folder;
    private final Progress progress;
    private final Alongside alongside;
    private final Alongside.Task<Void> readings;
    private final Alongside.Task<ReportWorkbook> workbook;

    /** Begins, alongside, with what needs no judgement: the readings, and the workbook's statements. */
    OutputStep(
            FactStore facts,
            Path folder,
            Progress progress,
            Alongside alongside,
            Locale language,
            FoundTopics topics,
            Understanding models) {
        this.facts = facts;
        this.folder = folder;
        this.progress = progress;
        this.alongside = alongside;
        this.readings = alongside.start(() -> ReadingsFile.write(facts, folder.resolve("readings.jsonl")));
        this.workbook = alongside.start(
                () -> ReportWorkbook.begin(
                        ReportViewBuilder.statements(facts, topics.topics(), models.aspectNames()),
                        language,
                        folder.resolve("report.xlsx")),
                OutputStep::close);
    }

    void write(
            AnalyzeOptions options,
            Inputs inputs,
            IntakeStep.Heard heard,
            FoundTopics topics,
            List<TopicsFile.Orphan> orphans,
            Judgement judgement,
            Understanding models,
            Provenance provenance) {
        try {
            TopicsFile.write(topics, orphans, folder.resolve("topics.json"));
            ProblemsFile.write(inputs.files().problems(), folder.resolve("problems.json"));
            facts.addHistory(topics.history());
            Findings findings = new Findings(
                    shop(inputs.files().guesses()),
                    files(inputs.files().guesses(), facts),
                    topics.topics(),
                    judgement,
                    models.aspectNames(),
                    inputs.files().problems(),
                    heard.quality(),
                    inputs.zone(),
                    provenance);
            ReportViewBuilder.Built built = ReportViewBuilder.build(facts, findings);
            Alongside.Task<Void> figures = alongside.start(() -> {
                try (ReportWorkbook begun = workbook.result()) {
                    begun.figures(built.view());
                }
            });
            HtmlPage.write(built.view(), options.language(), folder.resolve("report.html"));
            InsightsFile.write(judgement, built.leads(), provenance, folder.resolve("insights.json"));
            readings.result();
            figures.result();
            progress.end();
            RunFile.write(provenance, counts(heard, topics, judgement), progress.seconds(), folder.resolve("run.json"));
        } catch (IOException e) {
            throw new CommandFailure(
                    progress.texts()
                            .say("out.unwritable", options.out(), e.getClass().getSimpleName() + ": " + e.getMessage()),
                    e);
        }
    }

    /** Lets go of a workbook that is not to be ended. */
    @Override
    public void close() {
        workbook.letGo();
    }

    private static void close(ReportWorkbook begun) {
        try {
            begun.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shop(List<FileGuess> guesses) {
        FileGuess largest =
                guesses.stream().max(Comparator.comparingLong(FileGuess::rows)).orElseThrow();
        return guesses.size() == 1 ? largest.file() : largest.file() + " + " + (guesses.size() - 1);
    }

    /** What was read of customers' words, then what else was read of their orders. */
    private static List<ReportView.FileFacts> files(List<FileGuess> guesses, FactStore facts) {
        Map<String, Long> rows = new LinkedHashMap<>();
        guesses.forEach(guess -> rows.put(guess.file(), guess.rows()));
        facts.query("order-sources", row -> Map.entry(row.getString("source"), row.getLong("orders")))
                .forEach(table -> rows.putIfAbsent(table.getKey(), table.getValue()));
        return rows.entrySet().stream()
                .map(file -> new ReportView.FileFacts(file.getKey(), file.getValue()))
                .toList();
    }

    private Map<String, Long> counts(IntakeStep.Heard heard, FoundTopics topics, Judgement judgement) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("feedback", heard.feedback());
        facts.query("run-facts", row -> new long[] {row.getLong("opinions"), row.getLong("statements")})
                .forEach(row -> {
                    counts.put("opinions", row[0]);
                    counts.put("statements", row[1]);
                });
        counts.put("unassigned", topics.membership().unassigned());
        counts.put("topics", (long) topics.topics().size());
        counts.put("insights", (long) judgement.insights().size());
        return counts;
    }
}
