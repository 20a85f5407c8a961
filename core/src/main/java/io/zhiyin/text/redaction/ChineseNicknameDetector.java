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

    /** With these a family name is hardly ever that of somebody public. */
    private static final HanWords CLOSE = HanWords.of("姐, 工, 婶, 嫂, 姨, 叔, 总");

    private static final HanWords DEALT = HanWords.of("""
            联系, 拒收, 代收, 签收, 收件, 寄件, 寄, 约, 师傅, 安装, 维修, 修, 装, 调试, 检测, 工时, 推荐, 收的, 代取, 业务, 报价, 批发, 合同, 电话, 打给, 找, 客服, 感谢, 谢谢, 热情, 服务, 耐心, 送, 帮, 快递, 退, 推给, 派, 店, 驿站, 地址, 对接, 工地, 公司, 收货, 邻居, 楼, 你好, 您好, 微信
            """);

    private static final HanWords CHILDREN = HanWords.of(
            "女儿, 儿子, 闺女, 宝宝, 宝贝, 孙女, 孙子, 外孙, 外孙女, 侄女, 侄子, 外甥女, 大宝, 二宝, 小朋友, 娃娃, 我家, 我家孩子, 孩子, 小孩, 我家娃, 老大, 老二, 弟弟, 妹妹, 小弟, 小妹, 我孩子");
    private static final String NOT_DOUBLED =
            "天常慢偷刚早默明人个家样次件处往每白好大小高长短厚薄软硬甜香乖满足等快时刻都爸妈爷奶姥公婆叔伯哥姐弟妹宝谢看试摸想说玩用穿吃喝洗偏浓棒学满东妹姐";
    private static final HanWords STAFF = HanWords.of(
            "客服, 导购, 店员, 前台, 技师, 美容师, 发型师, 设计师, 顾问, 专员, 售后, 接待, 服务员, 收银员, 销售, 店长, 客服妹子, 客服小姐姐, 小姐姐, 我女儿, 我儿子, 我闺女, 我老公, 我老婆, 闺蜜, 室友, 我同事, 我朋友, 叫");
    /** What two characters must reach to be a given name without a family name. */
    private static final double GIVEN_ENOUGH = 6;

    private static final HanWords PARENTS = HanWords.of("妈, 爸, 妈妈, 爸爸, 妈咪, 爸比, 奶奶, 姥姥, 爷爷, 外婆, 麻麻, 粑粑");
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
            if (end < 0 && Characters.isHan(c)) {
                end = given(text, i);
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
        boolean surely = text.at(at) == '阿' ? ChineseFullNames.isGiven(second) : ChineseNames.isClean(second);
        if (surely && isIntroduced(text, at)) {
            return end;
        }
        boolean role = isIntroduced(text, at) || isJoined(text, at) || isCalled(text, at) || NEXT_DOOR.endsAt(text, at);
        boolean ends = ChineseNames.isBorder(text, end) || FOLLOWERS.startsAt(text, end) || AFTER.startsAt(text, end);
        if (role
                && ends
                && (ChineseNames.isSurname(second)
                        || (text.at(at) != '老' && ChineseFullNames.isGiven(second))
                        || "胖黑瘦帅".indexOf(second) >= 0)) {
            return end;
        }
        boolean addressed = at == 0 && ChineseNames.isBorder(text, end) && ChineseFullNames.isGiven(second);
        if (addressed && !ChineseNameContext.isOfMedia(text, at, end, REACH)) {
            return end;
        }
        boolean surname = ChineseNames.isClean(second) && text.at(at) != '阿';
        boolean alone = !Characters.isHan(text.at(at - 1)) || "是找放给问和跟叫让由被的".indexOf(text.at(at - 1)) >= 0;
        boolean near = SERVICE.within(text, at - REACH, end + REACH) || text.hasMark(at - REACH, end + REACH);
        boolean given = "给找叫跟问让请被帮".indexOf(text.at(at - 1)) >= 0;
        boolean colleague = text.at(at - 1) == '的' && ends;
        boolean helped = DOES.startsAt(text, end) && near;
        if (surname && (given || helped || colleague) && !ChineseNameContext.isOfMedia(text, at, end, REACH)) {
            return end;
        }
        boolean done = alone && (DOES.startsAt(text, end) ? near || text.at(at - 1) == '的' : near && ends);
        return surname && done && !ChineseNameContext.isOfMedia(text, at, end, REACH) ? end : -1;
    }

    /** 客服一诺说: two characters of a given name after the staff of a shop. */
    private static int given(Folded text, int at) {
        int end = at + 2;
        boolean staff = ChineseFullNames.isGiven(text.at(at))
                && ChineseFullNames.isGiven(text.at(at + 1))
                && STAFF.endsAt(text, at);
        if (!staff
                || ChineseFullNames.startsAnyWord(text, at)
                || ChineseNameForm.givenOdds(text, at, end) < GIVEN_ENOUGH) {
            return -1;
        }
        return ChineseNames.isBorder(text, end) || FOLLOWERS.startsAt(text, end) || AFTER.startsAt(text, end)
                ? end
                : -1;
    }

    /** 娜娜, 琪琪 after a role. */
    private static int doubled(Folded text, int at) {
        int end = at + 2;
        boolean ends = ChineseNames.isBorder(text, end) || FOLLOWERS.startsAt(text, end) || AFTER.startsAt(text, end);
        int parent = PARENTS.endAt(text, end);
        if (parent > 0
                && ChineseFullNames.isGiven(text.at(at))
                && (ChineseNames.isBorder(text, parent) || AFTER.startsAt(text, parent))) {
            return parent; // 朵朵妈
        }
        boolean given = ChineseFullNames.isGiven(text.at(at)) && "满学妹东常明明单天人好大小高长慢刚早默".indexOf(text.at(at)) < 0;
        if (text.startsWith(end, "来迟") || text.startsWith(end, "有礼")) {
            return -1; // 姗姗来迟, 彬彬有礼
        }
        boolean kin = text.startsWith(end, "妈") || text.startsWith(end, "爸");
        boolean named = ChineseFullNames.isGiven(text.at(at)) || "糖豆果朵米贝乐点优球毛跳笑卡丁团圆妞暖牛".indexOf(text.at(at)) >= 0;
        if (CHILDREN.endsAt(text, at)
                && named
                && NOT_DOUBLED.indexOf(text.at(at)) < 0
                && "的地得".indexOf(text.at(end)) < 0
                && text.at(end) != text.at(end + 1)) {
            return end;
        }
        boolean staff = given && STAFF.endsAt(text, at) && "地的得".indexOf(text.at(end)) < 0;
        return staff || (given && (isIntroduced(text, at) || isCalled(text, at)) && (ends || kin)) ? end : -1;
    }

    /** 客服工号037，叫曼曼; 有个叫Kevin的客服: "called", with a role close by. */
    private static boolean isCalled(Folded text, int at) {
        return text.at(at - 1) == '叫' && ROLES.within(text, at - REACH, at + REACH);
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
        return apart && (isIntroduced(text, at) || isCalled(text, at)) ? end : -1;
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
        boolean ends = ChineseNames.isBorder(text, end)
                || FOLLOWERS.startsAt(text, end)
                || AFTER.startsAt(text, end)
                || "家批答找".indexOf(text.at(end)) >= 0;
        boolean opens = !Characters.isHan(text.at(at - 1))
                || "的了给找是叫和跟问人位联系谢感由被让请".indexOf(text.at(at - 1)) >= 0
                || ROLES.endsAt(text, at)
                || PLACES.endsAt(text, at);
        boolean close = CLOSE.startsAt(text, at + family);
        return ends
                        && opens
                        && (close
                                || DEALT.within(text, at - REACH, end + REACH)
                                || text.hasMark(at - REACH, end + REACH))
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
