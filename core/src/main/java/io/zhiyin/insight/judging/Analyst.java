package io.zhiyin.insight.judging;

import io.zhiyin.insight.Evidence;
import io.zhiyin.insight.Group;
import io.zhiyin.insight.Insight;
import io.zhiyin.insight.InsightKind;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.insight.driver.Drivers;
import io.zhiyin.insight.driver.OutcomeTable;
import io.zhiyin.insight.index.Indices;
import io.zhiyin.insight.kano.Kano;
import io.zhiyin.insight.region.RegionCustomers;
import io.zhiyin.insight.region.RegionalDifference;
import io.zhiyin.insight.region.RegionalDifferences;
import io.zhiyin.insight.trend.Movement;
import io.zhiyin.insight.trend.Movements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges what many say: an insight only where the effect clears its test. Equal counts and options give equal judgements. */
public final class Analyst {
    private final JudgingOptions options;

    public Analyst(JudgingOptions options) {
        this.options = options;
    }

    /**
     * @param evidence finds the statements behind an insight; asked once for each
     */
    public Judgement judge(ShopCounts counts, Function<Insight, Evidence> evidence) {
        Movements movements = new Movements(options.trends());
        List<Group> regions = shown(counts);
        List<Movement> shop = movements.ofShop(counts.byRegion());
        List<Movement> local = movements.ofGroups(counts.byRegion(), regions, counts.byProduct());
        List<RegionalDifference> differences = new RegionalDifferences(
                        options.trends().minimumMentions(), options.regionalRate())
                .of(counts.byRegion(), regions);
        List<DriverEffect> drivers =
                new Drivers(options.minimumForDriver(), options.driverRate()).of(counts.satisfaction());
        List<DriverEffect> outcomes =
                new Drivers(options.minimumForDriver(), options.outcomeRate()).of(counts.outcomes());
        Insights insights = new Insights();
        insights.addMovements(shop);
        insights.addMovements(local);
        insights.addRegions(differences);
        // without stars the text's own leaning stands in: good enough to weigh needs by, but a circle if claimed as a
        // finding
        insights.addDrivers(
                InsightKind.RATING_DRIVER,
                drivers.stream()
                        .filter(driver -> driver.outcome().equals(OutcomeTable.RATING) && !driver.againstItsVoice())
                        .toList());
        insights.addDrivers(InsightKind.OUTCOME_DRIVER, outcomes);
        return new Judgement(
                counts.totals(),
                insights.surestFirst().stream()
                        .map(insight -> insight.with(evidence.apply(insight)))
                        .toList(),
                new Priorities(options.weights(), options.trends().recentWeeks())
                        .of(
                                counts.totals(),
                                counts.reach(),
                                drivers,
                                Stream.concat(shop.stream(), local.stream()).toList()),
                new Indices(options.minimumForIndex()).of(counts.indices()),
                shop,
                local,
                differences,
                drivers,
                outcomes,
                new Kano(options.kanoMargin()).of(drivers));
    }

    /** The regions with enough customers to be shown. */
    private List<Group> shown(ShopCounts counts) {
        Set<String> large = new TreeSet<>();
        for (RegionCustomers region : counts.regions()) {
            if (region.customers() >= options.hideBelow()) {
                large.add(region.region());
            }
        }
        List<Group> shown = new ArrayList<>(counts.byRegion().groups());
        shown.removeIf(region -> !large.contains(region.value()));
        return shown;
    }
}
