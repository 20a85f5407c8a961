package io.zhiyin.text.redaction;

import java.util.List;

/** What a Chinese personal name can look like. */
final class ChineseNames {
    /** Common surnames that are hardly words of their own. */
    private static final String CLEAN =
            "王李张刘陈杨赵黄周吴徐孙朱胡郭何罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余叶蒋杜苏魏程吕丁沈姚卢傅钟姜崔谭廖范汪陆贾韦夏邱侯邹熊孟秦阎薛尹龚黎郝邵毛钱戴顾龙史陶贺严赖覃武莫孔倪俞庞樊殷施翟颜岳庄耿聂焦齐葛祁童欧纪盛喻裴柳尚辛翁柏佘狄臧闫詹肖林江任汤阮骆靳祁裴霍牟滕冉瞿鄢窦缪褚栾戚娄甄岑佘卞虞邝蔺闫覃仝芮郗嵇邬闵晏穆姬邢";
    /** Surnames that are everyday words too; they need a border before them. */
    private static final String EVERYDAY = "高方石白金万马田雷于安常洪温游易乔关解路申左牛古鲁章季米柴农车房花向时成单连文兰凌尤甘付艾舒卓屈梅涂鲍谷符柏康蓝喻翁池冷焦";

    private static final HanWords COMPOUND = HanWords.of("""
            欧阳, 上官, 司马, 诸葛, 慕容, 皇甫, 东方, 司徒, 令狐, 夏侯, 尉迟, 公孙, 端木
            """);
    /** Words that begin like a name. */
    private static final HanWords WORDS = HanWords.of("""
            辛苦, 曾联, 曾多, 曾在, 曾买, 曾打, 曾问, 东方, 曾致, 周旋, 戴眼, 戴口, 任主, 任职, 程师, 房经,
            许久, 许多, 许可, 曾经, 何时, 何必, 何况, 何种, 何处, 何人, 何为, 程序, 程度, 江苏, 江西, 江浙,
            黄色, 黄山, 黄金, 黄牛, 黄瓜, 黄油, 黄豆, 周末, 周到, 周边, 周一, 周二, 周三, 周四, 周五, 周六,
            周日, 周围, 周期, 周年, 周岁, 张口, 张贴, 张开, 张扬, 张嘴, 石头, 胡说, 胡乱, 胡萝, 胡子, 余下,
            余额, 陈旧, 陈述, 陈列, 陈皮, 唐突, 唐装, 夏天, 夏季, 夏装, 龙头, 孙子, 孙女, 谢谢, 郑州, 郑重,
            苏州, 苏宁, 苏打, 沈阳, 叶子, 钱包, 钱款, 钱财, 贺卡, 毛病, 毛巾, 毛衣, 毛绒, 毛利, 毛球, 毛笔,
            严重, 严格, 严肃, 严谨, 武汉, 武器, 武侠, 任何, 任意, 任务, 任性, 任由, 李宁, 王者, 王老, 王牌,
            王子, 林肯, 林业, 江南, 史上, 史书, 史诗, 史记, 盛大, 盛夏, 盛装, 庄园, 庄重, 肖像, 莫非, 莫名,
            莫大, 莫过, 孔子, 范围, 范本, 范文, 陆续, 陆军, 顾客, 顾虑, 顾及, 顾问, 尚未, 尚可, 尚且, 齐全,
            纪念, 纪录, 童装, 童年, 童鞋, 童话, 童书, 欧美, 欧洲, 欧式, 欧版, 施工, 施肥, 施华, 焦急, 焦虑,
            焦点, 颜色, 颜值, 颜料, 岳母, 岳父, 宋体, 韩国, 韩版, 韩式, 韩束, 杨梅, 杨桃, 杜绝, 杜蕾, 杜邦,
            魏晋, 程控, 丁香, 丁点, 姜茶, 姜汁, 汪汪, 贾宝, 梁山, 潘婷, 彭湃, 蔡司, 戴着, 戴上, 戴尔, 戴森,
            戴在, 龙井, 陶瓷, 陶醉, 赖账, 赖皮, 尹始, 钟表, 钟头, 钟爱, 武大, 白色, 白天, 高兴, 高端, 高档,
            高度, 高级, 方便, 方式, 方法, 方面, 马上, 马虎, 马路, 金额, 金色, 万一, 田园, 安全, 安装, 安排,
            常常, 常规, 时候, 时间, 成功, 成分, 单独, 单位, 文字, 文件, 路上, 房间, 花费, 向来, 连接, 关于,
            关系, 关心, 解决, 解释, 温度, 温柔, 左右, 于是, 易碎, 古代, 季节, 车上, 米色, 曹操, 刘备, 关羽,
            李白, 杜甫, 苏轼, 鲁迅, 张小泉, 周大福, 周生生, 周黑鸭, 马大姐, 徐福记, 汪小菲, 傅里叶, 谢绝,
            贾平凹, 刘墉, 余华, 余秋雨, 罗马, 罗技, 罗莱, 罗兰, 郭德纲, 钱都, 陆游, 任天堂, 许愿, 许诺,
            吴裕泰, 何以, 何等, 何尝, 何止, 毛毛, 毛孔, 毛躁, 毛重, 毛线, 熊猫, 熊孩, 侯斯, 龙虾, 孟婆, 张张,
            江湖, 林林, 郭富城, 史努比, 史密斯, 欧莱雅, 欧普, 欧姆, 莫斯, 莫言, 程式, 黎明, 齐心, 狄更斯,
            詹姆斯, 罗斯, 柏林, 尚品, 盛世
            """);
    /** What can follow a name inside a sentence. */
    private static final String FOLLOWERS = "很说态服送帮给是的在也都就和跟来打把被又还非特真一不没让用耐热回人解处推介联收签代女男老小你您他我，这那有到做人接先工为穿买退喜觉拿去戴发过教负";

    private static final List<String> NOT_GIVEN = List.of("快递", "安装", "物流", "送货", "配送", "客服", "维修", "司机", "店家", "老板");

    private static final List<String> OTHER_TITLES = List.of("大堂", "大夫", "大叔", "大爷", "大妈", "大婶", "老板", "教授", "医生", "总");

    private static final List<String> TITLES =
            List.of("先生", "女士", "小姐", "老师", "经理", "师傅", "同学", "老先生", "阿姨", "店长", "主管", "大姐", "大哥", "主任");

    private ChineseNames() {}

    static boolean isClean(char c) {
        return CLEAN.indexOf(c) >= 0;
    }

    static boolean isSurname(char c) {
        return isClean(c) || EVERYDAY.indexOf(c) >= 0 || ChineseFullNames.isRareFamily(c);
    }

    /** The length of the surname that starts here, or 0. */
    static int surname(Folded text, int at, boolean everydayToo) {
        if (COMPOUND.startsAt(text, at)) {
            return 2;
        }
        char c = text.at(at);
        return isClean(c) || (everydayToo && isSurname(c)) ? 1 : 0;
    }

    /**
     * The end of the full name that starts here, or -1.
     *
     * @param inSentence whether words may follow it at once; else the name must end at a border
     */
    static int fullName(Folded text, int at, boolean everydayToo, boolean inSentence) {
        int surname = surname(text, at, everydayToo);
        int given = at + surname;
        if (surname == 0 || !isGiven(text.at(given)) || text.endOfAny(given, TITLES) > 0) {
            return -1;
        }
        boolean second = isGiven(text.at(given + 1));
        boolean three =
                second && (everydayToo || !inSentence) && isBorder(text, given + 2); // 孙子涵 is a name, 孙子 is none
        if (startsWord(text, at) && !three) {
            return -1;
        }
        if (second && endsName(text, given + 2)) {
            return given + 2;
        }
        if (endsName(text, given + 1)) {
            return given + 1;
        }
        if (!inSentence || !second) {
            return -1;
        }
        if (FOLLOWERS.indexOf(text.at(given + 2)) >= 0 && FOLLOWERS.indexOf(text.at(given + 1)) < 0) {
            return given + 2;
        }
        return FOLLOWERS.indexOf(text.at(given + 1)) >= 0 ? given + 1 : -1;
    }

    private static boolean isGiven(char c) {
        return Characters.isHan(c) && "的了是在我你他她它们这那不没很都就也还有和与跟吗呢吧啊呀哦嗯给把被让从对姓名先女个位一二三四五六七八九十几两叫说您人啦哈哟喔噢".indexOf(c) < 0;
    }

    static boolean startsTitle(Folded text, int at) {
        return text.endOfAny(at, TITLES) > 0 || text.endOfAny(at, OTHER_TITLES) > 0;
    }

    private static boolean endsName(Folded text, int at) {
        return isBorder(text, at) || text.endOfAny(at, TITLES) > 0;
    }

    /** Whether an everyday word or a brand that looks like a name starts here. */
    static boolean startsWord(Folded text, int at) {
        return WORDS.startsAt(text, at);
    }

    /** Whether these characters can be a given name. */
    static boolean canBeGiven(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isGiven(text.at(i))) {
                return false;
            }
        }
        return text.endOfAny(from, NOT_GIVEN) < 0;
    }

    static boolean isBorder(Folded text, int at) {
        return !Characters.isHan(text.at(at)) && !Characters.isLetter(text.at(at));
    }

    static boolean canFollow(char c) {
        return FOLLOWERS.indexOf(c) >= 0;
    }
}
