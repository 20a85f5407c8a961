package io.zhiyin.bench.figure;

import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.terminal.Texts;
import java.util.Locale;

/** How a bench speaks to the person: its sentences, its progress on standard error, its result. */
public record Console(Texts texts, Progress progress) {
    public static Console ofThisProcess() {
        Texts texts = Texts.of(Locale.getDefault()).and("io.zhiyin.bench.messages");
        return new Console(texts, Progress.onStandardError(texts));
    }

    public void say(String key, Object... arguments) {
        progress.say(texts.say(key, arguments));
    }

    /** The JSON line goes to standard output, last; the table to standard error, unless only JSON is wanted. */
    public void show(Result result, boolean jsonOnly) {
        progress.end();
        if (!jsonOnly) {
            result.lines(texts.say("target.reached"), texts.say("target.missed"))
                    .forEach(System.err::println);
        }
        System.err.flush();
        System.out.println(result.json());
    }
}
