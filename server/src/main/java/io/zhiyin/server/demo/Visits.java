package io.zhiyin.server.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What members looked at in the last weeks, which is how long shops keep such logs; every order has its visit. */
final class Visits {
    private static final int WEEKS_KEPT = 8;
    /** Visits without an order, for each with one: a conversion of one in sixteen. */
    private static final int LOOKED_ONLY = 15;

    private record Event(LocalDateTime time, String visit, String customer, String product, String what) {}

    private final DemoOptions options;
    private final Catalogue catalogue;
    private final Story story;
    private final List<Event> events = new ArrayList<>();

    Visits(DemoOptions options, Catalogue catalogue, Story story) {
        this.options = options;
        this.catalogue = catalogue;
        this.story = story;
    }

    CsvText table() {
        LocalDate from = DemoYear.LAST.minusWeeks(WEEKS_KEPT).plusDays(1);
        for (Order order : story.orders()) {
            if (!order.time().toLocalDate().isBefore(from)) {
                visit(order);
                for (int i = 0; i < LOOKED_ONLY; i++) {
                    look(order, i);
                }
            }
        }
        events.sort(
                Comparator.comparing(Event::time).thenComparing(Event::visit).thenComparing(Event::what));
        CsvText table = ShopTables.table("visit,at,customer_id,product_id,event");
        events.forEach(event -> table.add(List.of(
                event.visit(), ShopTables.time(event.time()), event.customer(), event.product(), event.what())));
        return table;
    }

    private void visit(Order order) {
        Dice dice = Dice.of(options.seed(), "visit", order.index());
        String visit = "V" + order.index();
        LocalDateTime time = order.time().minusMinutes(dice.between(3, 40));
        add(time, visit, order.customer(), order.product(), "view");
        add(time.plusSeconds(dice.between(20, 150)), visit, order.customer(), order.product(), "cart");
        add(order.time(), visit, order.customer(), order.product(), "order");
    }

    /** Somebody else, about the same time, who looks and leaves. */
    private void look(Order order, int i) {
        Dice dice = Dice.of(options.seed(), "look", order.index(), i);
        Customer customer = dice.pick(story.customers());
        Product product = dice.pick(catalogue.products(), Product::popularity);
        LocalDateTime time = Orders.time(dice, order.time().toLocalDate());
        String visit = "V" + order.index() + "-" + i;
        add(time, visit, customer, product, "view");
        if (dice.chance(.12)) {
            add(
                    time.plusSeconds(dice.between(20, 300)),
                    visit,
                    customer,
                    product,
                    dice.chance(.5) ? "cart" : "favourite");
        }
    }

    private void add(LocalDateTime time, String visit, Customer customer, Product product, String what) {
        events.add(new Event(time, visit, customer.id(), product.id(customer.market()), what));
    }
}
