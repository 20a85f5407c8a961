package io.zhiyin.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShopTablesTest {
    @TempDir
    static Path folder;

    private static final Map<String, List<Tables.Row>> TABLES = new HashMap<>();

    @BeforeAll
    static void write() throws IOException {
        DemoShop.generate(DemoOptions.defaults(11).sized(1_000)).writeTo(folder);
        for (String name : List.of(
                "products", "customers", "orders", "order_events", "shipments", "campaigns", "stock", "visits")) {
            TABLES.put(name, Tables.read(folder.resolve("shop").resolve(name + ".csv")));
        }
        for (String name : List.of("reviews_zh", "questions", "chats", "returns")) {
            TABLES.put(name, Tables.read(folder.resolve("feedback").resolve(name + ".csv")));
        }
    }

    @Test
    void everyReferenceIsKept() {
        Set<String> products = column("products", "item_id");
        products.addAll(column("products", "sku"));
        assertThat(products)
                .containsAll(column("orders", "product_id"))
                .containsAll(column("visits", "product_id"))
                .containsAll(column("reviews_zh", "商品ID"))
                .containsAll(column("questions", "商品ID"));
        assertThat(column("customers", "customer_id"))
                .containsAll(column("orders", "customer_id"))
                .containsAll(column("visits", "customer_id"));
        assertThat(column("customers", "nick"))
                .containsAll(column("reviews_zh", "会员名"))
                .containsAll(column("questions", "会员名"));
        assertThat(column("orders", "order_number"))
                .containsAll(column("reviews_zh", "订单编号"))
                .containsAll(column("chats", "订单编号"))
                .containsAll(column("returns", "订单编号"))
                .containsAll(column("order_events", "order_number"))
                .isEqualTo(column("shipments", "order_number"));
        Set<String> campaigns = column("orders", "campaign");
        campaigns.remove("");
        assertThat(column("campaigns", "campaign")).containsAll(campaigns);
    }

    @Test
    void idsAreUnique() {
        Map.of(
                        "products", "sku",
                        "customers", "nick",
                        "orders", "order_number",
                        "questions", "id",
                        "chats", "ticket_id",
                        "returns", "id")
                .forEach(
                        (table, key) -> assertThat(column(table, key)).as(table).hasSameSizeAs(rows(table)));
    }

    @Test
    void nothingHappensBeforeItsCause() {
        Map<String, String> ordered = map("orders", "order_number", "ordered_at");
        Map<String, String> delivered = map("shipments", "order_number", "delivered_at");
        assertThat(rows("shipments")).allSatisfy(row -> {
            assertThat(row.get("shipped_at")).isGreaterThan(ordered.get(row.get("order_number")));
            assertThat(row.get("delivered_at")).isGreaterThan(row.get("shipped_at"));
        });
        assertThat(rows("reviews_zh")).allSatisfy(row -> {
            assertThat(row.get("评价时间")).isGreaterThan(delivered.get(row.get("订单编号")));
            assertThat(row.get("追评时间").isEmpty() || row.get("追评时间").compareTo(row.get("评价时间")) > 0)
                    .isTrue();
        });
        assertThat(rows("returns"))
                .allSatisfy(row -> assertThat(row.get("退货时间")).isGreaterThan(delivered.get(row.get("订单编号"))));
    }

    @Test
    void stockIsNeverNegativeAndAddsUp() {
        Map<String, Integer> before = new HashMap<>();
        for (Tables.Row row : rows("stock")) {
            int opening = Integer.parseInt(row.get("opening"));
            int closing = Integer.parseInt(row.get("closing"));
            assertThat(closing).isNotNegative();
            assertThat(opening + Integer.parseInt(row.get("received")) - Integer.parseInt(row.get("sold")))
                    .isEqualTo(closing);
            assertThat(before.getOrDefault(row.get("sku"), 0)).isEqualTo(opening);
            before.put(row.get("sku"), closing);
        }
        assertThat(sum("stock", "sold")).isEqualTo(sum("orders", "quantity"));
    }

    @Test
    void returnedOrdersAreThoseWithAReason() {
        Set<String> returned = rows("orders").stream()
                .filter(row -> row.get("status").equals("returned"))
                .map(row -> row.get("order_number"))
                .collect(Collectors.toSet());
        assertThat(returned).isEqualTo(column("returns", "订单编号"));
        assertThat((double) returned.size() / rows("orders").size()).isBetween(.02, .08);
    }

    @Test
    void oneVisitInSixteenOrders() {
        long orders = rows("visits").stream()
                .filter(row -> row.get("event").equals("order"))
                .count();
        assertThat(orders).isGreaterThan(100);
        assertThat(column("visits", "visit")).hasSize((int) (16 * orders));
    }

    @Test
    void pricesLeaveAMargin() {
        assertThat(rows("products")).hasSize(40).allSatisfy(row -> {
            double price = Double.parseDouble(row.get("price_cny"));
            assertThat(price).isBetween(20.0, 2_000.0);
            assertThat(Double.parseDouble(row.get("cost_cny"))).isBetween(.3 * price, .6 * price);
        });
        assertThat(rows("orders"))
                .allSatisfy(row ->
                        assertThat(Double.parseDouble(row.get("paid_cny"))).isPositive());
    }

    @Test
    void salesDaysStandOut() {
        Map<String, Long> byMonth = rows("orders").stream()
                .collect(Collectors.groupingBy(row -> row.get("ordered_at").substring(0, 7), Collectors.counting()));
        assertThat(byMonth).containsKeys("2025-05", "2025-06", "2025-10", "2025-11");
        assertThat(byMonth.get("2025-11")).isGreaterThan(byMonth.get("2025-10"));
        assertThat(byMonth.get("2025-06")).isGreaterThan(byMonth.get("2025-05"));
    }

    private static List<Tables.Row> rows(String table) {
        return TABLES.getOrDefault(table, List.of());
    }

    private static Set<String> column(String table, String column) {
        return rows(table).stream().map(row -> row.get(column)).collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, String> map(String table, String key, String value) {
        return rows(table).stream().collect(Collectors.toMap(row -> row.get(key), row -> row.get(value)));
    }

    private static int sum(String table, String column) {
        return rows(table).stream()
                .mapToInt(row -> Integer.parseInt(row.get(column)))
                .sum();
    }
}
