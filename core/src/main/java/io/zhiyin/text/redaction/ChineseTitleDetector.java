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
    private static final List<String> PUBLIC = Words.list("""
            先生, 老师, 教授, 医生, 老板, 同学, 大爷, 大叔, 叔叔, 大妈, 奶奶, 爷爷, 主任, 律师, 教练, 师兄,
            姐, 哥
            """);
    private static final List<String> PRIVATE = Words.list("""
            电话, 手机, 客服, 快递, 联系, 送货, 配送, 派送, 前台, 接待, 服务, 维修, 安装, 销售, 物流, 签收,
            收货, 收件, 售后, 热情, 态度, 耐心, 柜台, 上门, 司机, 导游, 房东, 顾问, 专员, 酒店, 我是, 我姓,
            本人, 尊敬的, 打给, 订单, 楼, 店员, 店里, 门店, 预约, 姓名, 地址, 住, 邻居, 叫我, 找, 退货, 退款,
            寄
            """);
    private static final List<String> BOOKISH = Words.list("""
            书, 作者, 读, 写, 文学, 诗, 翻译, 小说, 作品, 文章, 译, 著, 人物, 讲座, 讲坛, 导演, 演员, 电影, 出版, 思想,
            文字, 视频, 明星, 主演, 代言, 笔下, 故事
            """);
    private static final List<String> BRANDS = List.of("康师傅", "马大姐", "白小姐", "金小姐");
    /** Words whose last character looks like a surname: 感谢师傅, 客房经理, 携程小姐. */
    private static final List<String> TAILS = Words.list("""
            携程, 客房, 工程, 门童, 感谢, 多谢, 答谢, 谢谢, 致谢, 公安, 安全, 平安, 对方, 地方, 双方, 一方,
            厨房, 库房, 药房, 现金, 资金, 订单, 保单, 买单, 西单, 项目, 全程, 课程, 流程, 过程, 旅程, 远程,
            商洛, 公关, 海关, 相关, 机关, 有关, 房车, 火车, 汽车, 开车, 店铺, 每时, 及时, 当时, 小时, 随时,
            按时, 同时, 准时, 高高, 最高, 很高, 很万, 千万, 百万, 一万, 主任, 责任, 信任, 上任, 班主任, 学习,
            练习, 方向, 同向, 生成, 完成, 变成, 做成, 公文, 中文, 英文, 语文, 天成, 黄花, 鲜花, 银花, 水牛,
            黄牛, 蒙牛, 店家, 前台, 红石, 钻石, 宝石, 大师, 天山, 大理, 美容, 新江, 香江, 丽江, 长江, 浙江,
            镇江, 原任, 北京, 南京, 东莞, 开封, 营销, 温馨, 保安, 西安, 公孙, 子孙, 爷孙, 大陆, 登陆, 着陆
            """);

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
            if (surname > 0 && text.endOfAny(i, BRANDS) < 0 && !text.anyEndsAt(i + 1, TAILS)) {
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
        return spokenTo && !text.hasAny(from - AROUND, end + AROUND, BOOKISH);
    }

    /** Whether a surname here is not the tail of a longer name or word. */
    private static boolean opensName(Folded text, int at) {
        char before = text.at(at - 1);
        if (!Characters.isHan(before) || BEFORE_EVERYDAY.indexOf(before) >= 0) {
            return true;
        }
        boolean thanks = before == '谢';
        boolean tailOfName = !thanks && (ChineseNames.isSurname(before) || ChineseNames.isClean(text.at(at - 2)));
        return (thanks || ChineseNames.isClean(text.at(at))) && !tailOfName;
    }
}
