package io.zhiyin.text.redaction;

import io.zhiyin.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Generates reviews and service messages with personal data at known places, among things that only look like them. In a
 * template {@code <phone>} is personal and a word in braces is not.
 */
final class RedactionCases {
    record Case(String text, List<Finding> truth) {}

    private static final Pattern SLOT = Pattern.compile("<([a-z_]+)>|\\{([a-z_]+)\\}");

    private final SplittableRandom random;
    private final MadeUp madeUp;

    RedactionCases(long seed) {
        random = new SplittableRandom(seed);
        madeUp = new MadeUp(random);
    }

    List<Case> make(int count) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(
                    random.nextBoolean()
                            ? make(CHINESE, CHINESE_HARMLESS, "，", "。", " ", "！")
                            : make(ENGLISH, ENGLISH_HARMLESS, ". ", " ", "! ", "\n"));
        }
        return cases;
    }

    private Case make(List<String> personal, List<String> harmless, String... joints) {
        StringBuilder text = new StringBuilder();
        List<Finding> truth = new ArrayList<>();
        int parts = random.nextInt(1, 4);
        int named = random.nextInt(parts + 1);
        for (int i = 0; i < parts; i++) {
            append(text, truth, madeUp.pick(i == named ? personal : harmless));
            text.append(i + 1 < parts ? madeUp.pick(joints) : "");
        }
        return new Case(text.toString(), truth);
    }

    private void append(StringBuilder text, List<Finding> truth, String template) {
        Matcher slot = SLOT.matcher(template);
        int copied = 0;
        while (slot.find()) {
            text.append(template, copied, slot.start());
            String what = slot.group(1) != null ? slot.group(1) : slot.group(2);
            int start = text.length();
            text.append(madeUp.of(what));
            if (slot.group(1) != null) {
                truth.add(new Finding(new Span(start, text.length()), kind(what)));
            }
            copied = slot.end();
        }
        text.append(template, copied, template.length());
    }

    private static PersonalData kind(String slot) {
        return switch (slot) {
            case "surname", "given_en", "family_en" -> PersonalData.PERSON;
            default ->
                PersonalData.of(slot.replaceFirst("_(en|uk|zh|hidden)$", "").toLowerCase(Locale.ROOT));
        };
    }

    private static final List<String> CHINESE = List.of(
            "有问题打我电话<phone>",
            "我手机号是<phone>，麻烦尽快回电",
            "<phone>是我的号码，加我好友",
            "需要的联系<phone>",
            "客服一直不理人，我的电话<phone>等你们回复",
            "低价转让，<phone>",
            "微信同号<phone>",
            "收到坏的了，请致电<phone>处理",
            "家里座机<landline>，白天有人",
            "打<landline>没人接",
            "店家电话：<landline>，态度还行",
            "固话<landline>，打了三次都占线",
            "身份证号<id_card>被要求上传，太不安全了",
            "为了退税让我报身份证：<id_card>",
            "<id_card>这是我的证件号码，帮忙实名",
            "退款请打到银行卡<bank_card>",
            "卡号<bank_card>，开户行工商银行",
            "我的招行卡<bank_card>一直没收到退款",
            "护照号<passport>写错了",
            "报关要护照<passport>，烦",
            "车牌<licence_plate>，装的时候刮了漆",
            "送货的是<licence_plate>，开得飞快",
            "我的车是<licence_plate>，脚垫尺寸不合",
            "地址：<address>",
            "寄到<address>，谢谢",
            "我住在<address>，快递不肯送上门",
            "送货到<address>用了三天",
            "收货地址写的是<address>",
            "邮箱<email>",
            "发票请发到<email_zh>",
            "有兴趣的邮件联系<email>",
            "订单号<order>一直不发货",
            "订单编号：<order>，求处理",
            "我的订单<order>少发了一件",
            "单号是<order>，查一下",
            "快递单号<tracking>三天没更新",
            "运单号：<tracking>显示已签收但我没收到",
            "顺丰单号<tracking>",
            "加微信<wechat>领红包",
            "加v：<wechat>",
            "微信号 <wechat>，可以看实物图",
            "VX <wechat>",
            "微❤<wechat>",
            "想要的加我薇信：<wechat>",
            "有问题加QQ<qq>",
            "QQ：<qq>",
            "扣扣<qq>联系我",
            "加Q <qq>，诚心出",
            "我叫<person>，请给我换货",
            "收件人：<person>，电话<phone>",
            "联系人<person> <phone>",
            "收货人<person>，地址<address>",
            "快递员小<surname>很热情",
            "快递员<surname>师傅送货上楼，必须表扬",
            "客服小<surname>态度特别好",
            "安装的<surname>师傅很专业",
            "谢谢<surname>经理帮我协调",
            "导购<person>服务很到位",
            "姓名：<person>",
            "接待我的<surname>女士非常耐心",
            "我女儿叫<person>，很喜欢这条裙子",
            "寄给<person>收，<phone>",
            "<address> <person> <phone>",
            "客服<surname>小姐说三天内退款");

    private static final List<String> CHINESE_HARMLESS = List.of(
            "{model}真的好用",
            "买了{model}，{price}入手",
            "平时穿{size}，这次大了",
            "{date}下的单，两天就到",
            "{isbn}，正版",
            "条码{barcode}，扫出来是真的",
            "{brand}的质量一直不错",
            "从小吃{brand}长大",
            "发货地{place}，速度快",
            "{place}的朋友可以放心买",
            "打了{service}投诉",
            "客服电话{service}打不通",
            "{author}的书每一本都值得看",
            "喜欢{author}先生的文字",
            "{author}老师写得真好",
            "{code}，和官网一致",
            "好评{many}",
            "价格{price}，比实体店便宜",
            "电池3000mAh，充电两小时，续航12小时",
            "比上次买的{price}便宜了20%",
            "已经是第3次回购了",
            "屏幕6.7英寸，120Hz，2K分辨率",
            "快递小哥辛苦了",
            "客服小姐姐很耐心",
            "物流很快，三天就到了",
            "用微信支付很方便",
            "老人用来看微信和QQ视频",
            "送的QQ糖孩子爱吃",
            "小伙伴们放心入",
            "这条路走对了，一路5星好评",
            "身份证都放得下的小钱包",
            "信用卡分期12期免息",
            "车牌框也能装",
            "护照夹很精致",
            "收件人信息别写错",
            "快递单都撕破了",
            "第8代i5，16G内存，512G固态",
            "5号色比3号色显白",
            "1号店买的",
            "地铁2号线旁边的门店也有",
            "三楼的邻居也买了",
            "王者荣耀60帧无压力",
            "老板人不错，送了小礼物");

    private static final List<String> ENGLISH = List.of(
            "Call me at <phone_en>",
            "My phone number is <phone_en> if you need it",
            "Please text <phone_en> to arrange pickup",
            "you can reach me on <phone_en> after 5",
            "They never called back (<phone_en>)",
            "our landline <landline_uk> rings all day",
            "my card <bank_card_en> was charged twice",
            "refund to credit card <bank_card_en> please",
            "passport number <passport_en> was on the label",
            "My license plate <licence_plate_en> did not fit the frame",
            "my SSN <ssn> was printed on the slip",
            "they asked for my social security number <ssn>",
            "please ship to <address_en>",
            "I live at <address_en> and nobody came",
            "My address is <address_en>",
            "it was delivered to <address_en> instead",
            "wrong house, should be <address_en>",
            "email me at <email>",
            "my email is <email>",
            "Contact: <email_hidden>",
            "reply to <email> with a refund",
            "order number <order_en> never arrived",
            "Order <order_en> came damaged",
            "my order id is <order_en>",
            "Order no. <order_en> is missing a sleeve",
            "tracking number <tracking_en> shows no movement",
            "UPS tracking <tracking_en>",
            "the tracking code was <tracking_en>",
            "my WeChat id is <wechat>",
            "add me on wechat: <wechat>",
            "QQ: <qq>",
            "My name is <person_en> and I want a refund",
            "Please ask for <given_en> at the desk",
            "I spoke with <person_en> from support",
            "Mr. <family_en> at the store was rude",
            "Mrs. <family_en> helped me choose",
            "Ms. <family_en> answered in an hour",
            "my daughter <given_en> loves it",
            "my husband <given_en> wears a medium",
            "Ship to: <person_en>, <address_en>",
            "Name: <person_en>",
            "The delivery driver <given_en> was lovely",
            "Sincerely, <person_en>",
            "a rep named <given_en> fixed it",
            "Dr. <family_en> recommended it to me",
            "thank you <given_en> for the quick help");

    private static final List<String> ENGLISH_HARMLESS = List.of(
            "The {model} works great",
            "Paid {price} for it",
            "I usually wear {size} and it fits",
            "Ordered on {date}, came in two days",
            "{isbn} is the right edition",
            "{code_en} does not match the box",
            "I love {brand_en} and this is no exception",
            "my {brand_en} boots lasted ten years",
            "it shipped from {place_en}",
            "We wore it in {place_en} all week",
            "I called {service_en} and waited an hour",
            "{author_en} is my favourite",
            "reading {author_en} again",
            "{many} stars from me",
            "I am 5'4 and 130 lbs",
            "bought 2 of these in 2019 and 3 more in 2021",
            "took it on a 10 mile drive",
            "It has 1080p video at 60 fps",
            "The card slot fits 8 cards",
            "my order came fast",
            "the package was sealed",
            "Great gift for my mom",
            "My husband loves it",
            "customer service was great",
            "This is a must have for Christmas",
            "Size Medium runs small",
            "In May I bought Navy and in June I bought Black",
            "Dr. Martens style boots with a Grace Kelly feel",
            "Thank you Amazon",
            "I'm Small but ordered Large",
            "works with Windows 10 build 19041.388",
            "Will buy again, A+",
            "the ring is size 7.25 and weighs 3.40 grams",
            "10 out of 10",
            "Battery life is 24-30 hours",
            "P.S. the zip broke",
            "The 4 Way stretch is soft",
            "bought for the Prince Street store opening");
}
