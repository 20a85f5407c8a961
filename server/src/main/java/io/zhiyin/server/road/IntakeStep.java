package io.zhiyin.server.road;

import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.RawFeedback;
import io.zhiyin.hash.Sha256;
import io.zhiyin.insight.quality.DataQuality;
import io.zhiyin.insight.quality.QualityGatherer;
import io.zhiyin.insight.quality.QualityOptions;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.store.facts.StoredFeedback;
import io.zhiyin.store.facts.StoredOrder;
import io.zhiyin.store.files.FeedbackFiles;
import io.zhiyin.text.redaction.FeedbackIds;
import io.zhiyin.text.redaction.Redactor;
import io.zhiyin.text.setaside.SetAside;
import io.zhiyin.text.setaside.SetAsideReason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Hears: streams feedback from the files through the redactor into the facts, so that no raw text is ever
 * written; some thousand wait in memory until they are redacted together. */
final class IntakeStep {
    private static final int BATCH = 2000;
    /** Long texts make smaller batches. */
    private static final int BATCH_CHARACTERS = 4_000_000;

    private final Redactor redactor;
    private final FactStore facts;
    private final Progress progress;
    private final FeedbackIds ids = new FeedbackIds();
    private final QualityGatherer quality;
    private final MessageDigest digest = Sha256.digest();
    private final List<RawFeedback> batch = new ArrayList<>(BATCH);
    private long batchCharacters;
    private long count;
    private long setAsides;
    private long foreign;

    IntakeStep(Redactor redactor, FactStore facts, Progress progress, ZoneId zone) {
        this.redactor = redactor;
        this.facts = facts;
        this.progress = progress;
        this.quality = new QualityGatherer(QualityOptions.defaults(zone));
    }

    /**
     * What came in.
     *
     * @param feedback how many, set aside or not, in the sample or not
     * @param setAside how many of them are no opinion, or none that can be read
     * @param foreign how many of these are in a language that is not read
     * @param dataHash over the redacted feedback, in order
     */
    record Heard(long feedback, long setAside, long foreign, String dataHash, DataQuality quality) {}

    Heard run(FeedbackFiles files, OptionalInt sample, long seed) {
        files.forEach(raw -> {
            add(raw);
            progress.at(files.bytesRead(), files.totalBytes());
        });
        flush();
        if (sample.isPresent()) {
            facts.keepSample(seed, sample.getAsInt());
        }
        hearOrders(files);
        return new Heard(count, setAsides, foreign, HexFormat.of().formatHex(digest.digest()), quality.judge());
    }

    private void add(RawFeedback raw) {
        batch.add(raw);
        batchCharacters += raw.text().length();
        if (batch.size() == BATCH || batchCharacters >= BATCH_CHARACTERS) {
            flush();
        }
    }

    private void flush() {
        List<Feedback> redacted = redactor.redactAll(batch, ids);
        List<Optional<SetAsideReason>> reasons =
                redacted.parallelStream().map(SetAside::reasonFor).toList();
        List<StoredFeedback> stored = new ArrayList<>(redacted.size());
        for (int i = 0; i < redacted.size(); i++) {
            stored.add(counted(redacted.get(i), reasons.get(i)));
        }
        facts.addFeedback(stored);
        batch.clear();
        batchCharacters = 0;
    }

    private StoredFeedback counted(Feedback feedback, Optional<SetAsideReason> reason) {
        if (reason.isEmpty()) {
            quality.add(count, feedback);
        } else {
            setAsides++;
            foreign += reason.get() == SetAsideReason.OTHER_LANGUAGE ? 1 : 0;
        }
        digest.update((feedback.id() + "\u001f" + feedback.text() + "\u001e").getBytes(StandardCharsets.UTF_8));
        return new StoredFeedback(
                count++,
                feedback,
                reason.map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** What became of the orders that the feedback is about, where the shop's own tables say so. */
    private void hearOrders(FeedbackFiles files) {
        List<StoredOrder> orders = new ArrayList<>();
        files.forEachOrder(told -> {
            StoredOrder order =
                    new StoredOrder(told.table(), redactor.order(told.order()), told.product(), told.returned());
            digest.update((order.order() + "\u001f" + order.returned() + "\u001e").getBytes(StandardCharsets.UTF_8));
            orders.add(order);
            if (orders.size() == BATCH) {
                facts.addOrders(orders);
                orders.clear();
            }
        });
        facts.addOrders(orders);
        facts.run("returns-of-orders");
    }
}
