package io.zhiyin.server.demo;

import io.zhiyin.commerce.FeedbackType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The files with feedback, as shops export them: what stands in them, and what is true of each line. */
final class FeedbackTables {
    static final String REVIEWS_ZH = "reviews_zh.csv";
    static final String REVIEWS_EN = "reviews_en.jsonl";
    static final String QUESTIONS = "questions.csv";
    static final String CHATS = "chats.csv";
    static final String RETURNS = "returns.csv";
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final int REPEATED_PER_FEEDBACK = 400;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DemoOptions options;
    private final Catalogue catalogue;
    private final Map<String, CsvText> csv = new HashMap<>();
    private final List<TrueFeedback> feedback = new ArrayList<>();
    private final List<PlantedTruth.RepeatedRow> repeated = new ArrayList<>();
    private final StringBuilder english = new StringBuilder();

    private FeedbackTables(DemoOptions options, Catalogue catalogue) {
        this.options = options;
        this.catalogue = catalogue;
    }

    static FeedbackTables of(DemoOptions options, List<Draft> drafts, Catalogue catalogue) {
        FeedbackTables tables = new FeedbackTables(options, catalogue);
        List<Draft> sorted = drafts.stream()
                .sorted(Comparator.comparing(Draft::time).thenComparing(Draft::id))
                .toList();
        tables.chinese(sorted);
        tables.english(sorted);
        tables.questions(sorted);
        tables.chats(sorted);
        tables.returns(sorted);
        return tables;
    }

    private void chinese(List<Draft> drafts) {
        CsvText table = table(REVIEWS_ZH, "评论ID,商品ID,商品名称,类目,会员名,订单编号,评分,评论内容,评价时间,追评内容,追评时间,省份,渠道,图片,卖家回复");
        Map<String, Draft> followUps = new HashMap<>();
        drafts.stream()
                .filter(draft -> draft.type() == FeedbackType.FOLLOW_UP)
                .forEach(draft -> followUps.put(draft.id(), draft));
        List<Draft> reviews = drafts.stream()
                .filter(draft ->
                        draft.type() == FeedbackType.REVIEW && draft.customer().market() == Market.CHINA)
                .toList();
        for (Draft review : reviews) {
            Optional<Draft> followUp = Optional.ofNullable(followUps.get(review.id() + "-followup"));
            long line = table.add(row(review, followUp));
            add(review, REVIEWS_ZH, line);
            followUp.ifPresent(later -> add(later, REVIEWS_ZH, line));
        }
        if (options.plants(Planted.DUPLICATES)) {
            List<Draft> again = Dice.of(options.seed(), "repeated")
                    .shuffled(reviews)
                    .subList(0, options.feedback() / REPEATED_PER_FEEDBACK);
            for (Draft review : again) {
                Optional<Draft> followUp = Optional.ofNullable(followUps.get(review.id() + "-followup"));
                repeated.add(new PlantedTruth.RepeatedRow(REVIEWS_ZH, table.add(row(review, followUp)), review.id()));
            }
        }
    }

    private List<String> row(Draft review, Optional<Draft> followUp) {
        TrueFeedback known = review.in(REVIEWS_ZH, 1, category(review));
        return List.of(
                known.id(),
                known.product(),
                known.productName(),
                known.category(),
                known.customer(),
                known.order().orElse(""),
                String.valueOf(known.stars().orElse(5)),
                known.text(),
                TIME.format(known.time()),
                followUp.map(later -> later.worded().text()).orElse(""),
                followUp.map(later -> TIME.format(later.time())).orElse(""),
                known.region(),
                known.channel(),
                known.images() == 0 ? "" : String.valueOf(known.images()),
                known.reply().orElse(""));
    }

    private void english(List<Draft> drafts) {
        long line = 0;
        for (Draft draft : drafts) {
            if (draft.type() == FeedbackType.REVIEW && draft.customer().market() == Market.ABROAD) {
                TrueFeedback known = add(draft, REVIEWS_EN, ++line);
                english.append(json(known)).append('\n');
            }
        }
    }

    private static String json(TrueFeedback known) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("review_id", known.id());
            json.writeStringProperty("product_id", known.product());
            json.writeStringProperty("product_title", known.productName());
            json.writeStringProperty("product_category", known.category());
            json.writeStringProperty("reviewer_name", known.customer());
            json.writeStringProperty("order_id", known.order().orElse(""));
            json.writeNumberProperty("star_rating", known.stars().orElse(5));
            json.writeStringProperty("review_body", known.text());
            json.writeStringProperty(
                    "review_date",
                    known.time()
                            .atZone(DemoYear.ZONE)
                            .withZoneSameInstant(ZoneOffset.UTC)
                            .format(DateTimeFormatter.ISO_INSTANT));
            json.writeStringProperty("state", known.region());
            json.writeBooleanProperty("verified_purchase", true);
            json.writeNumberProperty("images", known.images());
            json.writeStringProperty("source", known.channel());
            json.writeEndObject();
        }
        return out.toString();
    }

    private void questions(List<Draft> drafts) {
        CsvText table = table(QUESTIONS, "id,提问时间,会员名,商品ID,商品名称,类目,提问内容,省份,渠道");
        for (Draft draft : drafts) {
            if (draft.type() == FeedbackType.QUESTION) {
                TrueFeedback known = draft.in(QUESTIONS, 1, category(draft));
                add(
                        draft,
                        QUESTIONS,
                        table.add(List.of(
                                known.id(),
                                TIME.format(known.time()),
                                known.customer(),
                                known.product(),
                                known.productName(),
                                known.category(),
                                known.text(),
                                known.region(),
                                known.channel())));
            }
        }
    }

    private void chats(List<Draft> drafts) {
        CsvText table = table(CHATS, "ticket_id,咨询时间,会员名,订单编号,商品ID,商品名称,类目,聊天内容,省份,渠道");
        drafts.stream()
                .filter(draft -> draft.type() == FeedbackType.CHAT)
                .forEach(draft -> add(draft, CHATS, table.add(ofOrder(draft, CHATS))));
    }

    private void returns(List<Draft> drafts) {
        CsvText table = table(RETURNS, "id,退货时间,会员名,订单编号,商品ID,商品名称,类目,退货原因,省份,渠道");
        drafts.stream()
                .filter(draft -> draft.type() == FeedbackType.RETURN_REASON)
                .forEach(draft -> add(draft, RETURNS, table.add(ofOrder(draft, RETURNS))));
    }

    private List<String> ofOrder(Draft draft, String file) {
        TrueFeedback known = draft.in(file, 1, category(draft));
        return List.of(
                known.id(),
                TIME.format(known.time()),
                known.customer(),
                known.order().orElse(""),
                known.product(),
                known.productName(),
                known.category(),
                known.text(),
                known.region(),
                known.channel());
    }

    private CsvText table(String file, String header) {
        CsvText table = new CsvText(List.of(header.split(",")));
        csv.put(file, table);
        return table;
    }

    private TrueFeedback add(Draft draft, String file, long line) {
        TrueFeedback known = draft.in(file, line, category(draft));
        feedback.add(known);
        return known;
    }

    private String category(Draft draft) {
        return catalogue.category(draft.product()).name(draft.customer().market());
    }

    void writeTo(Path folder) throws IOException {
        for (String file : List.of(REVIEWS_ZH, QUESTIONS, CHATS, RETURNS)) {
            CsvText table = csv.get(file);
            if (table != null) {
                Files.writeString(folder.resolve(file), table.text());
            }
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve(REVIEWS_EN), StandardCharsets.UTF_8)) {
            out.append(english);
        }
    }

    /** By file, in the order of their lines. */
    List<TrueFeedback> feedback() {
        return List.copyOf(feedback);
    }

    List<PlantedTruth.RepeatedRow> repeated() {
        return List.copyOf(repeated);
    }
}
