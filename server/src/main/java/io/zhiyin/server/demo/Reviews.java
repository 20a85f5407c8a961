package io.zhiyin.server.demo;

import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.text.Kind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Writes reviews and follow-ups, the flaws of real exports among them. */
final class Reviews {
    private static final double EMPTY = .05;
    private static final double CASH_BACK = .012;
    private static final double COPIED = .012;
    private static final double IMAGES = .16;
    private static final double ANSWERS_TO_COMPLAINTS = .35;
    private static final double ANSWERS = .06;

    private final DemoOptions options;
    private final PhraseBook book;
    private final Speaker speaker;
    private final Plants plants;
    private final Slots slots;
    private final Stars stars;

    Reviews(DemoOptions options, PhraseBook book, Speaker speaker) {
        this.options = options;
        this.book = book;
        this.speaker = speaker;
        this.plants = new Plants(options, book);
        this.slots = new Slots(book);
        this.stars = new Stars(options);
    }

    /** When an order is reviewed, if it is. */
    LocalDateTime time(Order order) {
        Dice dice = Dice.of(options.seed(), "review time", order.index());
        return Orders.time(dice, order.delivered().toLocalDate().plusDays(1 + dice.poisson(3)));
    }

    Draft review(Order order) {
        LocalDateTime time = time(order);
        Dice dice = Dice.of(options.seed(), "review", order.index());
        Draft ordinary = ordinary(dice, order, time);
        if (order.market() == Market.ABROAD) {
            return ordinary;
        }
        double fate = Dice.of(options.seed(), "fate", order.index()).unit();
        if (fate < EMPTY && options.plants(Planted.EMPTY_REVIEWS)) {
            return flawed(dice, ordinary, "empty", Optional.of("no-comment"));
        }
        if (fate >= EMPTY && fate < EMPTY + CASH_BACK && options.plants(Planted.CASH_BACK)) {
            return flawed(dice, ordinary, "cashback", Optional.of("cash-back"));
        }
        boolean copied = fate >= EMPTY + CASH_BACK && fate < EMPTY + CASH_BACK + COPIED;
        if (copied && options.plants(Planted.DUPLICATES)) {
            return flawed(dice, ordinary, "filler", Optional.empty());
        }
        return ordinary;
    }

    private Draft ordinary(Dice dice, Order order, LocalDateTime time) {
        Customer customer = order.customer();
        Product product = order.product();
        String id = (order.market() == Market.CHINA ? "11" : "R") + (68_000_000 + order.index());
        List<Phrase> matter = speaker.review(dice, customer, product, time.toLocalDate());
        Plants.Planting planting = plants.into(matter, customer, product, time.toLocalDate(), id, 1);
        int given = stars.of(Dice.of(options.seed(), "stars", id), planting.said());
        List<Phrase> said = new ArrayList<>();
        boolean brief = matter.size() == 1 && matter.get(0).role().equals("short");
        if (!brief) {
            speaker.opener(dice, customer, product).ifPresent(said::add);
        }
        said.addAll(planting.said());
        if (!brief) {
            speaker.closer(dice, customer, product, planting.said()).ifPresent(said::add);
        }
        Personal.add(options, book, said, customer, product, "review " + id, Personal.REVIEW);
        Worded worded = word(id, customer, product, Optional.of(order), said);
        int images = dice.chance(IMAGES) ? dice.between(1, 5) : 0;
        return answered(new Draft(
                id,
                FeedbackType.REVIEW,
                customer,
                product,
                Optional.of(order),
                time,
                worded,
                OptionalInt.of(given),
                images,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                planting.effects()));
    }

    private Worded word(String key, Customer customer, Product product, Optional<Order> order, List<Phrase> said) {
        return Wording.of(
                Dice.of(options.seed(), "wording", key),
                slots,
                customer.market().language(),
                customer.persona(),
                said,
                new Slots.About(
                        product,
                        customer.identity(),
                        order.map(Order::number).orElse(""),
                        order.map(Order::tracking).orElse("")));
    }

    private Draft flawed(Dice dice, Draft ordinary, String role, Optional<String> setAside) {
        Phrase phrase =
                speaker.any(dice, ordinary.customer(), ordinary.product(), role).orElseThrow();
        Slots.About about =
                new Slots.About(ordinary.product(), ordinary.customer().identity(), "", "");
        String text = slots.fill(dice, phrase, about).text();
        Worded worded = setAside.isPresent() ? Worded.empty(text) : Wording.plain(text, phrase);
        return new Draft(
                ordinary.id(),
                FeedbackType.REVIEW,
                ordinary.customer(),
                ordinary.product(),
                ordinary.order(),
                ordinary.time(),
                worded,
                OptionalInt.of(5),
                0,
                Optional.empty(),
                setAside,
                false,
                ordinary.returned(),
                EnumSet.noneOf(Planted.class));
    }

    private Draft answered(Draft draft) {
        Dice dice = Dice.of(options.seed(), "reply", draft.id());
        boolean chinese = draft.customer().market() == Market.CHINA;
        boolean unhappy = draft.stars().orElse(5) <= 3;
        if (!chinese
                || !options.plants(Planted.SELLER_REPLIES)
                || !dice.chance(unhappy ? ANSWERS_TO_COMPLAINTS : ANSWERS)) {
            return draft;
        }
        Kind kind = unhappy ? Kind.COMPLAINT : Kind.PRAISE;
        return draft.answered(
                book.find(dice, draft.customer().market().language(), "reply", "overall", kind, draft.product())
                        .map(Phrase::text));
    }

    /** What the same customer adds to a review some weeks later. */
    Draft followUp(Draft review) {
        String id = review.id() + "-followup";
        Dice dice = Dice.of(options.seed(), "follow-up", review.id());
        LocalDateTime time = Orders.time(dice, review.time().toLocalDate().plusDays(dice.between(7, 50)));
        Customer customer = review.customer();
        Product product = review.product();
        List<Phrase> matter = speaker.followUp(dice, customer, product, time.toLocalDate());
        Plants.Planting planting = plants.into(matter, customer, product, time.toLocalDate(), id, 1);
        List<Phrase> said = new ArrayList<>();
        speaker.any(dice, customer, product, "later").ifPresent(said::add);
        said.addAll(planting.said());
        Set<Planted> effects = planting.effects();
        return new Draft(
                id,
                FeedbackType.FOLLOW_UP,
                customer,
                product,
                review.order(),
                time,
                word(id, customer, product, review.order(), said),
                OptionalInt.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                review.returned(),
                effects);
    }
}
