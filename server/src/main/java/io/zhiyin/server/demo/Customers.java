package io.zhiyin.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The shop's customers, those of a few days of bought reviews apart. */
final class Customers {
    private static final double PER_FEEDBACK = .625;
    private static final double CHINESE = .70;
    private static final double LOYALTY_SPREAD = .6;
    private static final int MOST_YEARS = 4;

    private Customers() {}

    static List<Customer> of(DemoOptions options, Places places) {
        int count = (int) Math.round(options.feedback() * PER_FEEDBACK);
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Dice dice = Dice.of(options.seed(), "customer", i);
            Market market = dice.chance(CHINESE) ? Market.CHINA : Market.ABROAD;
            LocalDate before = DemoYear.FIRST.minusDays(DemoYear.WARM_UP_DAYS + 1L);
            customers.add(
                    of(dice, i, places.any(dice, market), before.minusDays(dice.below(MOST_YEARS * 365)), personas()));
        }
        return customers;
    }

    static Customer of(Dice dice, int number, Places.Place place, LocalDate registered, List<Persona> personas) {
        return new Customer(
                (place.market() == Market.CHINA ? "C" : "E") + (100_000 + number),
                place.market(),
                place,
                dice.pick(personas, Persona::share),
                dice.around1(LOYALTY_SPREAD),
                registered,
                Identity.of(dice, number, place));
    }

    private static List<Persona> personas() {
        return List.of(Persona.values());
    }
}
