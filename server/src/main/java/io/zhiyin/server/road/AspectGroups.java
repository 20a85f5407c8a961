package io.zhiyin.server.road;

import io.zhiyin.server.report.Label;
import io.zhiyin.text.AspectId;
import java.util.Map;

/** What people call the groups of the taxonomy that comes with Zhiyin. */
final class AspectGroups {
    private static final Map<String, Label> NAMES = Map.of(
            "quality", new Label("质量", "Quality"),
            "function", new Label("功能性能", "Function"),
            "appearance", new Label("外观", "Appearance"),
            "size", new Label("尺寸", "Size and fit"),
            "price", new Label("价格", "Price"),
            "delivery", new Label("物流配送", "Delivery"),
            "service", new Label("服务", "Service"),
            "safety", new Label("安全与气味", "Safety and smell"));

    private AspectGroups() {}

    static Label name(AspectId group) {
        String words = group.value().replace('_', ' ');
        return NAMES.getOrDefault(
                group.value(), Label.of(words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1)));
    }
}
