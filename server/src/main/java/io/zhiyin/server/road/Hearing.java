package io.zhiyin.server.road;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.text.redaction.Redactor;
import java.util.Optional;

/** Takes the feedback in with the shop's key, and says what came: how much, what was left out, or why there is nothing to analyse. */
final class Hearing {
    private final FactStore facts;
    private final Progress progress;
    private final Texts texts;

    Hearing(FactStore facts, Progress progress, Texts texts) {
        this.facts = facts;
        this.progress = progress;
        this.texts = texts;
    }

    IntakeStep.Heard run(AnalyzeOptions options, Inputs inputs) {
        RedactionKeyFile key = RedactionKeyFile.of(options.key(), texts);
        Redactor redactor = new Redactor(key.read());
        key.warning().ifPresent(progress::say);
        IntakeStep.Heard heard = new IntakeStep(redactor, facts, progress, inputs.zone())
                .run(inputs.files(), options.sample(), options.seed());
        long opinions = facts.query("run-facts", row -> row.getLong("opinions")).get(0);
        if (opinions == 0) {
            throw new CommandFailure(nothingSaid(options, inputs, heard));
        }
        progress.end();
        progress.say(texts.say(
                "run.rows",
                heard.feedback(),
                heard.setAside(),
                inputs.files().problems().total()));
        if (heard.foreign() > 0) {
            progress.say(texts.say("run.foreign", heard.foreign(), heard.feedback()));
        }
        if (inputs.files().atOtherTimes() + inputs.files().undated() > 0) {
            progress.say(texts.say(
                    "run.period", inputs.files().atOtherTimes(), inputs.files().undated()));
        }
        if (options.sample().isPresent()) {
            progress.say(texts.say("run.sample", opinions));
        }
        return heard;
    }

    private String nothingSaid(AnalyzeOptions options, Inputs inputs, IntakeStep.Heard heard) {
        if (heard.foreign() > 0) {
            return texts.say("nothing.read", heard.feedback(), heard.foreign());
        }
        Optional<String> period =
                heard.feedback() > 0 ? Optional.empty() : EmptyPeriod.reason(options, inputs.zone(), texts);
        return period.orElseGet(() -> texts.say("nothing.said", heard.feedback()));
    }
}
