package io.zhiyin.text.redaction;

import java.util.List;

/**
 * Finds persons by their title in Chinese text: 王师傅, 李经理, 郑春妹女士. Titles that books also give to authors and figures
 * (先生, 老师, 教授) count only where the words around speak of deliveries, service or calls, and of no book.
 */
final class ChineseTitleDetector implements Detector {
    private static final List<String> SERVICE = Words.list("""
            师傅, 经理, 小姐, 女士, 阿姨, 店长, 主管, 大姐, 大哥, 护士, 技师, 工程师, 队长, 顾问, 老板娘
            """);
    private static final HanWords PLACES = HanWords.file("places-of-roles-zh.txt");
    private static final HanWords ROLES = HanWords.file("roles-zh.txt");
    private static final List<String> PUBLIC = Words.list("""
            先生, 老师, 教授, 医生, 老板, 同学, 大爷, 大叔, 叔叔, 大妈, 奶奶, 爷爷, 主任, 律师, 教练, 师兄,
            姐, 哥
            """);
    private static final List<String> PRIVATE = Words.list("""
            电话, 手机, 客服, 快递, 联系, 送货, 配送, 派送, 前台, 接待, 服务, 维修, 安装, 销售, 物流, 签收,
            收货, 收件, 售后, 热情, 态度, 耐心, 柜台, 上门, 司机, 导游, 房东, 顾问, 专员, 酒店, 我是, 我姓,
            本人, 尊敬的, 打给, 订单, 楼, 店员, 店里, 门店, 预约, 姓名, 地址, 住, 邻居, 叫我, 找, 退货, 退款,
            寄, 班主任, 幼儿园, 学校, 家长, 班上, 同事, 小区, 物业, 隔壁, 要求, 让我, 帮我, 给我, 推荐给, 教我, 介绍来, 介绍的, 介绍我, 引荐, 您上次, 您订, 您的
            """);
    private static final List<String> BRANDS = List.of("康师傅", "马大姐", "白小姐", "金小姐");
    private static final String BEFORE_EVERYDAY = "的是找叫给和跟与由被让向对请感客员师服位联系有个着递件";
    private static final int NEAR = 14;
    private static final int AROUND = 24;

    @Override
    public void detect(Folded text, Findings findings) {
        if (!text.hasHan()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            int surname = Characters.isHan(text.at(i)) ? ChineseNames.surname(text, i, true) : 0;
            if (surname > 0 && text.endOfAny(i, BRANDS) < 0 && !ChineseFullNames.endsWord(text, i + 1)) {
                person(text, i, surname, findings);
            }
        }
    }

    private static void person(Folded text, int at, int surname, Findings findings) {
        if (isTitled(text, at + surname, at) && opensName(text, at)) {
            findings.add(at, at + surname, PersonalData.PERSON, text.slice(at, at + surname));
            return;
        }
        boolean opens = !Characters.isHan(text.at(at - 1))
                || BEFORE_EVERYDAY.indexOf(text.at(at - 1)) >= 0
                || text.anyEndsAt(at, List.of("感谢", "谢谢", "小哥", "前台"));
        if (!opens || !ChineseNames.isClean(text.at(at)) || ChineseNames.startsWord(text, at)) {
            return;
        }
        for (int given = 2; given >= 1; given--) {
            int end = at + surname + given;
            if (text.endOfAny(end, SERVICE) > 0
                    && isTitled(text, end, at)
                    && ChineseNames.canBeGiven(text, at + surname, end)) {
                findings.add(at, end, PersonalData.PERSON, text.slice(at, end));
                return;
            }
        }
    }

    private static boolean isTitled(Folded text, int at, int from) {
        int end = text.endOfAny(at, SERVICE);
        if (end > 0) {
            return !text.startsWith(end, "姐") && !text.startsWith(end, "傅");
        }
        end = text.endOfAny(at, PUBLIC);
        return end > at + 1 && isPrivate(text, from, end);
    }

    private static boolean isPrivate(Folded text, int from, int end) {
        boolean spokenTo = text.hasMark(from - NEAR, end + NEAR) || text.hasAny(from - NEAR, end + NEAR, PRIVATE);
        return spokenTo && !ChineseNameContext.isOfMedia(text, from, end, AROUND);
    }

    /** Whether a surname here is not the tail of a longer name or word. */
    private static boolean opensName(Folded text, int at) {
        char before = text.at(at - 1);
        if (!Characters.isHan(before)
                || BEFORE_EVERYDAY.indexOf(before) >= 0
                || ROLES.endsAt(text, at)
                || PLACES.endsAt(text, at)) {
            return true;
        }
        boolean thanks = before == '谢';
        boolean tailOfName = !thanks && (ChineseNames.isSurname(before) || ChineseNames.isClean(text.at(at - 2)));
        return (thanks || ChineseNames.isClean(text.at(at))) && !tailOfName;
    }
}
