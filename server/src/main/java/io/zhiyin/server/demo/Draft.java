package io.zhiyin.server.demo;

import io.zhiyin.commerce.FeedbackType;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A feedback before it has its line in a file. */
record Draft(
        String id,
        FeedbackType type,
        Customer customer,
        Product product,
        Optional<Order> order,
        LocalDateTime time,
        Worded worded,
        OptionalInt stars,
        int images,
        Optional<String> reply,
        Optional<String> setAside,
        boolean bought,
        boolean returned,
        Set<Planted> effects) {
    Draft {
        effects = Set.copyOf(effects);
    }

    Draft answered(Optional<String> newReply) {
        return new Draft(
                id, type, customer, product, order, time, worded, stars, images, newReply, setAside, bought, returned,
                effects);
    }

    Draft sentBack(boolean newReturned) {
        return new Draft(
                id,
                type,
                customer,
                product,
                order,
                time,
                worded,
                stars,
                images,
                reply,
                setAside,
                bought,
                newReturned,
                effects);
    }

    TrueFeedback in(String file, long line, String category) {
        Market market = customer.market();
        return new TrueFeedback(
                id,
                file,
                line,
                type,
                market.language(),
                worded.text(),
                product.id(market),
                product.title(market),
                category,
                customer.identity().nick(),
                order.map(Order::number),
                time,
                stars,
                channel(),
                customer.place().region(),
                images,
                reply,
                setAside,
                bought,
                returned,
                effects,
                worded.statements(),
                worded.personal());
    }

    String channel() {
        int shop = Math.floorMod(customer.id().hashCode(), 10);
        return customer.market() == Market.CHINA ? (shop < 7 ? "淘宝" : shop < 9 ? "天猫" : "微信小程序") : "Shopify";
    }
}
