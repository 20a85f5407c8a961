package io.zhiyin.server.view;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.judging.Priority;
import io.zhiyin.statistics.Estimate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The share of customers (or feedbacks) that each matter touches; n counts all of them. */
final class Shares {
    private final Map<Matter, Priority> priorities = new HashMap<>();
    private final long units;

    Shares(Judgement judgement) {
        judgement.priorities().forEach(priority -> priorities.put(priority.matter(), priority));
        this.units = judgement.totals().units();
    }

    Optional<Estimate> of(Matter matter) {
        return Optional.ofNullable(priorities.get(matter))
                .map(priority ->
                        new Estimate(priority.reach().value(), priority.reach().interval(), units));
    }
}
