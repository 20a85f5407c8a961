package io.zhiyin.insight.judging;

import io.zhiyin.insight.Insight;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.insight.index.IndexFigure;
import io.zhiyin.insight.kano.KanoFigure;
import io.zhiyin.insight.region.RegionalDifference;
import io.zhiyin.insight.trend.Movement;
import java.util.List;

/**
 * Everything that was judged of a shop, with what is stable and what has too little data; the insights are what cleared its
 * test.
 *
 * @param insights the surest first
 * @param priorities importance and urgency of every matter, the most pressing first
 * @param movements of the whole shop, every matter and voice
 * @param localMovements those that were found in single regions and products
 * @param drivers of the rating, or of the polarity where there is no rating
 * @param outcomeDrivers of other outcomes
 */
public record Judgement(
        Totals totals,
        List<Insight> insights,
        List<Priority> priorities,
        List<IndexFigure> indices,
        List<Movement> movements,
        List<Movement> localMovements,
        List<RegionalDifference> regions,
        List<DriverEffect> drivers,
        List<DriverEffect> outcomeDrivers,
        List<KanoFigure> kano) {
    public Judgement {
        insights = List.copyOf(insights);
        priorities = List.copyOf(priorities);
        indices = List.copyOf(indices);
        movements = List.copyOf(movements);
        localMovements = List.copyOf(localMovements);
        regions = List.copyOf(regions);
        drivers = List.copyOf(drivers);
        outcomeDrivers = List.copyOf(outcomeDrivers);
        kano = List.copyOf(kano);
    }
}
