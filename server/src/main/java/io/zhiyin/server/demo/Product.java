package io.zhiyin.server.demo;

import java.util.List;
import java.util.Set;

/**
 * A product of the demo shop. The Chinese and the English shop give it different ids, titles and categories, as shops on two
 * marketplaces do.
 *
 * @param tags what it is like, so that only phrases that make sense are said of it; its category among them
 * @param price in CNY
 * @param popularity its share of the category's sales, relative to the others; the same all year and everywhere
 */
record Product(
        String item,
        String sku,
        String category,
        Set<String> tags,
        String titleZh,
        String titleEn,
        String nounZh,
        String nounEn,
        double price,
        double popularity,
        List<String> coloursZh,
        List<String> coloursEn) {
    static final int COLUMNS = 11;

    static Product of(List<String> row) {
        List<String> colours = List.of(row.get(10).split(","));
        return new Product(
                row.get(0),
                row.get(1),
                row.get(2),
                Set.of((row.get(2) + "," + row.get(3)).split(",")),
                row.get(4),
                row.get(5),
                row.get(6),
                row.get(7),
                Double.parseDouble(row.get(8)),
                Double.parseDouble(row.get(9)),
                colours.stream().map(colour -> colour.split("/")[0]).toList(),
                colours.stream().map(colour -> colour.split("/")[1]).toList());
    }

    boolean is(String tag) {
        return tags.contains(tag);
    }

    String id(Market market) {
        return market == Market.CHINA ? item : sku;
    }

    String title(Market market) {
        return market == Market.CHINA ? titleZh : titleEn;
    }
}
