package io.zhiyin.server.demo;

import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** 刷单: five-star reviews from one template, by accounts as new as their single order, within days. */
final class BoughtReviews {
    private static final int PARTS = 5;
    private static final int FEWEST = 20;

    private final DemoOptions options;
    private final Product product;
    private final Places places;
    private final PhraseBook book;
    private final Orders orders;

    BoughtReviews(DemoOptions options, Catalogue catalogue, Places places, PhraseBook book, Orders orders) {
        this.options = options;
        this.product = catalogue.products().stream()
                .filter(candidate -> candidate.sku().equals(Effects.BOUGHT_SKU))
                .findFirst()
                .orElseThrow();
        this.places = places;
        this.book = book;
        this.orders = orders;
    }

    /**
     * The burst; empty unless it is planted.
     *
     * @param firstOrder the index of its first order
     */
    List<Draft> make(int firstOrder) {
        List<Draft> drafts = new ArrayList<>();
        int count = options.plants(Planted.BOUGHT_REVIEWS)
                ? Math.max(FEWEST, (int) Math.round(options.feedback() * Effects.BOUGHT_PER_FEEDBACK))
                : 0;
        for (int i = 0; i < count; i++) {
            drafts.add(draft(i, firstOrder + i));
        }
        return drafts;
    }

    private Draft draft(int i, int orderIndex) {
        Dice dice = Dice.of(options.seed(), "bought", i);
        LocalDate day = DemoYear.monday(Effects.BOUGHT_WEEK).plusDays(dice.below(Effects.BOUGHT_DAYS));
        LocalDateTime time = day.atTime(dice.between(9, 22), dice.below(60), dice.below(60));
        Customer account = Customers.of(
                dice, 900_000 + i, places.any(dice, Market.CHINA), day.minusDays(9), List.of(Persona.PLAIN));
        Order order = orders.order(dice, orderIndex, account, product, time.minusDays(5));
        return new Draft(
                "11" + (68_000_000 + orderIndex),
                FeedbackType.REVIEW,
                account,
                product,
                Optional.of(order),
                time.isBefore(order.delivered()) ? order.delivered().plusHours(2) : time,
                text(dice),
                OptionalInt.of(5),
                0,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Set.of(Planted.BOUGHT_REVIEWS));
    }

    private Worded text(Dice dice) {
        StringBuilder text = new StringBuilder();
        List<TrueStatement> statements = new ArrayList<>();
        for (int part = 1; part <= PARTS; part++) {
            Phrase phrase = dice.pick(book.role(Language.ZH, "bought" + part));
            Worded piece = Wording.plain(phrase.text(), phrase);
            statements.add(piece.statements().get(0).moved(text.length()));
            text.append(phrase.text()).append(part < PARTS ? "，" : "！");
        }
        return new Worded(text.toString(), statements, List.of());
    }
}
