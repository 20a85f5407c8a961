package io.zhiyin.text;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where Chinese statements begin, and which pieces of a Chinese text can't stand alone. */
final class ChineseClauses implements ClauseSplitter.Grammar {
    private static final String PICTOGRAPH = "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{FE0F}\\x{200D}]";

    /** After one of these a new piece begins. */
    private static final Pattern AFTER = Pattern.compile("[。！？!?；;…\\n\\r~～]+[”’\"'）)】」]*" + PICTOGRAPH + "*"
            + "|(?<=[\\p{IsHan}）)\\d”\"])\\.+(?=\\s*[^\\d.])" // a Latin full stop typed for a Chinese one
            + "|(?<=[a-zA-Z])\\.+(?=\\s|\\p{IsHan})"
            + "|[，,]+|" + PICTOGRAPH + "+"
            + "|(?<=[\\p{IsHan}）)”！。])[ \\u3000]+(?=[\\p{IsHan}（(“])"
            + "|(?<=优点|缺点|不足|优点是|缺点是)[:：]");

    /** Before one of these a new piece begins. */
    private static final Pattern BEFORE =
            Pattern.compile("但是|不过(?!如此|是)|可是(?!以)|然而|(?<!不|非|何)但(?!愿|凡|求|说|是)|就是(?=有点|有些|太|稍微|价格|物流|快递)"
                    + "|(?<![0-9０-９a-zA-Z.])[0-9０-９]{1,2}[、.．](?![0-9０-９])|[①-⑳]|[(（][0-9一二三四五六七八九][)）]"
                    + "|(?<![\\p{IsHan}])[一二三四五六七八九][、.．]");

    /** Pieces that only lead to the next one. */
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:嗯+|恩+|额+|呃+|哎+|唉+|哦+|噢|喔|啊+|哇+|呵+|哈+|嘿+|喂|诶|亲+们?|你好|您好|大家好|老板|掌柜的?|卖家|店家|客服|姐妹们|总之|总的来说|总体来说|总得来说|总体|整体来说|说实话|"
                    + "说真的|老实说|实话说|讲真|其实|真的|真心|首先|其次|然后|再次|再者|最后|另外|还有|此外|而且|并且|所以|因此|但是|但|不过|可是|然而|就是|只是|唯一|个人感觉|个人觉得|个人认为|我觉得|我感觉|感觉|觉得|"
                    + "怎么说呢|怎么说|不得不说|重点是|关键是|最重要的是|更重要的是|可惜|可惜的是|遗憾的是|优点|缺点|不足|优点是|缺点是|追评|追加评论|补充一下|补充|反正|果然|当然|好吧|好了|对了|ps|PS|P\\.S)[，,、:：\\s]*)+$");

    /** In UTF-16 units. */
    private static final int LONGEST_LEAD = 40;

    /** Conditions, reasons and occasions: they set the stage for what follows. */
    private static final Pattern STAGE = Pattern.compile(
            "^(?:(?:但是|但|不过|而且|所以)?(?:如果|要是|假如|若是|倘若|因为|由于|为了|除了|自从|等到|只要|只有|无论|不管|不论|每次|每当|既然|鉴于|对于|关于|至于|作为|比起|相比|跟着|按照|根据|看了|看到|听说|本来以为|本以为|原以为|原本以为|以为)).*"
                    + "|.*(?:的话|来说|来讲|而言|方面|的时候|之前|之后|以后|期间|时候)$");

    /** A time and an order: 昨天下单. */
    private static final Pattern ORDERED = Pattern.compile(
            "^(?:昨天|前天|今天|今早|昨晚|昨日|上午|下午|中午|晚上|早上|凌晨|周[一二三四五六日天末]|星期[一二三四五六日天]|[0-9一二三四五六七八九十]+[号日点])[\\p{IsHan}0-9]{0,4}(?:下单|买|拍|订|订货|定|付款|发货)的?$");

    /** Pieces that only finish the one before them. */
    private static final Pattern TAIL = Pattern.compile(
            "^(?:(?:于是|却|以及|从而|导致|致使|以至于?).*|就(?:好了|更好了|完美了|行了?|可以了|更完美了|太好了|ok了?|OK了?).{0,2}|才(?:好|行|对)|谢谢.{0,6}|多谢.{0,4}|感谢|辛苦了|哈+|呵呵+|嘻嘻+|嘿嘿+|唉+|哎+|呜+|啊+|哦+|是吧|对吧|对不对|是不是|好吗|行吗|可以吗|你说呢|有木有|呢|吧|了|的|嘛)[！!。.~～？?…]*$");

    /** Without one of these signs or words a short piece names a thing and says nothing of it. */
    private static final Set<Integer> PREDICATE_SIGNS = signs(
            "很太真好不差没无快慢贵大小高低硬软厚薄香臭甜酸苦辣咸淡美丑喜爱满赞棒烂坏破漏断掉褪烫热冷凉吵静亮暗是有会能可要想买用给送到收发退换荐值错行强弱滑糙重轻紧松长短宽窄新旧脏净皱皮粘油清晰糊卡顿稳费省够少多对像似如符合适配穿戴吃喝看听闻读写玩睡洗拆修补回来去说问答理骗坑假正信担放心希望建议请求麻烦比更最非常超级挺蛮还都已被把让使得应该需必须赶紧求等待了过着吗呢吧亏赚划算实惠便宜耐牢固结帅漂亮可爱精致舒透牛逼神绝逆天垃圾差劲恶心气细粗淡浓鲜嫩润爽麻尖圆扁直弯透闷实沉久早晚迟准失怕疼痛累难易简复方优良劣般凑悔惊艳公道舒");

    /** A predicate whose two signs are in many names: 以及, 小时. */
    private static final String IN_TIME = "及时";

    /** Names of things that are spelt with such signs. */
    private static final Pattern NAMES =
            Pattern.compile("功能|性能|衣服|服务|包装|使用|安装|用料|大小|长短|厚薄|薄厚|高低|快递|速度|清晰度|舒适度|新鲜度|售后|发货|送货|续航|充电|颜值|头发|质量|重量|容量"
                    + "|性价比|说明书|设计|效果|装修|早餐|退货|换货|用户|能力|体验|[这那][款件个台双本次家]?");

    private static final Pattern LIST_NUMBER =
            Pattern.compile("^(?:[0-9０-９]{1,2}[、.．]|[①-⑳]|[(（][0-9一二三四五六七八九][)）]|[一二三四五六七八九][、.．])\\s*");

    private static final Pattern MARK = Pattern.compile("[。.！!？?…~～\\s]|" + PICTOGRAPH);

    private static final Pattern ANY_PICTOGRAPH = Pattern.compile(PICTOGRAPH);

    private final String text;

    ChineseClauses(String text) {
        this.text = text;
    }

    private static Set<Integer> signs(String all) {
        return all.codePoints().boxed().collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    @Override
    public NavigableSet<Integer> borders() {
        TreeSet<Integer> borders = new TreeSet<>();
        Matcher after = AFTER.matcher(text);
        while (after.find()) {
            borders.add(after.end());
        }
        Matcher before = BEFORE.matcher(text);
        while (before.find()) {
            borders.add(before.start());
        }
        ChineseSerialClauses.addTo(borders, text);
        return borders;
    }

    @Override
    public boolean needsNext(Span piece) {
        String words = bare(piece);
        if (words.isEmpty()
                || (words.length() <= LONGEST_LEAD && LEAD.matcher(words).matches())) {
            return true;
        }
        if (STAGE.matcher(words).matches() || ORDERED.matcher(words).matches()) {
            return !endsSentence(piece);
        }
        long signs = words.codePoints().filter(Character::isLetterOrDigit).count();
        if (signs <= 1 && !hasPictograph(piece)) {
            return true;
        }
        return signs <= 6 && namesOnly(words) && !endsSentence(piece) && !hasPictograph(piece);
    }

    @Override
    public boolean needsPrevious(Span piece) {
        String words = bare(piece);
        return TAIL.matcher(words).matches() || (words.isEmpty() && hasPictograph(piece));
    }

    /** The piece without list numbers in front and marks at its end. */
    private String bare(Span piece) {
        String words = LIST_NUMBER.matcher(piece.of(text)).replaceFirst("");
        int end = words.length();
        while (end > 0
                && MARK.matcher(words.substring(words.offsetByCodePoints(end, -1), end))
                        .matches()) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end);
    }

    private static boolean namesOnly(String words) {
        return !words.contains(IN_TIME)
                && NAMES.matcher(words)
                        .replaceAll("")
                        .codePoints()
                        .noneMatch(c -> PREDICATE_SIGNS.contains(c)
                                || Character.isDigit(c)
                                || (c < 0x80 && Character.isLetter(c)));
    }

    private boolean hasPictograph(Span piece) {
        return ANY_PICTOGRAPH.matcher(piece.of(text)).find();
    }

    private boolean endsSentence(Span piece) {
        return "。！？!?…".indexOf(text.charAt(piece.end() - 1)) >= 0;
    }
}
