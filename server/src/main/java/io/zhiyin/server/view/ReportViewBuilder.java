package io.zhiyin.server.view;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Quote;
import io.zhiyin.insight.Topic;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.judging.Totals;
import io.zhiyin.insight.judging.Unit;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.server.report.Label;
import io.zhiyin.server.report.ReportView;
import io.zhiyin.server.report.StatementLine;
import io.zhiyin.store.facts.CarriedText;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.StatementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds the report's view from what a run found and from the facts. */
public final class ReportViewBuilder {
    private final FactStore facts;
    private final Findings findings;
    private final Passages passages;
    private final Names names;

    private ReportViewBuilder(FactStore facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        this.passages = Passages.load(facts);
        Map<String, String> products = new HashMap<>();
        facts.query("product-names", row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> products.put(entry.getKey(), entry.getValue()));
        Map<String, AspectId> aspectOfTopic = aspects("aspect-of-topic");
        this.names = new Names(findings.topics(), findings.aspectNames(), aspectOfTopic, products);
    }

    /**
     * The view, and how its findings belong together.
     *
     * @param leads for each insight that tells of the same event as a more specific one, that one's id
     */
    public record Built(ReportView view, SortedMap<String, String> leads) {
        public Built {
            leads = Collections.unmodifiableSortedMap(new TreeMap<>(leads));
        }
    }

    public static Built build(FactStore facts, Findings findings) {
        facts.run("make-telling");
        try {
            return new ReportViewBuilder(facts, findings).view();
        } finally {
            facts.run("drop-telling");
        }
    }

    /** Every statement in the order of intake, for the workbook. Close the stream. */
    public static Stream<StatementLine> statements(
            FactStore facts, List<Topic> topics, SortedMap<AspectId, Label> aspectNames) {
        Map<String, Label> names = new HashMap<>();
        TopicLabels labels = new TopicLabels(aspectNames);
        topics.forEach(topic -> names.put(topic.id().value(), labels.of(topic)));
        StatementLines lines = new StatementLines(aspectNames, names);
        CarriedText texts = new CarriedText();
        return facts.stream("statements-output", row -> lines.of(row, texts.of(row)));
    }

    private Built view() {
        FeedbackSets sets = new FeedbackSets(facts);
        Movements movements = new Movements(findings.judgement(), names, passages, sets);
        RegionViews regions = new RegionViews(findings.judgement(), names, passages, sets);
        NeedNotes notes = new NeedNotes(findings.judgement(), movements, regions, passages);
        Drivers drivers = new Drivers(findings.judgement(), names, passages, sets, facts);
        ReportView view = new ReportView(
                run(),
                new Needs(findings, names, passages, notes, aspects("aspect-of-need")).views(),
                topics(),
                aspects(),
                drivers.ofRating(),
                drivers.ofOutcomes(),
                movements.trends(),
                new IndexBoards(findings.judgement(), names, facts).views(),
                regions.views(),
                movements.emerging(),
                new Quality(facts, findings, names).view(),
                findings.provenance());
        SortedMap<String, String> leads = new TreeMap<>(movements.leads());
        leads.putAll(regions.leads());
        leads.putAll(drivers.leads());
        return new Built(view, leads);
    }

    private record Counted(
            long opinions,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            long customers,
            long statements,
            long assigned) {}

    private ReportView.RunFacts run() {
        Counted counted = facts.query(
                        "run-facts",
                        row -> new Counted(
                                row.getLong("opinions"),
                                Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                                Optional.ofNullable(row.getObject("to_day", LocalDate.class)),
                                row.getLong("customers"),
                                row.getLong("statements"),
                                row.getLong("assigned")))
                .get(0);
        Totals totals = findings.judgement().totals();
        return new ReportView.RunFacts(
                findings.shop(),
                findings.files(),
                counted.opinions(),
                counted.customers() > 0 ? Optional.of(counted.customers()) : Optional.empty(),
                counted.statements(),
                counted.statements() == 0 ? 0 : 1 - (double) counted.assigned() / counted.statements(),
                passages.unsorted(),
                counted.from(),
                counted.to(),
                languages(),
                totals.unit() == Unit.CUSTOMERS ? ReportView.Unit.CUSTOMERS : ReportView.Unit.FEEDBACK,
                Optional.empty());
    }

    private record Written(Language language, long total, Evidence.Passage passage) {}

    private SortedMap<Language, Evidence> languages() {
        Map<Language, List<Written>> rows = new TreeMap<>();
        facts.forEach(
                "evidence-by-language",
                row -> new Written(
                        Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                        row.getLong("total"),
                        new Evidence.Passage(Passages.quoted(row), List.of())),
                written -> rows.computeIfAbsent(written.language(), language -> new ArrayList<>())
                        .add(written),
                Passages.PER_FIGURE);
        SortedMap<Language, Evidence> languages = new TreeMap<>();
        rows.forEach((language, written) -> languages.put(
                language,
                Passages.evidence(
                        written.stream().map(Written::passage).toList(),
                        written.get(0).total())));
        return languages;
    }

    /** Aspects by topic, as a query tells them. */
    private Map<String, AspectId> aspects(String query) {
        Map<String, AspectId> aspects = new HashMap<>();
        facts.query(query, row -> Map.entry(row.getString(1), new AspectId(row.getString(2))))
                .forEach(entry -> aspects.put(entry.getKey(), entry.getValue()));
        return aspects;
    }

    private List<ReportView.TopicEntry> topics() {
        Shares shares = new Shares(findings.judgement());
        Map<StatementId, Evidence.Passage> quotes = passages.of(findings.topics().stream()
                .flatMap(topic -> firstQuote(topic).stream())
                .toList());
        List<ReportView.TopicEntry> entries = new ArrayList<>();
        for (Topic topic : findings.topics()) {
            Matter matter = Matter.topic(topic.id());
            Evidence all = passages.about(matter, Voice.ANY);
            entries.add(new ReportView.TopicEntry(
                    topic.id(),
                    topic.parent(),
                    names.of(matter),
                    topic.language(),
                    topic.keywords(),
                    topic.size(),
                    shares.of(matter),
                    mix(matter),
                    firstQuote(topic)
                            .flatMap(statement -> Optional.ofNullable(quotes.get(statement)))
                            .or(() -> all.passages().stream().findFirst()),
                    twin(topic),
                    all));
        }
        return entries;
    }

    private static Optional<StatementId> firstQuote(Topic topic) {
        return topic.quotes().stream().map(Quote::statement).findFirst();
    }

    private Optional<ReportView.Twin> twin(Topic topic) {
        return topic.twin()
                .map(twin ->
                        new ReportView.Twin(twin.topic(), names.of(Matter.topic(twin.topic())), twin.confidence()));
    }

    private ReportView.SentimentMix mix(Matter matter) {
        return new ReportView.SentimentMix(
                passages.about(matter, Polarity.NEGATIVE),
                passages.about(matter, Polarity.NEUTRAL),
                passages.about(matter, Polarity.POSITIVE));
    }

    private List<ReportView.AspectEntry> aspects() {
        AspectFigures figures = new AspectFigures(findings.judgement());
        Map<AspectId, List<AspectId>> leaves = new LinkedHashMap<>();
        for (AspectId aspect : findings.aspects().keySet()) {
            leaves.computeIfAbsent(aspect.group(), group -> new ArrayList<>());
            if (!aspect.equals(aspect.group())) {
                leaves.get(aspect.group()).add(aspect);
            }
        }
        List<ReportView.AspectEntry> entries = new ArrayList<>();
        leaves.forEach((group, own) -> entries.add(aspect(
                group,
                figures,
                own.stream()
                        .map(leaf -> aspect(leaf, figures, List.of()))
                        .filter(leaf -> leaf.mix().total() > 0)
                        .toList())));
        entries.removeIf(entry -> entry.mix().total() == 0);
        return entries;
    }

    private ReportView.AspectEntry aspect(AspectId id, AspectFigures figures, List<ReportView.AspectEntry> leaves) {
        Label name = names.aspect(id);
        return new ReportView.AspectEntry(
                new ReportView.AspectName(id, name),
                mix(Matter.aspect(id)),
                figures.sentiment(id),
                figures.kano(id),
                leaves,
                passages.about(Matter.aspect(id), Voice.ANY));
    }
}
