package io.zhiyin.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a shop exports beside feedback: products, customers, orders and what became of them, campaigns, visits, stock. */
final class ShopTables {
    private final DemoOptions options;
    private final Catalogue catalogue;
    private final Story story;

    ShopTables(DemoOptions options, Catalogue catalogue, Story story) {
        this.options = options;
        this.catalogue = catalogue;
        this.story = story;
    }

    void writeTo(Path folder) throws IOException {
        Map<String, CsvText> files = new TreeMap<>();
        files.put("products.csv", products());
        files.put("customers.csv", customers());
        files.put("orders.csv", orders());
        files.put("order_events.csv", orderEvents());
        files.put("shipments.csv", shipments());
        files.put("campaigns.csv", campaigns());
        files.put("stock.csv", new Stock(catalogue, story.orders()).table());
        files.put("visits.csv", new Visits(options, catalogue, story).table());
        for (Map.Entry<String, CsvText> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue().text());
        }
    }

    private CsvText products() {
        CsvText table = table("item_id,sku,title_zh,title_en,category_zh,category_en,price_cny,cost_cny,colours");
        for (Product product : catalogue.products()) {
            Catalogue.Category category = catalogue.category(product);
            double margin =
                    .45 + .2 * Dice.of(options.seed(), "margin", product.sku()).unit();
            table.add(List.of(
                    product.item(),
                    product.sku(),
                    product.titleZh(),
                    product.titleEn(),
                    category.zh(),
                    category.en(),
                    money(product.price()),
                    money(product.price() * (1 - margin)),
                    String.join("/", product.coloursZh())));
        }
        return table;
    }

    private CsvText customers() {
        CsvText table = table("customer_id,nick,name,phone,email,region,town,registered,marketing_consent");
        for (Customer customer : story.customers()) {
            table.add(List.of(
                    customer.id(),
                    customer.identity().nick(),
                    customer.identity().name(),
                    customer.identity().phone(),
                    customer.identity().email(),
                    customer.place().region(),
                    customer.place().town(),
                    customer.registered().toString(),
                    Dice.of(options.seed(), "consent", customer.id()).chance(.7) ? "yes" : "no"));
        }
        return table;
    }

    private CsvText orders() {
        CsvText table = table(
                "order_number,customer_id,product_id,quantity,paid_cny,ordered_at,campaign,channel,region,status");
        for (Order order : story.orders()) {
            table.add(List.of(
                    order.number(),
                    order.customer().id(),
                    order.product().id(order.market()),
                    String.valueOf(order.quantity()),
                    money(order.paid()),
                    time(order.time()),
                    order.campaign().orElse(""),
                    order.market() == Market.CHINA ? "淘宝" : "Shopify",
                    order.customer().place().region(),
                    story.returned(order) ? "returned" : "completed"));
        }
        return table;
    }

    private record Event(LocalDateTime time, String order, String what) {}

    private CsvText orderEvents() {
        CsvText table = table("order_number,event,at");
        List<Event> events = new java.util.ArrayList<>();
        for (Order order : story.orders()) {
            Dice dice = Dice.of(options.seed(), "paid", order.index());
            events.add(new Event(order.time(), order.number(), "created"));
            events.add(new Event(order.time().plusSeconds(dice.between(5, 900)), order.number(), "paid"));
            events.add(new Event(order.shipped(), order.number(), "shipped"));
            events.add(new Event(order.delivered(), order.number(), "delivered"));
        }
        for (Draft draft : story.drafts()) {
            if (draft.type() == io.zhiyin.commerce.FeedbackType.RETURN_REASON) {
                draft.order().ifPresent(order -> {
                    events.add(new Event(draft.time(), order.number(), "return_requested"));
                    events.add(new Event(draft.time().plusDays(5), order.number(), "refunded"));
                });
            }
        }
        events.sort(
                Comparator.comparing(Event::time).thenComparing(Event::order).thenComparing(Event::what));
        events.forEach(event -> table.add(List.of(event.order(), event.what(), time(event.time()))));
        return table;
    }

    private CsvText shipments() {
        CsvText table = table("order_number,carrier,tracking_number,shipped_at,delivered_at,region");
        for (Order order : story.orders()) {
            table.add(List.of(
                    order.number(),
                    order.carrier(),
                    order.tracking(),
                    time(order.shipped()),
                    time(order.delivered()),
                    order.customer().place().region()));
        }
        return table;
    }

    private static CsvText campaigns() {
        CsvText table = table("campaign,name,channel,market,from,to,discount,cost_cny");
        for (Campaigns.Campaign campaign : Campaigns.all()) {
            table.add(List.of(
                    campaign.id(),
                    campaign.name(),
                    campaign.channel(),
                    campaign.market().language().code(),
                    campaign.from().toString(),
                    campaign.to().toString(),
                    String.format(Locale.ROOT, "%.2f", campaign.discount()),
                    money(campaign.cost())));
        }
        return table;
    }

    static CsvText table(String header) {
        return new CsvText(List.of(header.split(",")));
    }

    static String time(LocalDateTime time) {
        return FeedbackTables.TIME.format(time);
    }

    private static String money(double amount) {
        return String.format(Locale.ROOT, "%.2f", amount);
    }
}
