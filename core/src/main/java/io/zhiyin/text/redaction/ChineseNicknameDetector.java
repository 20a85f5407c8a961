package io.zhiyin.text.redaction;

/**
 * Finds given names and nicknames that point to one private person: after a role or a relation (客服阿豪, 我闺蜜琪琪, 前台Amy),
 * after the place where somebody works (仓库的小赵), and with 姐, 哥 and the like (吴姐, Vivian姐).
 */
final class ChineseNicknameDetector implements Detector {
    private static final HanWords ROLES = HanWords.file("roles-zh.txt");
    private static final HanWords PLACES = HanWords.file("places-of-roles-zh.txt");
    private static final HanWords NEXT_DOOR =
            HanWords.of("隔壁, 楼下, 楼上, 对门, 前台, 仓库, 驿站, 门口, 我家, 你家, 你们家, 邻居家, 车间, 财务, 物业");
    private static final HanWords NOBODY = HanWords.file("nicknames-not-zh.txt");
    private static final HanWords SERVICE = HanWords.file("service-words-zh.txt");
    /** What goes on after a nickname; other characters make a word of it. */
    private static final HanWords FOLLOWERS = HanWords.file("person-followers-zh.txt");

    private static final HanWords AFTER = HanWords.file("person-after-zh.txt");
    /** What a person does whom the writer deals with: 老周送到三楼. */
    private static final HanWords DOES = HanWords.of("""
            说, 帮, 送, 教, 签收, 代收, 答应, 承诺, 打电话, 告诉, 联系, 服务, 态度, 介绍, 推荐我, 给我, 跟我, 上门, 家小卖部, 家超市, 家菜鸟, 家驿站, 那里, 那儿
            """);

    private static final HanWords CONNECTORS =
            HanWords.of("叫, 名叫, 是, 叫做, 一个叫, 有个叫, 那个, 那个叫, 一位叫, 里叫, 中叫, 就是, 名字叫, 姓名, 自称, 花名, 昵称, 的, 里的, 那边的");
    /** Family names with these are people whom the writer knows or deals with. */
    private static final HanWords KIN =
            HanWords.of("姐, 哥, 姨, 叔, 婶, 嫂, 伯, 爷, 奶, 妈, 工, 总, 队, 科, 局, 处, 导, 律, 医生, 大夫, 老板, 老板娘");

    private static final HanWords NOT_KIN = HanWords.of(
            "姐妹, 哥们, 姨妈, 总是, 总体, 总的, 总之, 总结, 总共, 总额, 总价, 总算, 总部, 工作, 工艺, 工程, 工具, 工厂, 工资, 工业, 工号, 工单, 处理, 导购, 导航, 导致, 科技, 妈妈, 奶奶, 奶粉, 爷爷, 队伍, 局部, 处处, 律师事务, 哥哥, 姐姐, 叔叔");

    private static final HanWords DEALT = HanWords.of("""
            联系, 拒收, 代收, 签收, 收件, 寄件, 寄, 约, 师傅, 安装, 维修, 修, 装, 调试, 检测, 工时, 推荐, 收的, 代取, 业务, 报价, 批发, 合同, 电话, 打给, 找, 客服, 感谢, 谢谢, 热情, 服务, 耐心, 送, 帮, 快递, 退, 推给, 派, 店, 驿站, 地址, 对接, 工地, 公司, 收货, 邻居, 楼, 你好, 您好, 微信
            """);

    private static final String NICK = "小老阿";
    private static final String BORDERS = " :：“\"「(（";
    private static final int LATIN = 14;
    private static final int REACH = 16;

    @Override
    public void detect(Folded text, Findings findings) {
        if (!text.hasHan()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            int end = -1;
            if (NICK.indexOf(c) >= 0) {
                end = nickname(text, i);
            } else if (Characters.isHan(c) && text.at(i + 1) == c) {
                end = doubled(text, i);
            } else if (Characters.isUpper(c) && !Characters.isAlphanumeric(text.at(i - 1))) {
                end = latin(text, i);
            }
            if (end < 0 && Characters.isHan(c)) {
                end = titled(text, i);
            }
            if (end > 0) {
                findings.add(i, end, PersonalData.PERSON, text.slice(i, end));
                i = end - 1;
            }
        }
    }

    /** 小赵, 老孙, 阿豪 after a role, or where only a person does what follows. */
    private static int nickname(Folded text, int at) {
        char second = text.at(at + 1);
        int end = at + 2;
        if (!Characters.isHan(second) || NOBODY.startsAt(text, at) || ChineseFullNames.endsNick(text, at)) {
            return -1;
        }
        boolean role = isIntroduced(text, at) || isJoined(text, at) || NEXT_DOOR.endsAt(text, at);
        boolean ends = ChineseNames.isBorder(text, end) || FOLLOWERS.startsAt(text, end) || AFTER.startsAt(text, end);
        if (role
                && ends
                && (ChineseNames.isSurname(second)
                        || ChineseFullNames.isGiven(second)
                        || "胖黑瘦帅".indexOf(second) >= 0)) {
            return end;
        }
        boolean surname = ChineseNames.isClean(second) && text.at(at) != '阿';
        boolean alone = !Characters.isHan(text.at(at - 1)) || "是找放给问和跟叫让由被的".indexOf(text.at(at - 1)) >= 0;
        boolean done = DOES.startsAt(text, end) && alone && SERVICE.within(text, at - REACH, end + REACH);
        return surname && done && !ChineseNameContext.isOfMedia(text, at, end, REACH) ? end : -1;
    }

    /** 娜娜, 琪琪 after a role. */
    private static int doubled(Folded text, int at) {
        int end = at + 2;
        boolean ends = ChineseNames.isBorder(text, end) || FOLLOWERS.startsAt(text, end) || AFTER.startsAt(text, end);
        boolean given = ChineseFullNames.isGiven(text.at(at)) && "常明明单天人好大小高长慢刚早默".indexOf(text.at(at)) < 0;
        boolean kin = text.startsWith(end, "妈") || text.startsWith(end, "爸");
        return given && isIntroduced(text, at) && (ends || kin) ? end : -1;
    }

    /** 客服Linda, 前台Amy说, Vivian姐: a name in Latin letters. */
    private static int latin(Folded text, int at) {
        int end = NameRun.wordEnd(text, at);
        String word = EnglishNames.plain(text.slice(at, end));
        boolean given = word.length() >= 2 && word.length() <= LATIN && EnglishNames.isAnyGiven(word);
        if (!given) {
            return -1;
        }
        boolean kin = (text.at(end) == '姐' || text.at(end) == '哥') && !text.startsWith(end, "姐妹");
        if (kin) {
            return end + 1;
        }
        boolean apart = ChineseNames.isBorder(text, end) || Characters.isHan(text.at(end));
        return apart && isIntroduced(text, at) ? end : -1;
    }

    /** 吴姐, 刘工, 胡老板: a family name with a word of respect, where the writer deals with somebody. */
    private static int titled(Folded text, int at) {
        int family = ChineseNames.surname(text, at, false);
        int end = family > 0 ? KIN.endAt(text, at + family) : -1;
        if (end < 0
                || NOT_KIN.startsAt(text, at + family)
                || ChineseFullNames.endsWord(text, at + family)
                || ChineseFullNames.startsAnyWord(text, at)) {
            return -1;
        }
        boolean ends = ChineseNames.isBorder(text, end) || FOLLOWERS.startsAt(text, end) || AFTER.startsAt(text, end);
        boolean opens = !Characters.isHan(text.at(at - 1))
                || "的了给找是叫和跟问人位联系谢感由被让请".indexOf(text.at(at - 1)) >= 0
                || ROLES.endsAt(text, at)
                || PLACES.endsAt(text, at);
        return ends
                        && opens
                        && (DEALT.within(text, at - REACH, end + REACH) || text.hasMark(at - REACH, end + REACH))
                        && !ChineseNameContext.isOfMedia(text, at, end, REACH)
                ? end
                : -1;
    }

    /** 老魏和小魏: beside a nickname already found. */
    private static boolean isJoined(Folded text, int at) {
        boolean and = "和跟与、".indexOf(text.at(at - 1)) >= 0;
        return and && text.isMark(at - 2, PersonalData.PERSON);
    }

    /** Whether a role stands before, or the place where somebody works with 的. */
    private static boolean isIntroduced(Folded text, int at) {
        int end = at;
        while (end > at - 2 && BORDERS.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        if (ROLES.endsAt(text, end)) {
            return true;
        }
        boolean of = text.at(end - 1) == '的' && PLACES.endsAt(text, end - 1);
        int connector = CONNECTORS.startBefore(text, end);
        boolean called = connector >= 0 && text.at(connector) != '的' && ROLES.endsAt(text, connector);
        boolean that = connector >= 0 && text.at(connector) == '那' && PLACES.endsAt(text, connector);
        return of || called || that;
    }
}
