package io.zhiyin.text.redaction;

/** What the words around a Chinese full name say on whether a private person is meant. */
final class ChineseNameContext {
    private static final HanWords BEFORE = HanWords.file("person-before-zh.txt");
    private static final HanWords WEAK = HanWords.file("person-before-weak-zh.txt");
    private static final HanWords AFTER = HanWords.file("person-after-zh.txt");
    private static final HanWords SURELY_AFTER = HanWords.file("person-after-surely-zh.txt");
    private static final HanWords FOLLOWERS = HanWords.file("person-followers-zh.txt");
    private static final HanWords SERVICE = HanWords.file("service-words-zh.txt");
    private static final HanWords MEDIA = HanWords.file("media-words-zh.txt");
    /** Words right beside the name of a star, an author or a brand. */
    private static final HanWords OF_THE_PUBLIC = HanWords.of("""
            中路, 东路, 西路, 南路, 北路, 大街, 同款, 代言, 主演, 饰演, 演的, 唱的, 写的, 的书, 的歌, 的剧, 的戏, 的电影, 的小说, 的文字, 的文章, 的作品, 的专辑, 牌, 旗舰店, 专卖店, 直播, 推荐过, 联名, 演唱会,
            粉丝, 的粉, 导演, 作者, 演员, 歌手, 主持, 翻译, 译, 著, 编, 绘, 老师的书, 老师的课, 的课, 讲课, 笔下, 故居, 路, 大道, 街, 镇, 村, 市, 县, 区, 大学, 中学, 超市, 大厦, 酒店, 公司, 火锅,
            奶茶, 宾馆, 饭店, 广场, 机场, 车站, 寺, 山, 江, 岛, 洲, 祠, 坝, 湖, 面馆, 烤鸭, 药业, 集团
            """);

    private static final HanWords OF_THE_PUBLIC_BEFORE = HanWords.of("""
            作者, 演员, 歌手, 导演, 主演, 明星, 作家, 诗人, 画家, 主持人, 品牌, 代言人, 主角, 女主, 男主, 译者, 主编, 编者, 著名, 偶像, 博主, 像, 专家, 教授, 皇帝, 将军, 总统, 主席, 同志, 喜欢看, 爱看, 听过, 看过, 读过
            """);

    private static final int SERVICE_REACH = 25;
    private static final int MEDIA_REACH = 150;
    private static final int NEAR = 15;
    private static final int FAR = 40;
    private static final String QUOTES = ":： \"“「『【(（‘'";

    private ChineseNameContext() {}

    /** Points for a private person, on the scale of {@link ChineseNameForm}. */
    static double evidence(Folded text, int at, int end) {
        return before(text, at) + after(text, end) + around(text, at, end);
    }

    private static double before(Folded text, int at) {
        int quote = beforeQuote(text, at);
        if (OF_THE_PUBLIC_BEFORE.endsAt(text, quote)) {
            return -8;
        }
        if (ChineseFullNameDetector.label(text, at) >= 0) {
            return 7;
        }
        if (BEFORE.endsAt(text, quote)) {
            return 6;
        }
        double opens = text.isMark(at - 1) ? 3 : ChineseNames.isBorder(text, at - 1) ? 1 : -1.5;
        boolean first = at == 0 || text.at(at - 1) == '\n';
        return WEAK.endsAt(text, quote) ? 2.5 : first ? 1.5 : opens;
    }

    private static double after(Folded text, int end) {
        if (OF_THE_PUBLIC.startsAt(text, end) || text.at(end) == '》') {
            return -8;
        }
        if (SURELY_AFTER.startsAt(text, end)) {
            return 5;
        }
        if (AFTER.startsAt(text, end)) {
            return 2.5;
        }
        return ChineseNames.isBorder(text, end) ? 1 : FOLLOWERS.startsAt(text, end) ? .5 : -3;
    }

    private static double around(Folded text, int at, int end) {
        double marks = text.hasMark(at - NEAR, end + NEAR) ? 3 : text.hasMark(at - FAR, end + FAR) ? 2 : 0;
        double service = SERVICE.within(text, at - SERVICE_REACH, end + SERVICE_REACH) ? 1.5 : 0;
        boolean introduced = BEFORE.endsAt(text, beforeQuote(text, at)) && ChineseNames.isBorder(text, end);
        return marks + service - (isOfMedia(text, at, end) ? introduced ? 4 : 9 : 0);
    }

    static boolean isOfMedia(Folded text, int at, int end) {
        return isOfMedia(text, at, end, MEDIA_REACH);
    }

    static boolean isOfMedia(Folded text, int at, int end, int reach) {
        return MEDIA.within(text, at - reach, end + reach) || isTitled(text, at, end);
    }

    /** Between 《 and 》, or right beside. */
    private static boolean isTitled(Folded text, int at, int end) {
        for (int i = at - 12; i < end + 12; i++) {
            if (text.at(i) == '《') {
                return true;
            }
        }
        return false;
    }

    static boolean isRelation(Folded text, int end) {
        return BEFORE.endsAt(text, end);
    }

    static boolean goesOn(Folded text, int end) {
        return FOLLOWERS.startsAt(text, end);
    }

    static boolean isDone(Folded text, int end) {
        return AFTER.startsAt(text, end);
    }

    private static int beforeQuote(Folded text, int at) {
        int before = at;
        while (before > at - 2 && QUOTES.indexOf(text.at(before - 1)) >= 0) {
            before--;
        }
        return before;
    }
}
