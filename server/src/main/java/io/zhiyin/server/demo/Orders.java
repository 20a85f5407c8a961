package io.zhiyin.server.demo;

import io.zhiyin.server.demo.Catalogue.Category;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who bought what and when, and how it was sent. */
final class Orders {
    private static final double PER_FEEDBACK = 2.3;
    private static final double REGIONAL_TASTE = .25;
    private static final double[] HOURS = {
        2, 1, .5, .3, .3, .4, .8, 1.5, 2.5, 4, 5, 5, 5, 4.5, 4.5, 4.5, 4.5, 4.5, 4.5, 5.5, 7, 8, 7, 4.5
    };
    private static final List<String> CARRIERS_ZH = List.of("顺丰速运", "中通快递", "圆通速递", "韵达快递", "京东物流");
    private static final List<String> CARRIERS_EN = List.of("UPS", "USPS", "FedEx");

    private final DemoOptions options;
    private final Catalogue catalogue;

    Orders(DemoOptions options, Catalogue catalogue) {
        this.options = options;
        this.catalogue = catalogue;
    }

    /** All orders of the year and the weeks before, by time. */
    List<Order> make(List<Customer> all) {
        LocalDate start = DemoYear.FIRST.minusDays(DemoYear.WARM_UP_DAYS);
        double total = 0;
        for (LocalDate day = DemoYear.FIRST; !day.isAfter(DemoYear.LAST); day = day.plusDays(1)) {
            total += DemoYear.intensity(day, options.seed());
        }
        double scale = options.feedback() * PER_FEEDBACK / total;
        Picker buyers = new Picker(all);
        List<Order> orders = new ArrayList<>();
        for (LocalDate day = start; !day.isAfter(DemoYear.LAST); day = day.plusDays(1)) {
            Dice dice = Dice.of(options.seed(), "orders", day);
            int count = dice.poisson(DemoYear.intensity(day, options.seed()) * scale);
            List<LocalDateTime> times = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                times.add(time(dice, day));
            }
            times.sort(Comparator.naturalOrder());
            for (LocalDateTime time : times) {
                orders.add(order(orders.size(), buyers.pick(dice), time));
            }
        }
        return orders;
    }

    /** Draws customers by their activity, in logarithmic time. */
    private static final class Picker {
        private final List<Customer> customers;
        private final double[] upTo;

        Picker(List<Customer> customers) {
            this.customers = customers;
            this.upTo = new double[customers.size()];
            double sum = 0;
            for (int i = 0; i < upTo.length; i++) {
                sum += customers.get(i).activity();
                upTo[i] = sum;
            }
        }

        Customer pick(Dice dice) {
            int place = java.util.Arrays.binarySearch(upTo, dice.unit() * upTo[upTo.length - 1]);
            return customers.get(Math.min(customers.size() - 1, place < 0 ? -place - 1 : place));
        }
    }

    static LocalDateTime time(Dice dice, LocalDate day) {
        double left = dice.unit() * sum(HOURS);
        int hour = 0;
        while (hour < 23 && left >= HOURS[hour]) {
            left -= HOURS[hour++];
        }
        return day.atTime(hour, dice.below(60), dice.below(60));
    }

    private Order order(int index, Customer customer, LocalDateTime time) {
        Dice dice = Dice.of(options.seed(), "order", index);
        Category category = dice.pick(
                catalogue.categories(),
                c -> c.share() * DemoYear.season(c, time.toLocalDate()) * taste(customer.place(), c));
        Product product = dice.pick(catalogue.products(category), Product::popularity);
        return order(dice, index, customer, product, time);
    }

    Order order(Dice dice, int index, Customer customer, Product product, LocalDateTime time) {
        Optional<Campaigns.Campaign> campaign = Campaigns.during(time.toLocalDate())
                .filter(running -> running.market() == customer.market() && dice.chance(running.pull()));
        int quantity = dice.chance(.12) ? 2 : 1;
        double discount = campaign.map(Campaigns.Campaign::discount).orElse(0.0);
        double paid = Math.round(product.price() * quantity * (1 - discount) * 100) / 100.0;
        LocalDateTime shipped = time.plusHours(dice.between(4, 40));
        boolean chinese = customer.market() == Market.CHINA;
        double days = (chinese ? 1.2 : 2.5) + 2.2 * dice.unit() + slower(customer);
        return new Order(
                index,
                chinese ? "4021" + (57_000_000_000_000L + index * 7_919L) : "ZW" + (1_000_000 + index * 13),
                customer,
                product,
                quantity,
                paid,
                time,
                campaign.map(Campaigns.Campaign::id),
                shipped,
                shipped.plusMinutes(Math.round(days * 24 * 60)),
                dice.pick(chinese ? CARRIERS_ZH : CARRIERS_EN),
                (chinese ? "SF" : "1Z")
                        + Identity.digits(dice, chinese ? 13 : 9)
                        + (chinese ? "" : "0" + Identity.digits(dice, 6)));
    }

    private double slower(Customer customer) {
        boolean slow = options.plants(Planted.REGIONAL_DIFFERENCE)
                && customer.place().region().equals(Effects.SLOW_REGION);
        return slow ? Effects.SLOWER_DAYS : 0;
    }

    /** What a region likes to buy: a difference of the mix, not of what is said. */
    private double taste(Places.Place place, Category category) {
        return Dice.of(options.seed(), "taste", place.region(), category.code()).around1(REGIONAL_TASTE);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
