package io.zhiyin.server;

import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.terminal.Texts;
import java.nio.file.Path;

/** The road, from files of feedback to a demand report. */
public final class Pipeline {
    private final Texts texts;
    private final Progress progress;

    public Pipeline(Texts texts, Progress progress) {
        this.texts = texts;
        this.progress = progress;
    }

    /** Runs the whole road and returns the path of the report. */
    public Path run(AnalyzeOptions options) {
        try (OutputFolder out = OutputFolder.prepare(options.out(), texts)) {
            progress.begin("intake");
            progress.end();
            out.publish(texts);
            return out.target();
        }
    }
}
