package io.zhiyin.server.report;

import io.zhiyin.server.report.ReportView.Verdict;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the invented shop: what its customers speak of, and how they say it. */
final class FixtureTexts {
    /** Something customers speak of. */
    record Theme(
            String name,
            Kind kind,
            Language language,
            String aspect,
            Verdict verdict,
            List<String> keywords,
            @Nullable String twin,
            @Nullable Label suggestion,
            List<String> sayings) {}

    static final List<Theme> NEEDS = List.of(
            new Theme(
                    "拉链用几次就坏",
                    Kind.COMPLAINT,
                    Language.ZH,
                    "quality/durability",
                    Verdict.RISING,
                    List.of("拉链", "坏", "卡住", "几次", "断齿"),
                    "zip breaks",
                    new Label(
                            "更换 R3 背包的拉链供应商，并向第 30 周以来的买家主动寄出替换件",
                            "Change the supplier of the R3 pack's zip, and send replacements to buyers since week 30"),
                    List.of("拉链用了不到三次就坏了", "拉链老是卡住，一用力就断齿", "才背了一个星期拉链就拉不上了")),
            new Theme(
                    "battery drains overnight",
                    Kind.COMPLAINT,
                    Language.EN,
                    "function/battery",
                    Verdict.RISING,
                    List.of("battery", "drains", "overnight", "charge", "dead"),
                    "电池掉电快",
                    new Label("核查 L2 固件的待机电流", "Check the standby current of the L2 firmware"),
                    List.of(
                            "the battery is dead every morning even when it is switched off",
                            "battery drains overnight, I have to charge it twice a day",
                            "it lost 40% just lying in the drawer")),
            new Theme(
                    "希望增加充电口防水盖",
                    Kind.REQUEST,
                    Language.ZH,
                    "function/features",
                    Verdict.RISING,
                    List.of("充电口", "防水", "盖子", "希望", "增加"),
                    null,
                    new Label("在下一批次加上橡胶防水盖", "Add a rubber cover in the next batch"),
                    List.of("要是充电口有个防水盖就好了", "希望下一代能给充电口加个盖子", "建议增加防水盖，露营下雨根本不敢充电")),
            new Theme(
                    "物流太慢",
                    Kind.COMPLAINT,
                    Language.ZH,
                    "delivery/speed",
                    Verdict.FALLING,
                    List.of("物流", "慢", "快递", "一周", "等"),
                    "slow delivery",
                    null,
                    List.of("物流慢得离谱，等了九天", "快递一直不更新，催了三次才到")),
            new Theme(
                    "smells of plastic",
                    Kind.COMPLAINT,
                    Language.EN,
                    "safety/smell",
                    Verdict.NEW,
                    List.of("smell", "plastic", "chemical", "odor"),
                    null,
                    null,
                    List.of(
                            "it smells so strongly of plastic that I had to leave it on the balcony",
                            "the chemical odor won't go away")),
            new Theme(
                    "can it be used with 220 V?",
                    Kind.QUESTION,
                    Language.EN,
                    "function/features",
                    Verdict.STEADY,
                    List.of("220V", "adapter", "voltage", "Europe"),
                    null,
                    new Label("在商品页写明电压范围", "State the voltage on the product page"),
                    List.of("does it work with 220 V in Europe?", "will I need an adapter for this")),
            new Theme(
                    "尺码偏小",
                    Kind.COMPLAINT,
                    Language.ZH,
                    "fit/size",
                    Verdict.STEADY,
                    List.of("尺码", "偏小", "紧", "大一码"),
                    "runs small",
                    null,
                    List.of("尺码偏小，建议拍大一码", "平时穿 L，这个 L 根本拉不上")),
            new Theme(
                    "包装盒压坏",
                    Kind.COMPLAINT,
                    Language.ZH,
                    "packaging/damage",
                    Verdict.FALLING,
                    List.of("包装", "压坏", "破损", "盒子"),
                    null,
                    null,
                    List.of("盒子压得不成样子，送人都拿不出手", "收到时包装破了一个大洞")),
            new Theme(
                    "lightweight and sturdy",
                    Kind.PRAISE,
                    Language.EN,
                    "quality/material",
                    Verdict.STEADY,
                    List.of("light", "sturdy", "solid", "weight"),
                    "轻便结实",
                    null,
                    List.of(
                            "so light that I forget I'm carrying it, and still sturdy",
                            "feels solid without the weight")),
            new Theme(
                    "客服回复慢",
                    Kind.COMPLAINT,
                    Language.ZH,
                    "service/response",
                    Verdict.NOT_ENOUGH_DATA,
                    List.of("客服", "回复", "机器人"),
                    null,
                    null,
                    List.of("客服半天不回一句，全是机器人", "问了两天没有人理")),
            new Theme(
                    "a bigger size for tall people, please",
                    Kind.REQUEST,
                    Language.EN,
                    "fit/size",
                    Verdict.RISING,
                    List.of("bigger", "XXL", "tall"),
                    null,
                    null,
                    List.of("please make it in XXL as well", "wish it came in a tall size")),
            new Theme(
                    "颜值高",
                    Kind.PRAISE,
                    Language.ZH,
                    "appearance/look",
                    Verdict.STEADY,
                    List.of("颜值", "好看", "配色", "拍照"),
                    null,
                    null,
                    List.of("颜值真的高，拍照特别出片", "配色好看，朋友都来问链接")));

    static final List<String> GROUPS = List.of(
            "做工与耐用",
            "battery and power",
            "功能建议",
            "物流配送",
            "smell and safety",
            "questions before buying",
            "尺码与版型",
            "包装",
            "weight and build",
            "客服与售后");
    static final List<String> LEAVES = List.of("", "R3", "L2", "2026", "Pro");
    static final List<String> AROUND_ZH =
            List.of("第二次在这家买了", "给老公买的", "双十一囤的货", "发货倒是挺快", "总体来说对得起这个价格", "跟图片上差不多", "露营的时候用过几回");
    static final List<String> AROUND_EN = List.of(
            "Bought this for a camping trip in May.",
            "My second order from this shop.",
            "Arrived on time and well packed.",
            "For the price it is fine.",
            "I gave one to my brother as well.");
    static final List<String> PRODUCTS = List.of(
            "R3 徒步背包 45L",
            "Lantern 露营灯 L2",
            "Trail Bottle 750 ml",
            "双人帐篷 T2 防雨加厚款（含地布、天幕、收纳袋）",
            "Down Jacket Aurora",
            "速干 T 恤",
            "Camp Stove S1",
            "折叠椅 C4",
            "Headlamp H5",
            "登山杖（一对）",
            "Sleeping Bag −5 °C",
            "防水手机袋");
    static final List<String> CATEGORIES = List.of("背包", "照明", "水具", "帐篷", "服装", "炊具");
    static final List<String> REGIONS =
            List.of("广东", "浙江", "江苏", "四川", "北京", "上海", "山东", "湖北", "California", "Texas", "福建", "陕西");
    static final List<String> ASPECT_GROUPS = List.of(
            "quality",
            "function",
            "delivery",
            "appearance",
            "price",
            "service",
            "fit",
            "packaging",
            "safety",
            "ease",
            "authenticity",
            "promotion");

    private static final Map<String, Label> ASPECTS = Map.ofEntries(
            Map.entry("quality", new Label("质量", "Quality")),
            Map.entry("function", new Label("功能", "Function")),
            Map.entry("delivery", new Label("物流", "Delivery")),
            Map.entry("appearance", new Label("外观", "Appearance")),
            Map.entry("price", new Label("价格与价值", "Price and value")),
            Map.entry("service", new Label("客服与售后", "Service and after-sales")),
            Map.entry("fit", new Label("尺码与合身", "Size and fit")),
            Map.entry("packaging", new Label("包装", "Packaging")),
            Map.entry("safety", new Label("安全与气味", "Safety and smell")),
            Map.entry("ease", new Label("易用性", "Ease of use")),
            Map.entry("authenticity", new Label("正品", "Authenticity")),
            Map.entry("promotion", new Label("促销", "Promotion")),
            Map.entry("quality/durability", new Label("耐用", "Durability")),
            Map.entry("quality/material", new Label("材质", "Material")),
            Map.entry("function/battery", new Label("电池", "Battery")),
            Map.entry("function/features", new Label("功能特性", "Features")),
            Map.entry("delivery/speed", new Label("速度", "Speed")),
            Map.entry("delivery/courier", new Label("快递员", "Courier")),
            Map.entry("safety/smell", new Label("气味", "Smell")),
            Map.entry("fit/size", new Label("尺码", "Size")),
            Map.entry("packaging/damage", new Label("破损", "Damage")),
            Map.entry("service/response", new Label("回复速度", "Response")),
            Map.entry("appearance/look", new Label("颜值", "Look")));

    private FixtureTexts() {}

    static Label aspect(String id) {
        return ASPECTS.getOrDefault(id, Label.of(id));
    }

    static List<String> leaves(String group) {
        return ASPECTS.keySet().stream()
                .filter(id -> id.startsWith(group + "/"))
                .sorted()
                .toList();
    }
}
