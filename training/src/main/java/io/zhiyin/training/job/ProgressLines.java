package io.zhiyin.training.job;

import io.zhiyin.training.optimise.Progress;
import io.zhiyin.training.optimise.Trainer;
import java.io.PrintStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells the process that asked how it goes: a line of JSON for each event, on a stream that nothing else writes to. */
final class ProgressLines implements Trainer.Listener {
    private final PrintStream out;

    ProgressLines(PrintStream out) {
        this.out = out;
    }

    void began(int lessons, int validation, long parameters, long resumedAt) {
        say(event("began")
                .put("lessons", lessons)
                .put("validation", validation)
                .put("parameters", parameters)
                .put("resumed_at", resumedAt));
    }

    @Override
    public void stepped(Progress progress, long steps) {
        say(event("step").put("step", progress.steps()).put("steps", steps).put("loss", progress.loss()));
    }

    @Override
    public void validated(Progress progress, double score, boolean best) {
        say(event("validated")
                .put("epoch", progress.epoch())
                .put("score", score)
                .put("best", best));
    }

    void ended(Trainer.Outcome outcome) {
        say(event("ended").put("outcome", outcome.name()));
    }

    void failed(String why) {
        say(event("failed").put("why", why));
    }

    private static ObjectNode event(String name) {
        return JsonMapper.shared().createObjectNode().put("event", name);
    }

    private void say(ObjectNode event) {
        out.println(event);
        out.flush();
    }
}
