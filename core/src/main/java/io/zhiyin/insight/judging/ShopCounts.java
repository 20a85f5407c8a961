package io.zhiyin.insight.judging;

import io.zhiyin.insight.driver.OutcomeTable;
import io.zhiyin.insight.index.IndexSums;
import io.zhiyin.insight.region.RegionCustomers;
import io.zhiyin.insight.trend.MentionTable;
import java.util.List;

/**
 * Everything that is counted of a shop for the judgement.
 *
 * @param byRegion mentions by week and region
 * @param byProduct mentions by week and product, for the products with much feedback
 * @param satisfaction the rating, or where no feedback has one the polarity of the whole text, beside the mentions; a table
 *     for each level of topics and aspects
 * @param outcomes other outcomes such as returns, where the shop knows them
 */
public record ShopCounts(
        Totals totals,
        List<IndexSums> indices,
        List<Reach> reach,
        MentionTable byRegion,
        MentionTable byProduct,
        List<RegionCustomers> regions,
        List<OutcomeTable> satisfaction,
        List<OutcomeTable> outcomes) {
    public ShopCounts {
        indices = List.copyOf(indices);
        reach = List.copyOf(reach);
        regions = List.copyOf(regions);
        satisfaction = List.copyOf(satisfaction);
        outcomes = List.copyOf(outcomes);
    }
}
