package io.zhiyin.text.redaction;

import java.util.List;

/**
 * Finds full names in Chinese text where the words around make them a private person's: a label or a relation before (车主,
 * 我妈, 物业的), a verb of deliveries and services around (签收, 推荐我), or other personal data close by. Authors, figures and
 * brands are named without such words, or stand in the list of public names.
 */
final class ChineseFullNameDetector implements Detector {
    /** Nothing but a name follows these. */
    private static final HanWords LABELS = HanWords.of("""
            收件人, 收货人, 联系人, 联络人, 寄件人, 签收人, 姓名, 名字, 大名, 全名, 名叫, 持卡人, 开户名, 户名, 开户人, 车主, 机主, 户主, 业主, 房主,
            司机, 派件员, 派送员, 快递员, 配送员, 送货员, 揽收员, 取件人, 取货人, 提货人, 付款人, 收款人, 汇款人, 转账人, 乘客, 乘机人, 旅客,
            入住人, 预约人, 预订人, 订货人, 购买人, 下单人, 报名人, 申请人, 投保人, 被保人, 被保险人, 受益人, 监护人, 代收人, 投诉人, 法人, 经手人, 经办人,
            负责人, 参赛者, 学员, 患者, 病人, 考生, 户籍名, 署名, 落款, 抬头, 真名, 实名, 本名, 曾用名, 使用人, 领取人, 当事人, 安装工, 维修工, 外卖员, 骑手,
            保安, 门卫, 店长, 导购, 客服, 站长, 驾驶员, 驿站老板, 管家, 服务员, 主播, 收银员, 营业员, 导游, 代购, 签名
            """);

    private static final HanWords CONNECTORS_OF_LABEL = HanWords.of("""
            是, 叫, 为, 写, 写的是, 写成, 写的, 改成, 改为, 换成, 填, 填的是, 填成, 应该是, 应为, 就写, 显示, 显示的是, 显示是, 一栏写, 那个, 这个, 贴印, 印, 要写, 请写, 用, 那个叫,
            这位, 那位, 的名字, 的名字是, 名字是, 的名字叫, 名叫, 都是, 给我写成
            """);
    /** A full name after these is most likely somebody's own or of somebody known. */
    private static final HanWords BEFORE = HanWords.of("""
            我是, 我叫, 本人, 这里是, 我爸, 我妈, 爸爸, 妈妈, 父亲, 母亲, 老爸, 老妈, 老公, 老婆, 媳妇, 太太, 丈夫, 妻子, 爱人, 对象, 儿子, 女儿, 闺女, 我哥, 我姐,
            我弟, 我妹, 哥哥, 姐姐, 弟弟, 妹妹, 爷爷, 奶奶, 外公, 外婆, 姥姥, 姥爷, 舅舅, 舅妈, 姑姑, 姑妈, 阿姨, 叔叔, 婶婶, 表哥, 表姐, 表弟, 表妹, 堂哥, 堂姐, 堂弟,
            堂妹, 侄子, 侄女, 外甥, 孙子, 孙女, 公公, 婆婆, 岳父, 岳母, 嫂子, 姐夫, 妹夫, 女婿, 儿媳, 同事, 室友, 舍友, 闺蜜, 邻居, 同学, 朋友, 男友, 女友, 男朋友,
            女朋友, 未婚妻, 未婚夫, 战友, 班主任, 领导, 房东, 租客, 合伙人, 物业的, 公司的, 单位的, 店里的, 仓库的, 前台的, 驿站的, 科技的, 财务的, 行政的, 采购的,
            部门的, 部的, 门店的, 站点的, 网点的, 小区的, 楼下的, 楼上的, 隔壁的, 隔壁, 对门, 对门的, 售后的, 你们家的, 你家的, 你们店的, 你们的, 那边的, 学校的,
            感谢, 谢谢, 多谢, 表扬, 点名, 转告, 通知, 联系, 找到, 亲爱的, 永远爱你的, 爱你的, 想你的, 敬爱的, 祝, 致, 寄给, 送给, 转给, 转交, 交给, 发给, 还给, 打给, 退给, 转账给, 汇给,
            代表, 帮我叫, 请找, 问问, 刻字, 刻上, 刻, 绣, 绣上, 绣字, 印上, 印字, 印名字, 刻名字, 写着, 写上, 写, 内容, 备注, 名下, 替我跟, 名为, 显示, 仓库那个, 前台那个, 物业那个, 店里那个, 驿站那个, 客服那个, 那边那个, 门口那个, 公司那个, 和我老公, 员, 客服, 售后, 师傅,
            新郎, 新娘, 寿星, 宝宝, 孩子, 小朋友, 大宝, 二宝, 小孩, 娃, 大人, 学生, 老师是, 被, 由, 小伙, 小哥, 大姐, 小姑娘, 师傅叫, 主管, 经理, 店员, 收件方, 寄方, 收方, 寄, 送, 给, 跟, 和, 找, 让, 是, 请
            """);
    /** Among these the name must be long, and a border or a verb of services must follow. */
    private static final HanWords WEAK = HanWords.of(
            "是, 给, 跟, 和, 找, 让, 请, 被, 由, 寄, 送, 祝, 致, 员, 刻, 绣, 写, 内容, 你们的, 对象, 老师, 联系, 感谢, 谢谢, 学生, 孩子, 朋友, 送给, 写着, 代表, 小哥, 小伙");
    /** What only somebody can do whom the writer deals with. */
    private static final HanWords AFTER = HanWords.of("""
            签收, 已签收, 代签, 代收, 签的, 签字, 推荐我, 推荐给我, 介绍我, 帮我, 给我打, 给我回, 给我发, 打来, 打过来, 打电话, 电话, 派送, 派件, 派的件, 送货, 送来, 送过来, 送的货, 送上,
            上门, 接待, 接的, 处理的, 处理, 服务, 态度, 买家秀, 是我的名字, 是我名字, 是我本人, 跟我说, 跟我联系, 联系我, 联系, 加我, 收(, 亲收, 亲启, 收。, 约好, 约的, 说好, 约了, 师傅, 女士,
            小姐, 经理, 穿小, 穿大, 穿着, 穿不, 穿上, 穿刚, 的快递, 的包裹, 的电话, 的手机, 的订单, 的账号, 的身份证, 的微信, 是你们, 是你家, 是客服, 负责, 回访, 安装, 装的, 修的, 的号,
            接单, 取件, 取走, 拿走, 拿的, 收到, 查收, 转交, 代领, 领走, 的收, 这个人, 本人, 改为, 改成, 换成, 的名字, 三个字, 两个字, 四个字, 给退, 给换, 很耐心, 特别耐心, 真耐心, 很热情, 很专业, 挺负责, 全程, 收件, 收货, 退款, 买的, 下的单, 拍的, 付的, 约定, 不在家, 不在, 在家,
            来修, 来装, 来取, 来送, 自取, 印, 下的, 答应, 生日, 新婚, 满月, 百日, 百天, 周岁
            """);

    private static final HanWords SURELY_AFTER = HanWords.of("""
            签收, 已签收, 代签, 派送, 派件, 约好, 推荐我, 推荐给我, 介绍我, 代收, 买家秀, 打来的, 给我打, 给我回, 跟我联系, 接待的我, 接待我
            """);
    private static final HanWords FOLLOWERS = HanWords.of(
            "很, 说, 态, 送, 帮, 给, 的, 在, 也, 都, 打, 来, 改, 写, 收, 和, 跟, 与, 已, 两, 三, 接, 吗, 吧, 哦, 呢, 了, 啊, 他, 她, 我, 你, 这, 那, 是, 不, 答, 昨, 今, 上, 下, 才, 就, 还, 没, 回");
    private static final HanWords SERVICE = HanWords.of("""
            签收, 快递, 客服, 电话, 收货, 收件, 退款, 退货, 换货, 物流, 派送, 派件, 订单, 姓名, 名字, 师傅, 上门, 安装, 发货, 送货, 包裹, 驿站, 售后, 手机号, 微信, 身份证, 实名, 刻字, 刻,
            绣, 定制, 寄, 联系, 转告, 小区, 物业, 登记, 备注, 地址, 转账, 打款, 报名, 预约, 团长, 群里, 店长, 导购, 店员, 接待, 代领, 自提, 护照, 车牌, 开户, 银行卡, 抬头, 下单, 本人, 签名,
            贺卡, 卡片, 发票, 白卡, 门禁, 保安, 前台, 维修, 工号, 经理, 主管, 投诉, 工单
            """);
    private static final HanWords BOOKISH = HanWords.of("""
            本书, 书里, 书中, 书店, 图书, 看书, 书名, 买书, 书的, 书籍, 套书, 好书, 书是, 作者, 读, 文学, 诗, 翻译, 小说, 作品, 文章, 译, 著, 人物, 讲座, 讲坛, 导演, 演员, 电影, 出版, 思想, 文字, 视频, 明星, 主演, 代言, 笔下, 故事, 教授, 歌, 剧, 演, 品牌, 牌子, 同款, 粉丝,
            周边, 海报, 专辑, 直播间, 手办, 联名
            """);
    /** Family names that are everyday words: without a label more must speak for them. */
    private static final String EVERYDAY = "于向时由从和成单连全应查来过常万房车路管费米花祝卫蒙方南古农封白";

    private static final int SERVICE_REACH = 25;
    private static final int BOOK_REACH = 40;
    private static final String BORDERS_OF_LABEL = " :：,，\"“「『(（【[=、-~/";
    /** After these a label leaves no doubt, even where the name is a word: 姓名：高兴. */
    private static final String BEFORE_VALUE = ":：\"“「=";

    private static final int MARK_REACH = 40;
    private static final int LABEL_REACH = 6;
    private static final int LONGEST_PART = 9;

    @Override
    public void detect(Folded text, Findings findings) {
        if (!text.hasHan()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c >= '\u3400' && ChineseFullNames.canOpen(c) && ChineseFullNames.family(text, i) > 0) {
                int end = name(text, i);
                if (end > 0) {
                    findings.add(i, end, PersonalData.PERSON, text.slice(i, end));
                    i = end - 1;
                }
            } else if (c == '·') {
                dotted(text, i, findings);
            }
        }
    }

    /** 收件人写阿依古丽·买买提: a name with a dot after a label. */
    private static void dotted(Folded text, int dot, Findings findings) {
        int end = dot + 1;
        while (end < dot + LONGEST_PART && Characters.isHan(text.at(end))) {
            end++;
        }
        for (int start = dot - 2;
                start > dot - LONGEST_PART && end > dot + 1 && Characters.isHan(text.at(start));
                start--) {
            if (label(text, start) >= 0) {
                findings.add(start, end, PersonalData.PERSON, text.slice(start, end));
                return;
            }
        }
    }

    private static int name(Folded text, int at) {
        int labelled = labelled(text, at);
        if (labelled > 0) {
            return labelled;
        }
        int end = ChineseFullNames.longName(text, at);
        if (end > 0 && isPrivate(text, at, end, true)) {
            return end;
        }
        end = ChineseFullNames.shortName(text, at);
        return end > 0 && isPrivate(text, at, end, false) ? end : -1;
    }

    /** 收件人写张三, 名字：司徒美琪, 我对象叫于是: whatever follows a label up to a border is a name. */
    private static int labelled(Folded text, int at) {
        int label = label(text, at);
        int given = at + ChineseFullNames.family(text, at);
        for (int end = given + 2; end > given && label >= 0; end--) {
            boolean ends = ChineseNames.isBorder(text, end)
                    || AFTER.startsAt(text, end)
                    || ChineseNames.startsTitle(text, end);
            boolean apart = label < at && ends;
            boolean whole = apart || (ends && end == given + 2 && !ChineseFullNames.startsWord(text, at));
            boolean stated = BEFORE_VALUE.indexOf(text.at(at - 1)) >= 0;
            boolean known = whole
                    ? ChineseFullNames.isPublic(text, at, end) || (!stated && ChineseFullNames.isWord(text, at, end))
                    : ChineseFullNames.isKnown(text, at, end);
            if (!known && ChineseNames.canBeGiven(text, given, end) && (apart || isLikely(text, given, end, ends))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isLikely(Folded text, int given, int end, boolean ends) {
        boolean likely = ChineseFullNames.isGiven(text.at(given)) && ChineseFullNames.isGiven(text.at(end - 1));
        boolean title = ChineseNames.startsTitle(text, given);
        boolean everyday = ChineseFullNames.isEveryday(text.at(given - 1));
        return likely && !title && !everyday && (ends || (end == given + 2 && FOLLOWERS.startsAt(text, end)));
    }

    /** Where the label before this place ends, less what connects it; -1 without a label. */
    private static int label(Folded text, int at) {
        int end = at;
        while (end > at - 3 && BORDERS_OF_LABEL.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        if (LABELS.endsAt(text, end)) {
            return end;
        }
        for (String connector :
                CONNECTORS_OF_LABEL.endsAt(text, end) ? CONNECTORS_OF_LABEL.words() : List.<String>of()) {
            int from = end - connector.length();
            boolean label = text.startsWith(from, connector)
                    && (LABELS.endsAt(text, from) || text.isMark(from - 1, PersonalData.PERSON));
            if (label || (connector.equals("叫") && text.startsWith(from, "叫") && BEFORE.endsAt(text, from))) {
                return from;
            }
        }
        return -1;
    }

    private static boolean isPrivate(Folded text, int at, int end, boolean three) {
        boolean border = ChineseNames.isBorder(text, end);
        boolean verb = AFTER.startsAt(text, end);
        if (!border && !verb && !FOLLOWERS.startsAt(text, end)) {
            return false;
        }
        boolean opens = ChineseNames.isBorder(text, at - 1) && !text.isMark(at - 1);
        int before = beforeQuote(text, at);
        int word = BEFORE.startBefore(text, before);
        boolean weak = word >= 0 && WEAK.contains(text.slice(word, before));
        if (SURELY_AFTER.startsAt(text, end) && (three || opens || weak)) {
            return true;
        }
        if (word >= 0 && (!weak || (three && before < at && border))) {
            return three || border || verb;
        }
        if (verb && (opens || weak)) {
            return three;
        }
        boolean apart = opens || text.isMark(at - 1) || weak || text.at(at - 1) == '的';
        if (apart && (three || border) && isDealtWith(text, at, end)) {
            return true;
        }
        boolean joined = apart && (border || verb);
        return joined && (three ? text.hasMark(at - MARK_REACH, end + MARK_REACH) : isBesideNumber(text, at, end));
    }

    /** Whether the words around speak of deliveries, service or labels, and of no book, film or song. */
    private static boolean isDealtWith(Folded text, int at, int end) {
        return EVERYDAY.indexOf(text.at(at)) < 0
                && SERVICE.within(text, at - SERVICE_REACH, end + SERVICE_REACH)
                && !BOOKISH.within(text, at - BOOK_REACH, end + BOOK_REACH);
    }

    private static int beforeQuote(Folded text, int at) {
        int before = at;
        while (before > at - 2 && ":： \"“「『【(（".indexOf(text.at(before - 1)) >= 0) {
            before--;
        }
        return before;
    }

    /** A short name right beside a number of a person, perhaps with the number's label between. */
    private static boolean isBesideNumber(Folded text, int at, int end) {
        return text.hasMark(end, end + LABEL_REACH) || text.hasMark(at - 3, at);
    }
}
