package io.zhiyin.server.demo;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One product bought once.
 *
 * @param index unique, in the order of buying
 * @param number as the marketplace writes it
 * @param paid in CNY, all pieces together
 */
record Order(
        int index,
        String number,
        Customer customer,
        Product product,
        int quantity,
        double paid,
        LocalDateTime time,
        Optional<String> campaign,
        LocalDateTime shipped,
        LocalDateTime delivered,
        String carrier,
        String tracking) {
    Market market() {
        return customer.market();
    }
}
