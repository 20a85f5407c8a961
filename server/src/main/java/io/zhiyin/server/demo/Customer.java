package io.zhiyin.server.demo;

import java.time.LocalDate;

/**
 * A person who buys; everything about them is made up.
 *
 * @param activity how much they buy, relative to the others
 */
record Customer(
        String id,
        Market market,
        Places.Place place,
        Persona persona,
        double activity,
        LocalDate registered,
        Identity identity) {}
