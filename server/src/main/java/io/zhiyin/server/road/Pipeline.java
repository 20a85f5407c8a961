package io.zhiyin.server.road;

import io.zhiyin.commerce.Provenance;
import io.zhiyin.insight.judging.Analyst;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.judging.JudgingOptions;
import io.zhiyin.insight.topic.FoundTopics;
import io.zhiyin.insight.topic.TopicFinder;
import io.zhiyin.insight.topic.TopicOptions;
import io.zhiyin.models.encoder.OnnxDotProducts;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.server.terminal.Version;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.store.facts.FactStoreException;
import io.zhiyin.store.facts.ShopCounter;
import io.zhiyin.text.FeedbackReader;
import java.nio.file.Path;

/** The road, from files of feedback to a demand report: hear, read, count, judge, tell. */
public final class Pipeline {
    private static final int DATABASE_MEGABYTES = 512;

    private final Texts texts;
    private final Progress progress;

    public Pipeline(Texts texts, Progress progress) {
        this.texts = texts;
        this.progress = progress;
    }

    /** Runs the whole road and returns the path of the report. Stopped or failed, it leaves --out as it was. */
    @SuppressWarnings("try") // the shutdown hook is there to be closed
    public Path run(AnalyzeOptions options) {
        new AskedPaths(texts).check(options);
        Inputs inputs =
                Inputs.open(options, texts); // everything that can be wrong with the options is said before any work
        try (OutputFolder out = OutputFolder.prepare(options.out(), texts);
                Shutdown stop = Shutdown.cleanUpWith(() -> abandon(out))) {
            try (FactStore facts =
                    FactStore.create(out.working().resolve("zhiyin.duckdb"), inputs.zone(), DATABASE_MEGABYTES)) {
                analyze(options, inputs, facts, out);
            }
            out.publish(texts);
            return out.target().resolve("report.html");
        } catch (FactStoreException e) {
            throw new CommandFailure(texts.say("store.failed", String.valueOf(e.getMessage())), e);
        }
    }

    private void analyze(AnalyzeOptions options, Inputs inputs, FactStore facts, OutputFolder out) {
        try (Alongside alongside = new Alongside();
                Understanding models = Understanding.begin(inputs.taxonomy(), options.threads(), alongside, texts);
                OnnxDotProducts products = OnnxDotProducts.open()) {
            progress.begin("intake");
            IntakeStep.Heard heard = new Hearing(facts, progress, texts).run(options, inputs);
            progress.begin("models");
            FeedbackReader reader = models.reader(facts);
            progress.begin("reading");
            new ReadingStep(reader, facts, progress).run();
            progress.begin("topics");
            FoundTopics topics = new TopicStep(
                            facts,
                            new TopicFinder(
                                    models.segmenter(),
                                    models.aspects(),
                                    TopicOptions.defaults().withSeed(options.seed()),
                                    products))
                    .run(inputs.history(), inputs.edits().edits());
            OrphanSentences orphans = new OrphanSentences(topics.orphans(), inputs.edits(), texts);
            progress.end();
            options.edits().ifPresent(file -> orphans.say(file, progress));
            try (OutputStep output =
                    new OutputStep(facts, out.working(), progress, alongside, options.language(), topics, models)) {
                progress.begin("judging");
                ShopCounter counter = new ShopCounter(facts);
                Judgement judgement = new Analyst(JudgingOptions.defaults()).judge(counter.count(), counter::evidence);
                progress.begin("output");
                output.write(
                        options,
                        inputs,
                        heard,
                        topics,
                        orphans.told(),
                        judgement,
                        models,
                        provenance(options, heard, models));
            }
        }
    }

    private static Provenance provenance(AnalyzeOptions options, IntakeStep.Heard heard, Understanding models) {
        return new Provenance(
                Version.text(), models.hashes(), heard.dataHash(), options.forProvenance(), options.seed());
    }

    private void abandon(OutputFolder out) {
        if (out.abandon()) {
            progress.say(texts.say("stopped", out.target()));
        }
    }
}
