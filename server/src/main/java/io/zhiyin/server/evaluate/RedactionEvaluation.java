package io.zhiyin.server.evaluate;

import io.zhiyin.statistics.Bootstrap;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.statistics.Wilson;
import io.zhiyin.text.Span;
import io.zhiyin.text.redaction.Finding;
import io.zhiyin.text.redaction.PersonalData;
import io.zhiyin.text.redaction.RedactionKey;
import io.zhiyin.text.redaction.Redactor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures redaction. A marked piece counts as found if a finding of its kind overlaps it, a finding as right if it overlaps
 * a marked piece of its kind; {@code removed} asks no kind but that nothing of the piece is left.
 */
final class RedactionEvaluation {
    private final EvaluationOptions options;
    private final Notes notes;

    RedactionEvaluation(EvaluationOptions options, Notes notes) {
        this.options = options;
        this.notes = notes;
    }

    /** What is counted: marked, found among them, findings, right among them. */
    private static final class Counts {
        private long marked;
        private long recalled;
        private long findings;
        private long right;
    }

    EvaluationResult run(long started) {
        notes.begin("intake");
        List<RedactionCase> cases = RedactionCase.read(options.data(), options);
        refuseForeignKinds(cases);
        Optional<PredictionsFile> file = PredictionsFile.asked(options);
        notes.begin("redacting");
        Redactor redactor = new Redactor(RedactionKey.of(new byte[RedactionKey.BYTES])); // tokens are not looked at
        List<List<Finding>> found = new ArrayList<>();
        for (RedactionCase one : cases) {
            found.add(redactor.redactText(one.text()).findings());
            notes.at(found.size(), cases.size());
        }
        file.ifPresent(asked -> asked.write(lines -> {
            for (int i = 0; i < cases.size(); i++) {
                write(lines, cases.get(i), found.get(i));
            }
        }));
        return new EvaluationResult(
                Task.REDACT,
                cases.size(),
                "rules, checksums and context words",
                (System.nanoTime() - started) / 1e9,
                metrics(cases, found),
                Optional.empty(),
                List.of());
    }

    private void refuseForeignKinds(List<RedactionCase> cases) {
        TreeSet<String> foreign = new TreeSet<>();
        cases.forEach(one -> one.spans().forEach(span -> foreign.add(span.kind())));
        List<String> known =
                Arrays.stream(PersonalData.values()).map(PersonalData::code).toList();
        boolean any = foreign.removeAll(known);
        if (!foreign.isEmpty() && !any) {
            throw new Refused("evaluate.redact-kinds", String.join(", ", foreign), String.join(", ", known));
        }
        if (!foreign.isEmpty()) {
            notes.say("evaluate.redact-foreign", String.join(", ", foreign), String.join(", ", known));
        }
    }

    private Map<String, Estimate> metrics(List<RedactionCase> cases, List<List<Finding>> found) {
        Map<String, Counts> kinds = new TreeMap<>();
        UnaryOperator<String> naming = naming(cases);
        long[][] rows = new long[cases.size()][];
        long clean = 0;
        long removed = 0;
        for (int i = 0; i < rows.length; i++) {
            Counts own = count(cases.get(i), found.get(i), naming, kinds);
            rows[i] = new long[] {own.marked, own.recalled, own.findings, own.right};
            clean += own.recalled == own.marked && own.right == own.findings ? 1 : 0;
            removed += removed(cases.get(i), found.get(i));
        }
        long[] all = new long[4];
        for (long[] row : rows) {
            Arrays.setAll(all, k -> all[k] + row[k]);
        }
        Map<String, Estimate> metrics = new LinkedHashMap<>();
        metrics.put("precision", share(all[3], all[2]));
        metrics.put("recall", share(all[1], all[0]));
        metrics.put("f1", f1(rows));
        metrics.put("accuracy", Wilson.estimate(clean, rows.length));
        metrics.put("removed", share(removed, all[0]));
        kinds.forEach((kind, counts) -> {
            metrics.put("precision_" + kind, share(counts.right, counts.findings));
            metrics.put("recall_" + kind, share(counts.recalled, counts.marked));
        });
        return metrics;
    }

    /** How the file would call a finding: many files call every telephone a phone, and mark no landline. */
    private static UnaryOperator<String> naming(List<RedactionCase> cases) {
        String landline = PersonalData.LANDLINE.code();
        boolean told = cases.stream()
                .flatMap(one -> one.spans().stream())
                .anyMatch(span -> span.kind().equals(landline));
        return kind -> kind.equals(landline) && !told ? PersonalData.PHONE.code() : kind;
    }

    private static Counts count(
            RedactionCase one, List<Finding> found, UnaryOperator<String> naming, Map<String, Counts> kinds) {
        Counts own = new Counts();
        for (RedactionCase.Marked marked : one.spans()) {
            boolean hit = found.stream()
                    .anyMatch(f -> naming.apply(f.kind().code()).equals(marked.kind())
                            && f.span().overlap(marked.span()) > 0);
            for (Counts counts : List.of(own, kinds.computeIfAbsent(marked.kind(), kind -> new Counts()))) {
                counts.marked++;
                counts.recalled += hit ? 1 : 0;
            }
        }
        for (Finding finding : found) {
            String kind = naming.apply(finding.kind().code());
            boolean right = one.spans().stream()
                    .anyMatch(m -> m.kind().equals(kind) && m.span().overlap(finding.span()) > 0);
            for (Counts counts : List.of(own, kinds.computeIfAbsent(kind, key -> new Counts()))) {
                counts.findings++;
                counts.right += right ? 1 : 0;
            }
        }
        return own;
    }

    /** How many of the marked pieces lie wholly under findings, whatever their kind. */
    private static long removed(RedactionCase one, List<Finding> found) {
        return one.spans().stream()
                .filter(marked -> covered(marked.span(), found) == marked.span().length())
                .count();
    }

    private static long covered(Span span, List<Finding> found) {
        return found.stream().mapToLong(f -> f.span().overlap(span)).sum(); // findings never overlap each other
    }

    /** Nothing to find, or nothing found, leaves nothing wrong. */
    private static Estimate share(long part, long whole) {
        return whole == 0 ? new Estimate(1, new Interval(0, 1), 0) : Wilson.estimate(part, whole);
    }

    private Estimate f1(long[][] rows) {
        Bootstrap bootstrap = new Bootstrap(Bootstrap.Options.defaults(options.seed()));
        Estimate f1 = bootstrap.percentile(rows.length, drawn -> {
            double marked = 0;
            double recalled = 0;
            double findings = 0;
            double right = 0;
            for (int row : drawn) {
                marked += rows[row][0];
                recalled += rows[row][1];
                findings += rows[row][2];
                right += rows[row][3];
            }
            double recall = marked == 0 ? 1 : recalled / marked;
            double precision = findings == 0 ? 1 : right / findings;
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        });
        return Wilson.atLeast(f1, rows.length);
    }

    private static void write(PredictionsFile.Lines lines, RedactionCase one, List<Finding> found) {
        lines.add(one.row(), json -> {
            ArrayNode gold = json.putArray("gold");
            one.spans().forEach(marked -> put(gold.addObject(), marked.span(), marked.written()));
            ArrayNode predicted = json.putArray("predicted");
            found.forEach(finding ->
                    put(predicted.addObject(), finding.span(), finding.kind().code()));
            json.put("probability", 1.0); // rules are not unsure
            json.put("abstained", false);
        });
    }

    private static void put(ObjectNode json, Span span, String kind) {
        json.put("start", span.start()).put("end", span.end()).put("kind", kind);
    }
}
