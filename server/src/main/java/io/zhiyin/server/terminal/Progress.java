package io.zhiyin.server.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Shows how far a command has come and how long it will still take. On a terminal it rewrites one line; in a log it writes a
 * line at most every ten seconds. It also keeps the seconds that each step took. Used from one thread.
 */
public final class Progress {
    private static final long TERMINAL_MILLIS = 200;
    private static final long LOG_MILLIS = 10_000;

    private final PrintStream out;
    private final Texts texts;
    private final boolean terminal;
    private final LongSupplier clock;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private String step = "";
    private long stepStarted;
    private long lastShown;

    private Progress(PrintStream out, Texts texts, boolean terminal, LongSupplier clock) {
        this.out = out;
        this.texts = texts;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Progress on standard error. */
    public static Progress onStandardError(Texts texts) {
        boolean terminal = Boolean.getBoolean("zhiyin.terminal"); // the script asks the shell; Java 17 can't tell
        return new Progress(System.err, texts, terminal, () -> System.nanoTime() / 1_000_000);
    }

    /** For tests and for callers that want silence or their own clock (milliseconds). */
    public static Progress on(PrintStream out, Texts texts, boolean terminal, LongSupplier clock) {
        return new Progress(out, texts, terminal, clock);
    }

    /** Ends the step before and begins the next; {@code key} names it in the catalogue as {@code step.KEY}. */
    public void begin(String key) {
        end();
        step = key;
        stepStarted = clock.getAsLong();
        lastShown = stepStarted - LOG_MILLIS;
        at(0, 0);
    }

    /** Says how much of the step is done; an unknown total is 0 or less. */
    public void at(long done, long total) {
        long now = clock.getAsLong();
        if (now - lastShown < (terminal ? TERMINAL_MILLIS : LOG_MILLIS)) {
            return;
        }
        lastShown = now;
        show(line(done, total, now - stepStarted));
    }

    /** Ends the step at hand. */
    public void end() {
        if (step.isEmpty()) {
            return;
        }
        long millis = clock.getAsLong() - stepStarted;
        seconds.merge(step, millis / 1000.0, Double::sum);
        show(texts.say("progress.done", texts.say("step." + step), spoken(millis)));
        if (terminal) {
            out.println();
        }
        step = "";
    }

    /** Writes a sentence of its own, between the steps' lines. */
    public void say(String sentence) {
        show(sentence);
        if (terminal) {
            out.println();
        }
    }

    public Texts texts() {
        return texts;
    }

    /** The seconds that each step took, in the order they ran. */
    public Map<String, Double> seconds() {
        return new LinkedHashMap<>(seconds);
    }

    private String line(long done, long total, long millis) {
        String name = texts.say("step." + step);
        if (total <= 0 || done <= 0) {
            return done <= 0 ? texts.say("progress.begun", name) : texts.say("progress.counted", name, done);
        }
        double share = Math.min(1, (double) done / total);
        long left = Math.round(millis / share - millis);
        return texts.say("progress.share", name, share, spoken(left));
    }

    private String spoken(long millis) {
        Duration duration = Duration.ofMillis(millis);
        if (duration.toMinutes() > 0) {
            return texts.say("duration.minutes", duration.toMinutes(), duration.toSecondsPart());
        }
        return texts.say("duration.seconds", millis / 1000.0);
    }

    private void show(String line) {
        if (terminal) {
            out.print("\r\u001b[K" + line);
            out.flush();
        } else {
            out.println(line);
        }
    }
}
