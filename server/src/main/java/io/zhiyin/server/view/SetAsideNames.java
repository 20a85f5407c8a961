package io.zhiyin.server.view;

import io.zhiyin.server.report.Label;
import java.util.Map;

/** What people call the reasons for which a feedback does not count as opinion. */
final class SetAsideNames {
    private static final Map<String, Label> NAMES = Map.of(
            "no-comment", new Label("没有填写评价（含系统默认好评）", "Nothing written, or default praise"),
            "cash-back", new Label("返现文字", "Cash-back texts"),
            "seller-reply", new Label("卖家回复", "Seller's replies"),
            "other-language", new Label("其他语言（只读中文和英文）", "Other languages (only Chinese and English are read)"),
            "no-words", new Label("没有文字", "No words"),
            "advertising", new Label("广告", "Advertising"));

    private SetAsideNames() {}

    static Label of(String reason) {
        return NAMES.getOrDefault(reason, Label.of(reason));
    }
}
