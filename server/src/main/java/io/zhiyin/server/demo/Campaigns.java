package io.zhiyin.server.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The shop's campaigns of the year. */
final class Campaigns {
    /**
     * One campaign.
     *
     * @param discount off the price, 0 to 1
     * @param pull which share of the orders of its days comes from it
     * @param cost in CNY
     */
    record Campaign(
            String id,
            String name,
            Market market,
            String channel,
            LocalDate from,
            LocalDate to,
            double discount,
            double pull,
            double cost) {}

    private static final List<Campaign> ALL = List.of(
            of("K01", "年货节", Market.CHINA, "短信", 1, 6, 1, 20, .12, .35, 8_000),
            of("K02", "38女王节", Market.CHINA, "站内信", 3, 5, 3, 9, .15, .45, 12_000),
            of("K03", "Spring Sale", Market.ABROAD, "email", 4, 14, 4, 21, .15, .40, 5_000),
            of("K04", "五一出游季", Market.CHINA, "短信", 4, 28, 5, 4, .10, .30, 6_000),
            of("K05", "618年中大促", Market.CHINA, "直播", 6, 10, 6, 20, .20, .70, 60_000),
            of("K06", "Back to School", Market.ABROAD, "email", 8, 11, 8, 24, .12, .35, 4_500),
            of("K07", "开学季", Market.CHINA, "站内信", 8, 25, 9, 5, .10, .30, 5_500),
            of("K08", "中秋礼遇", Market.CHINA, "短信", 9, 22, 10, 5, .12, .30, 7_000),
            of("K09", "双11", Market.CHINA, "直播", 11, 3, 11, 12, .22, .75, 90_000),
            of("K10", "Black Friday", Market.ABROAD, "email", 11, 24, 12, 1, .25, .65, 20_000),
            of("K11", "双12", Market.CHINA, "站内信", 12, 10, 12, 13, .12, .45, 15_000));

    private Campaigns() {}

    private static Campaign of(
            String id,
            String name,
            Market market,
            String channel,
            int fromMonth,
            int fromDay,
            int toMonth,
            int toDay,
            double discount,
            double pull,
            double cost) {
        return new Campaign(
                id,
                name,
                market,
                channel,
                LocalDate.of(2025, fromMonth, fromDay),
                LocalDate.of(2025, toMonth, toDay),
                discount,
                pull,
                cost);
    }

    static List<Campaign> all() {
        return ALL;
    }

    static Optional<Campaign> during(LocalDate day) {
        return ALL.stream()
                .filter(campaign -> !day.isBefore(campaign.from()) && !day.isAfter(campaign.to()))
                .findFirst();
    }
}
