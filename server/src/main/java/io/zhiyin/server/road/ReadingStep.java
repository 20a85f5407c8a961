package io.zhiyin.server.road;

import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.Source;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.text.FeedbackReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads every different text once, in chunks, and copies the readings to equal texts. */
final class ReadingStep {
    private static final int CHUNK = 2000;

    private final FeedbackReader reader;
    private final FactStore facts;
    private final Progress progress;
    private final List<Long> seqs = new ArrayList<>(CHUNK);
    private final List<Feedback> feedback = new ArrayList<>(CHUNK);
    private long characters;
    private long done;

    ReadingStep(FeedbackReader reader, FactStore facts, Progress progress) {
        this.reader = reader;
        this.facts = facts;
        this.progress = progress;
    }

    private record Unread(long seq, Feedback feedback) {}

    void run() {
        // the cost of a text grows with its length, so progress counts characters
        characters = facts.query("unread-characters", row -> row.getLong(1)).get(0);
        facts.forEach(
                "unread-feedback",
                row -> new Unread(
                        row.getLong("seq"),
                        new Feedback(
                                new FeedbackId(row.getString("id")),
                                row.getString("text"),
                                Optional.empty(),
                                Optional.empty(),
                                FeedbackContext.at(new Source("facts", 1), FeedbackType.REVIEW))),
                this::add);
        flush();
        facts.run("copy-duplicates");
    }

    private void add(Unread unread) {
        seqs.add(unread.seq());
        feedback.add(unread.feedback());
        if (feedback.size() == CHUNK) {
            flush();
        }
    }

    private void flush() {
        if (feedback.isEmpty()) {
            return;
        }
        facts.addReadings(seqs, reader.readAll(feedback));
        feedback.forEach(one -> done += one.text().length());
        progress.at(done, characters);
        seqs.clear();
        feedback.clear();
    }
}
