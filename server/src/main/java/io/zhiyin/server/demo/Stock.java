package io.zhiyin.server.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many pieces lie in the warehouse, week by week: what is left is topped up to a few weeks' sales in whole cartons, and at
 * least to what the week sells, so that it never falls below 0.
 */
final class Stock {
    private static final int CARTON = 20;
    private static final double WEEKS_AHEAD = 3;

    private final Catalogue catalogue;
    private final Map<String, int[]> sold = new TreeMap<>();
    private final LocalDate start = DemoYear.FIRST.minusDays(DemoYear.WARM_UP_DAYS);
    private final int weeks = DemoYear.WEEKS + DemoYear.WARM_UP_DAYS / 7;

    Stock(Catalogue catalogue, List<Order> orders) {
        this.catalogue = catalogue;
        for (Order order : orders) {
            int week = (int) (order.time().toLocalDate().toEpochDay() - start.toEpochDay()) / 7;
            sold.computeIfAbsent(order.product().sku(), sku -> new int[weeks])[week] += order.quantity();
        }
    }

    CsvText table() {
        CsvText table = ShopTables.table("sku,week_from,opening,received,sold,closing");
        for (Product product : catalogue.products()) {
            int[] ofProduct = sold.getOrDefault(product.sku(), new int[weeks]);
            int stock = 0;
            double usual = ofProduct[0];
            for (int week = 0; week < weeks; week++) {
                int needed = (int) Math.max(usual * WEEKS_AHEAD, ofProduct[week]);
                int received = stock >= Math.max(usual, ofProduct[week])
                        ? 0
                        : Math.floorDiv(needed - stock + CARTON - 1, CARTON) * CARTON;
                int closing = stock + received - ofProduct[week];
                table.add(List.of(
                        product.sku(),
                        start.plusWeeks(week).toString(),
                        String.valueOf(stock),
                        String.valueOf(received),
                        String.valueOf(ofProduct[week]),
                        String.valueOf(closing)));
                stock = closing;
                usual = .7 * usual + .3 * ofProduct[week];
            }
        }
        return table;
    }
}
