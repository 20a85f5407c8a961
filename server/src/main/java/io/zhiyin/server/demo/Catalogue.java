package io.zhiyin.server.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the shop sells, and what customers speak of in each category. Immutable once read. */
final class Catalogue {
    /**
     * How often an aspect comes up in a category.
     *
     * @param weight relative to the other aspects of the category
     * @param complaints which share of the mentions are complaints
     */
    record Talk(String aspect, double weight, double complaints) {}

    /**
     * A category of products.
     *
     * @param share of all orders
     * @param peak the day of the year at which it sells best
     * @param swing how much better than on average, 0 to 1
     */
    record Category(String code, String zh, String en, double share, int peak, double swing) {
        String name(Market market) {
            return market == Market.CHINA ? zh : en;
        }
    }

    private final List<Product> products;
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, List<Talk>> talk = new LinkedHashMap<>();

    private Catalogue(List<Product> products) {
        this.products = products;
    }

    static Catalogue read() {
        Catalogue catalogue = new Catalogue(Tsv.rows("products.tsv", Product.COLUMNS).stream()
                .map(Product::of)
                .toList());
        for (List<String> row : Tsv.rows("categories.tsv", 6)) {
            catalogue.categories.put(
                    row.get(0),
                    new Category(
                            row.get(0),
                            row.get(1),
                            row.get(2),
                            Double.parseDouble(row.get(3)),
                            Integer.parseInt(row.get(4)),
                            Double.parseDouble(row.get(5))));
        }
        for (List<String> row : Tsv.rows("talk.tsv", 4)) {
            catalogue
                    .talk
                    .computeIfAbsent(row.get(0), category -> new ArrayList<>())
                    .add(new Talk(row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))));
        }
        return catalogue;
    }

    List<Product> products() {
        return products;
    }

    List<Product> products(Category category) {
        return products.stream()
                .filter(product -> product.category().equals(category.code()))
                .toList();
    }

    List<Category> categories() {
        return List.copyOf(categories.values());
    }

    Category category(Product product) {
        return known(categories, product.category());
    }

    List<Talk> talk(Product product) {
        return known(talk, product.category());
    }

    /** Every aspect that is spoken of anywhere, in order. */
    List<String> aspects() {
        return talk.values().stream()
                .flatMap(List::stream)
                .map(Talk::aspect)
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> T known(Map<String, T> map, String category) {
        T value = map.get(category);
        if (value == null) {
            throw new IllegalStateException("nothing is written about the category " + category);
        }
        return value;
    }
}
