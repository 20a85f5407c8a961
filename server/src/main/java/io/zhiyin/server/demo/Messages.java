package io.zhiyin.server.demo;

import io.zhiyin.commerce.FeedbackType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Writes what customers say outside reviews: questions before buying, chats with the shop, reasons for sending back. */
final class Messages {
    private static final double GREETS = .4;
    private static final double NO_REASON = .35;
    private static final double BATTERY_RETURN = .5;

    private final DemoOptions options;
    private final PhraseBook book;
    private final Speaker speaker;
    private final Plants plants;
    private final Slots slots;

    Messages(DemoOptions options, PhraseBook book, Speaker speaker) {
        this.options = options;
        this.book = book;
        this.speaker = speaker;
        this.plants = new Plants(options, book);
        this.slots = new Slots(book);
    }

    Draft question(int number, Customer customer, Product product, LocalDateTime time) {
        String id = "Q" + (20_000 + number);
        Dice dice = Dice.of(options.seed(), "question", number);
        List<Phrase> said = new ArrayList<>();
        said.add(speaker.any(dice, customer, product, "ask").orElseThrow());
        Personal.add(options, book, said, customer, product, id, Personal.QUESTION);
        return draft(id, FeedbackType.QUESTION, customer, product, Optional.empty(), time, said, false);
    }

    /** A message of a customer who waits for an order or just got it. */
    Draft chat(Order order) {
        String id = "T" + (500_000 + order.index());
        Dice dice = Dice.of(options.seed(), "chat", order.index());
        LocalDate day = chatDay(order);
        List<Phrase> matter = new ArrayList<>();
        matter.add(speaker.any(dice, order.customer(), order.product(), "chat").orElseThrow());
        Plants.Planting planting = plants.into(matter, order.customer(), order.product(), day, id, Effects.ELSEWHERE);
        List<Phrase> said = new ArrayList<>();
        if (dice.chance(GREETS)) {
            speaker.any(dice, order.customer(), order.product(), "hello").ifPresent(said::add);
        }
        said.addAll(planting.said());
        Personal.add(options, book, said, order.customer(), order.product(), id, Personal.CHAT);
        Draft draft = draft(
                id,
                FeedbackType.CHAT,
                order.customer(),
                order.product(),
                Optional.of(order),
                Orders.time(dice, day),
                said,
                false);
        return new Draft(
                draft.id(),
                draft.type(),
                draft.customer(),
                draft.product(),
                draft.order(),
                draft.time(),
                draft.worded(),
                draft.stars(),
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                planting.effects());
    }

    LocalDate chatDay(Order order) {
        return order.time()
                .toLocalDate()
                .plusDays(Dice.of(options.seed(), "chat day", order.index()).below(9));
    }

    /** Why an order is sent back; empty if that lies outside the year. */
    Optional<Draft> sentBack(Order order, boolean tooSmall) {
        Dice dice = Dice.of(options.seed(), "return", order.index());
        LocalDateTime time = Orders.time(dice, order.delivered().toLocalDate().plusDays(dice.between(1, 7)));
        if (!DemoYear.contains(time.toLocalDate())) {
            return Optional.empty();
        }
        String id = "TK" + (700_000 + order.index());
        Customer customer = order.customer();
        Product product = order.product();
        Optional<Phrase> reason = tooSmall
                ? speaker.any(dice, customer, product, "size-small")
                : battery(order, time) && dice.chance(BATTERY_RETURN)
                        ? speaker.any(dice, customer, product, "battery-complaint")
                        : dice.chance(NO_REASON) ? Optional.empty() : speaker.fault(dice, customer, product);
        List<Phrase> said = new ArrayList<>();
        said.add(reason.or(() -> speaker.any(dice, customer, product, "return")).orElseThrow());
        Personal.add(options, book, said, customer, product, id, Personal.RETURN);
        return Optional.of(
                draft(id, FeedbackType.RETURN_REASON, customer, product, Optional.of(order), time, said, true));
    }

    private boolean battery(Order order, LocalDateTime time) {
        return options.plants(Planted.BATTERY_COMPLAINT)
                && Plants.battery(order.customer(), order.product(), time.toLocalDate());
    }

    private Draft draft(
            String id,
            FeedbackType type,
            Customer customer,
            Product product,
            Optional<Order> order,
            LocalDateTime time,
            List<Phrase> said,
            boolean returned) {
        Worded worded = Wording.of(
                Dice.of(options.seed(), "wording", id),
                slots,
                customer.market().language(),
                customer.persona(),
                said,
                new Slots.About(
                        product,
                        customer.identity(),
                        order.map(Order::number).orElse(""),
                        order.map(Order::tracking).orElse("")));
        return new Draft(
                id,
                type,
                customer,
                product,
                order,
                time,
                worded,
                OptionalInt.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                returned,
                Set.of());
    }
}
