package io.zhiyin.text.redaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names of private persons in Chinese text: after words that introduce one (我叫, 收件人, 客服) and
 * beside an address or a telephone number. Authors, figures of books and brands are named without such words and stay.
 */
final class ChinesePersonDetector implements Detector {
    private enum Trigger {
        /** 收件人：张三: a colon, 是, 叫 or nothing, then a name that ends at a border. */
        FIELD,
        /** 我叫张三, 女儿叫李萌萌: a name that may be followed by words. */
        CALLED,
        /** 一个叫张红梅的服务员: the same, if the staff is spoken of close by. */
        CALLED_STAFF,
        /** 客服小李, 快递员王强. */
        ROLE,
        /** 请联系李雷: a name that ends at a border. */
        CONTACT
    }

    private static final List<String> FIELDS = Words.list("""
            收件人, 收货人, 联系人, 寄件人, 签收人, 姓名, 持卡人, 开户名, 户名, 预订人, 购买人, 下单人,
            收件人姓名, 收货人姓名, 真实姓名, 订货人, 退货人, 取件人, 署名, 落款, 顾客, 买家, 客户, 本人,
            付款人, 收款人, 法人, 乘客, 患者, 户主, 代收人, 投诉人
            """);
    private static final List<String> CALLED = Words.list("""
            我叫, 本人叫, 我的名字叫, 我的名字是, 我名字叫, 女儿叫, 儿子叫, 老公叫, 老婆叫,
            爸爸叫, 妈妈叫, 孩子叫, 宝宝叫, 朋友叫, 同事叫, 弟弟叫, 妹妹叫, 哥哥叫, 姐姐叫, 父亲叫, 母亲叫,
            媳妇叫, 侄女叫, 同学叫, 室友叫, 员叫, 客服叫, 师傅叫, 服叫, 导购叫, 店员叫, 邻居叫, 闺蜜叫,
            姓名是
            """);
    private static final List<String> CALLED_STAFF = List.of("一个叫", "一位叫", "有个叫", "名叫", "位叫", "她叫", "他叫");
    private static final List<String> STAFF = Words.list("""
            服务, 客服, 店员, 师傅, 快递, 员工, 前台, 导购, 销售, 经理, 小哥, 售后, 配送
            """);
    private static final int STAFF_REACH = 10;
    private static final List<String> ROLES = Words.list("""
            客服, 快递员, 送货员, 派送员, 配送员, 导购, 店员, 安装师傅, 维修师傅, 师傅, 销售, 管家, 技师,
            美容师, 店长, 骑手, 前台, 服务员, 售后, 售前, 专员, 员工, 安装工, 维修工, 业务员, 接待员,
            快递小哥, 营业员, 销售员, 客服人员, 客服专员, 顾问, 主管, 客服姑娘, 售货员, 安装员, 外卖员,
            收银员, 理货员, 客服妹子, 快递, 司机, 经理, 我女儿, 我爸, 我妈, 我儿子, 我老公, 我老婆, 我妈妈, 我爸爸,
            我朋友, 我同事, 我闺蜜, 我室友, 我同学, 我邻居
            """);
    private static final List<String> CONTACTS = Words.list("""
            请联系, 联系, 请找, 找, 致电, 打给, 电话给, 寄给, 转交, 交给, 转给, 感谢, 谢谢, 表扬, 投诉
            """);
    private static final List<String> BRANDS = Words.list("""
            老干妈, 小米, 小天鹅, 小熊, 小鹏, 老庙, 小度, 小爱, 小艾, 小薇, 小冰, 小黄鸭, 小黄车, 小黄人,
            小白鞋, 小白兔, 老白干, 小方巾, 小龙虾, 小车,             小熊猫, 老花, 小雷达, 小江湖, 小马达, 小夏
            """);
    /** Words of the form 小X that name nobody. */
    private static final String NOT_AFTER_SMALL = "哥姐妹伙二弟朋时心姑气店票毛问事蜜子礼卡程瑕细东米样点孩号区型巧家声偷件费说编便便票写贵腿包吃看范巫钱";

    private static final String GIVEN = "美雅雨婷静丽晴琪萌欣悦琳佳慧月燕玲芳洁莹娟霞红兰梅菲蕾露宇杰明强伟军磊刚勇涛超鹏辉";

    private static final String CONNECTORS = ":：,， 是叫为=“\"「”()（）[]-名";

    private record Word(String text, Trigger trigger) {}

    private final Map<Character, List<Word>> words = new HashMap<>();

    ChinesePersonDetector() {
        FIELDS.forEach(word -> add(word, Trigger.FIELD));
        CALLED.forEach(word -> add(word, Trigger.CALLED));
        CALLED_STAFF.forEach(word -> add(word, Trigger.CALLED_STAFF));
        ROLES.forEach(word -> add(word, Trigger.ROLE));
        CONTACTS.forEach(word -> add(word, Trigger.CONTACT));
    }

    private void add(String text, Trigger trigger) {
        words.computeIfAbsent(text.charAt(0), first -> new java.util.ArrayList<>())
                .add(new Word(text, trigger));
    }

    @Override
    public void detect(Folded text, Findings findings) {
        if (!text.hasHan()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (Characters.isHan(c)) {
                if (c == '姓') {
                    surnameOfStaff(text, i + 1, findings);
                }
                for (Word word : words.getOrDefault(c, List.of())) {
                    if (text.startsWith(i, word.text())) {
                        introduced(text, i + word.text().length(), word.trigger(), findings);
                    }
                }
            } else if (text.isMark(i)) {
                besideMark(text, i, findings);
            }
        }
    }

    private static void introduced(Folded text, int after, Trigger trigger, Findings findings) {
        int at = after;
        while (at < after + 3 && CONNECTORS.indexOf(text.at(at)) >= 0) {
            at++;
        }
        boolean connected = at > after;
        int end = switch (trigger) {
            case FIELD -> connected ? fieldName(text, at, after) : ChineseNames.fullName(text, at, false, false);
            case CALLED -> called(text, at);
            case CALLED_STAFF ->
                text.hasAny(after - STAFF_REACH - 3, after + STAFF_REACH, STAFF) ? called(text, at) : -1;
            case ROLE -> role(text, at, connected);
            case CONTACT -> contact(text, at);
        };
        add(text, at, end, findings);
    }

    /** 姓赵的那个快递小哥. */
    private static void surnameOfStaff(Folded text, int at, Findings findings) {
        int surname = ChineseNames.surname(text, at, true);
        boolean staff = surname > 0
                && text.startsWith(at + surname, "的")
                && text.hasAny(at - STAFF_REACH, at + STAFF_REACH, STAFF);
        add(text, at, staff ? at + surname : -1, findings);
    }

    private static int fieldName(Folded text, int at, int after) {
        int name = ChineseNames.fullName(text, at, true, false);
        if (name > 0 || text.at(after) != ':') {
            return name;
        }
        int end = at;
        while (end < at + 5 && Characters.isHan(text.at(end))) {
            end++;
        }
        boolean short2to4 = end - at >= 2 && end - at <= 4;
        boolean surname = ChineseNames.surname(text, at, true) > 0;
        return short2to4 && surname && ChineseNames.isBorder(text, end) ? end : nickname(text, at, true);
    }

    private static int called(Folded text, int at) {
        int name = ChineseNames.fullName(text, at, true, true);
        return name > 0 ? name : nickname(text, at, true);
    }

    private static int role(Folded text, int at, boolean connected) {
        int nickname = nickname(text, at, connected);
        return nickname > 0 ? nickname : ChineseNames.fullName(text, at, false, true);
    }

    /** A full name where the sentence ends, or where a telephone number or "收" follows. */
    private static int contact(Folded text, int at) {
        int name = ChineseNames.fullName(text, at, false, true);
        boolean followed = name > 0 && (text.isMark(text.skipSpaces(name)) || text.at(name) == '收');
        boolean whole = name - at >= 3 && ChineseNames.isBorder(text, name);
        return followed || whole ? name : -1;
    }

    /** 小李, 老王, 阿美; -1 for 小哥, 小时 and their like. */
    private static int nickname(Folded text, int at, boolean connected) {
        char first = text.at(at);
        char second = text.at(at + 1);
        if ("小老阿".indexOf(first) < 0 || !Characters.isHan(second) || NOT_AFTER_SMALL.indexOf(second) >= 0) {
            return -1;
        }
        boolean ends = ChineseNames.isBorder(text, at + 2) || ChineseNames.canFollow(text.at(at + 2));
        boolean surname = ChineseNames.isClean(second) || (ChineseNames.isSurname(second) && ends);
        boolean given = first == '小' && ends && (connected || GIVEN.indexOf(second) >= 0);
        boolean name = surname || given;
        return name && text.endOfAny(at, BRANDS) < 0 ? at + 2 : -1;
    }

    private static boolean allHan(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isHan(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** A name beside a telephone number or an address: 李雷 138…, 501室 李雷. */
    private static void besideMark(Folded text, int mark, Findings findings) {
        boolean telephone = text.isMark(mark, PersonalData.PHONE) || text.isMark(mark, PersonalData.LANDLINE);
        if (telephone) {
            int end = mark;
            while (end > mark - 3 && " ,，、:()".indexOf(text.at(end - 1)) >= 0) {
                end--;
            }
            for (int size = 3; size >= 2; size--) {
                int from = end - size;
                if (ChineseNames.isBorder(text, from - 1) && ChineseNames.fullName(text, from, true, false) == end) {
                    add(text, from, end, findings);
                    return;
                }
            }
        }
        if (telephone || text.isMark(mark, PersonalData.ADDRESS)) {
            int from = mark + 1;
            while (from < mark + 4 && " ,，、:(".indexOf(text.at(from)) >= 0) {
                from++;
            }
            int end = from > mark + 1 ? ChineseNames.fullName(text, from, false, false) : -1;
            end = end > 0 && ChineseNames.isBorder(text, end) ? end : -1;
            if (end < 0 && ChineseFullNames.family(text, from) > 0) {
                end = beforeReceives(text, from);
            }
            add(text, from, end, findings);
        }
    }

    private static int beforeReceives(Folded text, int from) {
        for (int end = from + 2; end <= from + 3; end++) {
            boolean receives = text.startsWith(end, "收") || text.startsWith(end, "(收");
            if (receives && allHan(text, from, end)) {
                return end;
            }
        }
        return -1;
    }

    private static void add(Folded text, int from, int end, Findings findings) {
        if (end > from) {
            findings.add(from, end, PersonalData.PERSON, text.slice(from, end));
        }
    }
}
