package io.zhiyin.text;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a Chinese statement begins without any mark before it: 质量不错物流也快 says two things. A border stands only between
 * two whole judgements, a thing with what is said of it on either side, and never in wishes, conditions, reasons and questions.
 */
final class ChineseSerialClauses {
    private static final String THING = "(?:质量|品质|做工|用料|材质|面料|布料|料子|包装|外观|外形|款式|样式|颜色|色泽|颜值|手感|口感|味道|气味|香味|个头|分量|份量"
            + "|价格|价钱|性价比|物流|快递|送货|发货|到货|配送|客服|卖家|店家|掌柜|服务|售后|态度|性能|功能|效果|屏幕|画面|声音|音质|音效|噪音|电池|续航|充电|反应|运行|系统|信号|速度"
            + "|尺寸|尺码|大小|码数|版型|手机|衣服|裤子|鞋子|房间|位置|环境|早餐|设施|卫生|隔音|内容|印刷|纸张|字体|翻译|情节|故事|操作|安装|使用"
            + "|[穿用摸看戴闻吃喝坐睡](?:着|起来|上去))";

    private static final String DEGREE = "(?:真的是?|确实|实在|也都?|都|还是?|又|却|很|非常|特别|超级?|太|挺|蛮|比较|相当|十分|极其?|格外|真|好|有点|有些|稍微|略"
            + "|不太|不怎么|不够|不是很|不算|不|没那么|够|更|最|巨|贼|相对|一直|总体|整体|算)";

    private static final String ADJECTIVE =
            "(?:不错|好用|好看|好吃|好喝|好闻|好听|好玩|好|棒|赞|满意|喜欢|合适|合身|舒服|舒适|漂亮|美观|大方|时尚|精致|精美|精细|细致|细腻|厚实|柔软|结实|牢固|耐用"
                    + "|实惠|便宜|划算|超值|公道|合理|优惠|贵|高|低|快|迅速|及时|给力|慢|周到|热情|耐心|贴心|到位|专业|清晰|清楚|流畅|稳定|灵敏|齐全|强大|强|完好|严实|完整|正|新鲜|浓郁|纯正|干净|整洁"
                    + "|宽敞|安静|方便|便利|简单|丰富|生动|一般|凑合|还行|可以|差劲|差|烂|糟糕|垃圾|难看|难闻|难吃|难用|粗糙|单薄|薄|厚|硬|软|小|大|重|轻便|轻巧|轻|长|短|紧|松|足|陈旧|破旧|破"
                    + "|脏|吵|卡|恶劣|敷衍|良好|优良|优秀|一流|完美|标准|准确|准|充足|显瘦|甜|脆|香|淡|臭|刺鼻)";

    private static final Pattern BEGINS = Pattern.compile(THING + "(?:上|方面|给人)?" + DEGREE + "{0,3}" + ADJECTIVE
            + "|值得(?:购买|推荐|拥有|信赖|入手)|(?:下次|以后)还?会?再?[来买]|还会再[来买]");

    /** What closes a judgement; 的 only where it does not lead to a noun (挺好的, not 很好的). */
    private static final Pattern CLOSED =
            Pattern.compile("(?<thing>" + THING + "(?:上|方面|给人)?)?(?<degree>" + DEGREE + "{0,3})" + ADJECTIVE
                    + "(?:极了|死了|多了|得很|[了啊呀哦噢哈呢吧啦])?$|(?:挺|蛮|还是|还|是|都)(?:很|挺|蛮|非常|比较)?" + ADJECTIVE + "的$");

    private static final Pattern BOUND = Pattern.compile(
            "希望|建议|不知|请问|(?<![要需])求|如果|要是|的话|因为|由于|虽然|尽管|即使|(?<!性价)比(?![较例])|吗|什么|怎么|以为|听说|据说|(?<!小)说(?!明)|问(?!题)|等(?!级)|和|与|及(?!时)|跟|能不能|只要|只有|越|[？?]");

    /** In UTF-16 units: no judgement is longer, and none is looked for further back. */
    private static final int LONGEST_JUDGEMENT = 14;

    private ChineseSerialClauses() {}

    /** Adds the borders inside the pieces between the borders that are known, the text's end among them or not. */
    static void addTo(NavigableSet<Integer> borders, String text) {
        TreeSet<Integer> found = new TreeSet<>();
        int from = 0;
        for (int border : borders) {
            addInside(text, from, border, found);
            from = border;
        }
        addInside(text, from, text.length(), found);
        borders.addAll(found);
    }

    private static void addInside(String text, int from, int to, NavigableSet<Integer> found) {
        if (to - from < 4 || BOUND.matcher(text).region(from, to).find()) {
            return;
        }
        Matcher begins = BEGINS.matcher(text).region(from, to);
        int last = from;
        while (begins.find()) {
            int border = begins.start();
            int nearest = Math.max(last, border - LONGEST_JUDGEMENT);
            if (border - last >= 2 && closes(text.substring(nearest, border))) {
                found.add(border);
                last = border;
            }
        }
    }

    /** A bare adjective (干净 before 味道好) may be the noun's attribute; with its thing or a word of degree it is a judgement. */
    private static boolean closes(String left) {
        Matcher closed = CLOSED.matcher(left);
        return closed.find()
                && (closed.group("degree") == null
                        || !closed.group("degree").isEmpty()
                        || closed.group("thing") != null);
    }
}
