package io.zhiyin.text.redaction;

import io.zhiyin.commerce.CustomerId;
import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.OrderId;
import io.zhiyin.commerce.RawFeedback;
import io.zhiyin.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes personal data out of what customers wrote, before it is stored or sent anywhere: each is replaced by a keyed
 * pseudonym, the same for the same thing in any spelling. What counts as personal data, and what is left alone on purpose,
 * stands in docs/design/redaction.md.
 *
 * <p>Redacting a redacted text changes nothing, lists of dozens of names apart. The work grows in proportion to the text, whatever it holds. Thread-safe.
 */
public final class Redactor {
    /**
     * Rounds are needed where one finding explains its neighbour: a name before a telephone number, the next name of a list.
     * Each but the last finds something, so few texts need more than three; the bounds keep a list of a thousand names from
     * being read a thousand times.
     */
    private static final int MOST_ROUNDS = 40;

    private static final int LEAST_ROUNDS = 6;
    /** All rounds over a text together read about so many characters at most, if it is not longer than that. */
    private static final int MOST_READ = 20_000;

    private static final String CUSTOMER = "c_";
    private static final String ORDER = "o_";
    private static final String FEEDBACK = "f_";

    private final Pseudonyms pseudonyms;
    private final List<Detector> detectors;
    /** Looks where the others found nothing. */
    private final Detector late;

    public Redactor(RedactionKey key) {
        pseudonyms = new Pseudonyms(key);
        Labels labels = new Labels();
        detectors = List.of(
                new EmailDetector(),
                new CodeDetector(labels),
                new NumberDetector(labels),
                new HandleDetector(labels),
                new ChineseAddressDetector(),
                new PostcodeAddressDetector(),
                new WorldAddressDetector(),
                new ContinentalStreetDetector(),
                new EnglishAddressDetector(),
                new PlateDetector(labels),
                new ChinesePersonDetector(),
                new ChineseFullNameDetector(),
                new MinorityNameDetector(),
                new ChineseTitleDetector(),
                new ChineseNicknameDetector(),
                new EnglishFullNameDetector(),
                new EnglishPersonDetector(),
                new EnglishGivenNameDetector());
        late = new DistantLabelDetector(labels);
    }

    /** Redacts a feedback; its id, where the file has none, is made as for the first of its like. */
    public Feedback redact(RawFeedback raw) {
        return identified(withoutPersons(raw), new FeedbackIds());
    }

    /**
     * Redacts a batch of a file's feedback, on all cores; in the order given.
     *
     * @param ids tells repeated feedback apart; one object per run, given the batches in the order of the input
     */
    public List<Feedback> redactAll(List<RawFeedback> batch, FeedbackIds ids) {
        List<Redacted> redacted =
                batch.parallelStream().map(this::withoutPersons).toList();
        return redacted.stream().map(one -> identified(one, ids)).toList();
    }

    /** A feedback whose id, where the file has none, is yet to be made. */
    private record Redacted(
            Optional<FeedbackId> id,
            String text,
            Optional<CustomerId> customer,
            Optional<OrderId> order,
            FeedbackContext context) {}

    private Redacted withoutPersons(RawFeedback raw) {
        return new Redacted(
                raw.id().filter(mapped -> !mapped.isBlank()).map(this::mappedId),
                redactText(raw.text()).text(),
                raw.customer().filter(id -> !id.isBlank()).map(this::customer),
                raw.order().filter(id -> !id.isBlank()).map(this::order),
                raw.context().withRegion(raw.context().region().flatMap(this::region)));
    }

    private Feedback identified(Redacted one, FeedbackIds ids) {
        FeedbackId id = one.id()
                .orElseGet(() -> new FeedbackId(
                        pseudonyms.id(FEEDBACK, ids.describe(one.text(), one.customer(), one.context()))));
        return new Feedback(id, one.text(), one.customer(), one.order(), one.context());
    }

    /** A customer's pseudonym; white space around the shop's id does not count. */
    public CustomerId customer(String shopsOwn) {
        return new CustomerId(pseudonyms.id(CUSTOMER, shopsOwn.strip()));
    }

    /** An order's pseudonym; white space around the shop's number does not count. */
    public OrderId order(String shopsOwn) {
        return new OrderId(pseudonyms.id(ORDER, shopsOwn.strip()));
    }

    /** Replaces all personal data in a text. */
    public RedactedText redactText(String text) {
        List<Marked> marked = detect(text);
        List<Finding> findings = new ArrayList<>();
        if (marked.isEmpty()) {
            return new RedactedText(text, findings);
        }
        boolean chinese = new Folded(text, tokens(text)).isChinese();
        StringBuilder redacted = new StringBuilder(text.length());
        int copied = 0;
        for (Marked piece : marked) {
            if (!piece.isToken()) {
                findings.add(new Finding(new Span(piece.start(), piece.end()), piece.kind()));
                redacted.append(text, copied, piece.start());
                redacted.append(pseudonyms.token(piece.kind(), piece.canonical(), chinese));
                copied = piece.end();
            }
        }
        return new RedactedText(redacted.append(text, copied, text.length()).toString(), findings);
    }

    /** How many characters one round of detection looks at. */
    long work(String text) {
        Folded folded = new Folded(text, tokens(text));
        Findings findings = new Findings(folded);
        detectors.forEach(detector -> detector.detect(folded, findings));
        late.detect(folded, findings);
        return folded.reads();
    }

    private List<Marked> detect(String text) {
        List<Marked> marked = tokens(text);
        boolean settled = false;
        int rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, MOST_READ / Math.max(1, text.length())));
        for (int round = 0; round < rounds; round++) {
            Folded folded = new Folded(text, marked);
            Findings findings = new Findings(folded);
            detectors.forEach(detector -> detector.detect(folded, findings));
            settled |= findings.isEmpty() || round == rounds - 1;
            if (settled) {
                late.detect(folded, findings);
            }
            if (findings.isEmpty()) {
                break;
            }
            marked.addAll(findings.sorted());
            marked.sort(Comparator.comparingInt(Marked::start));
        }
        return marked;
    }

    private List<Marked> tokens(String text) {
        List<Marked> tokens = new ArrayList<>();
        for (int i = text.indexOf('['); i >= 0; i = text.indexOf('[', i + 1)) {
            pseudonyms.tokenAt(text, i).ifPresent(tokens::add);
        }
        return tokens;
    }

    /** An id that the shop made of a telephone number or the like is hashed too. */
    private FeedbackId mappedId(String mapped) {
        String id = mapped.strip();
        boolean personal = !redactText(id).findings().isEmpty();
        return new FeedbackId(personal ? pseudonyms.id(FEEDBACK, id) : id);
    }

    private Optional<String> region(String written) {
        return Regions.withoutAddress(written, !redactText(written).findings().isEmpty());
    }
}
