package io.zhiyin.insight;

import java.time.LocalDate;

/** From a day up to and including another, in the shop's zone. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period must not end before it starts, was " + from + " to " + to);
        }
    }
}
