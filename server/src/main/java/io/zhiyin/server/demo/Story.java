package io.zhiyin.server.demo;

import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.text.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All that happened in the shop's year: who bought, who wrote what, who sent what back. */
final class Story {
    private static final double REVIEWS = .72;
    private static final double QUESTIONS = .06;
    private static final double CHATS = .075;
    private static final double FOLLOW_UPS = .10;
    private static final double TOO_SMALL_WITHOUT_REVIEW = .03;

    private final DemoOptions options;
    private final Reviews reviewing;
    private final Messages messaging;
    private final List<Customer> customers;
    private final List<Order> orders;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Integer> returned = new HashSet<>();

    Story(DemoOptions options, Catalogue catalogue, Places places, PhraseBook book) {
        this.options = options;
        Speaker speaker = new Speaker(options, catalogue, book);
        this.reviewing = new Reviews(options, book, speaker);
        this.messaging = new Messages(options, book, speaker);
        this.customers = new ArrayList<>(Customers.of(options, places));
        Orders buying = new Orders(options, catalogue);
        this.orders = new ArrayList<>(buying.make(customers));
        tell();
        for (Draft bought : new BoughtReviews(options, catalogue, places, book, buying).make(orders.size())) {
            drafts.add(bought);
            bought.order().ifPresent(orders::add);
            customers.add(bought.customer());
        }
        orders.sort(Comparator.comparing(Order::time).thenComparing(Order::index));
    }

    private void tell() {
        List<Draft> reviews = chosen("reviews", REVIEWS, order -> inYear(reviewing.time(order))).stream()
                .map(reviewing::review)
                .toList();
        sendBack(reviews);
        for (Draft review : reviews) {
            drafts.add(review.sentBack(review.order().filter(this::wasReturned).isPresent()));
            followUp(review).ifPresent(drafts::add);
        }
        chosen("chats", CHATS, order -> DemoYear.contains(messaging.chatDay(order))).stream()
                .map(messaging::chat)
                .map(chat ->
                        chat.sentBack(chat.order().filter(this::wasReturned).isPresent()))
                .forEach(drafts::add);
        int number = 0;
        for (Order order : chosen("questions", QUESTIONS, order -> inYear(order.time()))) {
            LocalDateTime before = order.time().minusHours(1 + number % 40);
            LocalDateTime time = inYear(before) ? before : order.time();
            drafts.add(messaging.question(number++, order.customer(), order.product(), time));
        }
    }

    private record Lot(double drawn, Order order) {}

    /** So many orders of those that qualify, drawn by lot. */
    private List<Order> chosen(String what, double perFeedback, Predicate<Order> qualifies) {
        return orders.stream()
                .filter(qualifies)
                .map(order ->
                        new Lot(Dice.of(options.seed(), what, order.index()).unit(), order))
                .sorted(Comparator.comparingDouble(Lot::drawn)
                        .thenComparing(lot -> lot.order().index()))
                .limit(Math.round(options.feedback() * perFeedback))
                .map(Lot::order)
                .sorted(Comparator.comparing(Order::index))
                .toList();
    }

    private void sendBack(List<Draft> reviews) {
        Set<Integer> unfit = new HashSet<>();
        for (Draft review : reviews) {
            boolean complains = review.worded().statements().stream()
                    .anyMatch(said -> said.aspect().value().equals("size/fit") && said.kind() == Kind.COMPLAINT);
            if (complains) {
                review.order().ifPresent(order -> unfit.add(order.index()));
            }
        }
        Set<Integer> reviewed = new HashSet<>();
        reviews.forEach(review -> review.order().ifPresent(order -> reviewed.add(order.index())));
        for (Order order : orders) {
            boolean small = tooSmall(order, unfit.contains(order.index()), reviewed.contains(order.index()));
            if (small || Dice.of(options.seed(), "sent back", order.index()).chance(Effects.RETURNS)) {
                messaging.sentBack(order, small).ifPresent(draft -> {
                    returned.add(order.index());
                    drafts.add(draft);
                });
            }
        }
    }

    private boolean tooSmall(Order order, boolean complained, boolean reviewed) {
        if (!options.plants(Planted.SIZE_RETURNS) || !order.product().is("wear")) {
            return false;
        }
        double chance = complained ? Effects.RETURNS_OF_UNFIT : reviewed ? 0 : TOO_SMALL_WITHOUT_REVIEW;
        return Dice.of(options.seed(), "too small", order.index()).chance(chance);
    }

    private Optional<Draft> followUp(Draft review) {
        boolean able = review.type() == FeedbackType.REVIEW
                && review.customer().market() == Market.CHINA
                && review.setAside().isEmpty();
        if (!able || !Dice.of(options.seed(), "follows up", review.id()).chance(FOLLOW_UPS)) {
            return Optional.empty();
        }
        Draft followUp = reviewing.followUp(review);
        return inYear(followUp.time()) ? Optional.of(followUp) : Optional.empty();
    }

    private boolean wasReturned(Order order) {
        return returned.contains(order.index());
    }

    private static boolean inYear(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        return DemoYear.contains(day);
    }

    List<Customer> customers() {
        return customers;
    }

    List<Order> orders() {
        return orders;
    }

    /** In no particular order. */
    List<Draft> drafts() {
        return drafts;
    }

    boolean returned(Order order) {
        return wasReturned(order);
    }
}
