package io.zhiyin.text.redaction;

import java.util.List;

/**
 * Finds postal addresses in Chinese text: a road, an estate or a village with a house number, with the province, city,
 * district before it and the building, unit, room after it. A place alone (北京, 南京路) is no address.
 */
final class ChineseAddressDetector implements Detector {
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_PREFIX = 40;
    private static final int LONGEST_SUFFIX = 60;
    private static final int LONGEST_NUMBER = 8;
    private static final List<String> STREETS = List.of("路", "街", "大道", "巷", "胡同", "大街", "中路", "东路", "街道", "公路", "道");
    private static final List<String> ESTATES = Words.list("""
            小区, 花园, 公寓, 大厦, 家园, 新村, 广场, 苑, 园区, 社区, 城, 村, 庄, 镇, 宿舍, 学院, 大学, 名都,
            华府, 府, 里, 园, 庭, 湾, 屯, 座, 厂, 市场, 组, 院, 中心, 国际, 公司, 校区, 乡, 郡, 轩, 居, 墅,
            坊, 寨, 桥, 屋, 岭
            """);
    private static final List<String> HOUSES = Words.list("""
            号楼, 号院, 号, 塔, 弄, 栋, 幢, 单元, 座, 组, 巷, 楼, 室, 層, 层, 房, 户, #, 期, 区, 号铺, 门
            """);
    private static final List<String> STRONG_HOUSES = List.of("弄", "栋", "幢", "单元", "号楼", "室", "号院", "组");
    private static final List<String> ADMINS = Words.list("""
            省, 市, 自治区, 区, 县, 旗, 镇, 乡, 自治州, 州, 街道, 村
            """);
    private static final List<String> LABELS = Words.list("""
            地址, 住址, 寄到, 送到, 家住, 住在, 寄往, 发到, 送至, 寄至, 发往, 我住, 家在, 收货地, 住
            """);
    /** Characters that end a name to the left: prepositions, verbs, pronouns. */
    private static final String NAME_ENDS = "在到住是址给于从往去我你他她寄送发来的了把就了为:：,，。.!！?？;；\n()（）“”\"'、";

    /** Words that no address begins with. */
    private static final List<String> BEFORE_NAMES = Words.list("""
            改成, 改到, 改为, 换成, 没人放, 安装, 还有, 不远处, 就在, 位于, 地点, 楼下, 导航, 搬家, 收货, 上门, 师傅, 快递, 麻烦, 地址, 后面, 对面, 旁边, 附近, 就是, 默认, 门店
            """);

    private static final List<String> NOT_STREETS = Words.list("""
            这条路, 那条路, 一路, 半路, 马路, 高速路, 公路, 走路, 网路, 线路, 电路, 思路, 味道, 知道, 渠道,
            频道, 赛道, 轨道, 管道, 通道, 跑道, 上街, 逛街, 一条街, 门路, 套路, 回路, 问路, 铁路, 水路, 陆路,
            每道, 这道, 那道, 一道, 几道, 第一道, 主路, 带路
            """);
    private static final List<String> NOT_HOUSES = Words.list("""
            号线, 号色, 号球, 号码, 号电池, 号下, 号到, 号收, 号发, 号买, 号店, 号链, 楼上, 楼下, 层楼, 层,
            期间, 区别, 区域, 号机, 组合, 组装, 座位, 座椅, 门课, 门锁, 房间, 户型, 户外
            """);

    @Override
    public void detect(Folded text, Findings findings) {
        if (!text.hasHan()) {
            return;
        }
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isNumber(text.at(i)) && !isNumber(text.at(i - 1)) && i >= done) {
                int end = numbered(text, i, done, findings);
                done = Math.max(done, end);
            } else if ((text.at(i) == '村'
                            || text.at(i) == '路'
                            || text.at(i) == '街'
                            || text.at(i) == '区'
                            || text.at(i) == '园'
                            || text.at(i) == '厦'
                            || text.at(i) == '道')
                    && i >= done) {
                done = Math.max(done, unnumbered(text, i, done, findings));
            }
        }
    }

    private static boolean isNumber(char c) {
        return Characters.isDigit(c)
                || Characters.isLetter(c)
                || Characters.digit(c) >= 0
                || c == '十'
                || c == '百'
                || "甲乙丙丁".indexOf(c) >= 0;
    }

    /** The end of a house number with its unit, such as 88号, 3-2栋, B座, 十二号; or -1. */
    private static int house(Folded text, int at) {
        int i = at;
        while (i < at + LONGEST_NUMBER && (isNumber(text.at(i)) || (text.at(i) == '-' && isNumber(text.at(i + 1))))) {
            i++;
        }
        if (i == at || text.endOfAny(i, NOT_HOUSES) > text.endOfAny(i, HOUSES)) {
            return -1;
        }
        return text.endOfAny(i, HOUSES);
    }

    private static int numbered(Folded text, int number, int floor, Findings findings) {
        int house = house(text, number);
        if (house < 0) {
            return withoutWords(text, number, floor, findings);
        }
        int nameEnd = number;
        while (nameEnd > number - 2 && " ·".indexOf(text.at(nameEnd - 1)) >= 0) {
            nameEnd--;
        }
        int start = left(text, nameEnd, floor);
        boolean street = text.anyEndsAt(nameEnd, STREETS) && !text.anyEndsAt(nameEnd, NOT_STREETS);
        boolean estate = text.anyEndsAt(nameEnd, ESTATES);
        int admins = admins(text, start, nameEnd);
        boolean named = nameEnd - start >= 3;
        int end = right(text, house);
        boolean twoHouses = end > house && admins + (estate ? 1 : 0) > 0;
        boolean strong = text.anyEndsAt(house, STRONG_HOUSES);
        boolean plain = Characters.isDigit(text.at(number))
                || admins > 0
                || text.anyEndsAt(house, List.of("号", "号院", "号楼"))
                || (estate && twoHouses);
        boolean address = named
                && plain
                && ((street && (isDigitNumber(text, number) || admins > 0))
                        || (estate && (strong || twoHouses || admins > 0))
                        || (admins >= 2 && (strong || end > house))
                        || (strong && end > house && labelled(text, start)));
        if (!address) {
            return 0;
        }
        add(text, start, end, findings);
        return end;
    }

    private static boolean isDigitNumber(Folded text, int number) {
        return Characters.digit(text.at(number)) >= 0 || text.at(number) == '十';
    }

    /** An address without a number: three administrative levels down to a village or road, or two after a label. */
    private static int unnumbered(Folded text, int last, int floor, Findings findings) {
        int start = left(text, last, floor);
        int end = last + 1;
        int admins = admins(text, start, last);
        if (Characters.digit(text.at(text.skipSpaces(end))) >= 0 || text.at(end) == '道') {
            return 0; // the number will tell
        }
        boolean low = (text.at(last) != '区' && !text.anyEndsAt(end, NOT_STREETS)) || text.startsWith(last - 1, "小区");
        int needed = labelled(text, start) ? 2 : 3;
        boolean ends = ChineseNames.isBorder(text, end) || text.at(end) == '的';
        if (low && ends && admins >= needed && end - start >= 8) {
            add(text, start, end, findings);
        }
        return 0;
    }

    /** Where the name to the left begins: after the nearest word or sign that cannot be in a name. */
    private static int left(Folded text, int end, int floor) {
        int i = end;
        int sinceAdmin = 0;
        while (i > floor && i > end - LONGEST_PREFIX && sinceAdmin <= LONGEST_NAME) {
            char before = text.at(i - 1);
            boolean space = before == ' ' && Characters.isHan(text.at(i - 2)) && text.anyEndsAt(i - 1, ADMINS);
            if (!space
                    && ((!Characters.isHan(before) && !Characters.isDigit(before)) || NAME_ENDS.indexOf(before) >= 0)) {
                break;
            }
            if (text.anyEndsAt(i, BEFORE_NAMES)) {
                break;
            }
            sinceAdmin = text.anyEndsAt(i, ADMINS) ? 0 : sinceAdmin + 1;
            i--;
        }
        while (i < end && (Characters.isDigit(text.at(i)) || text.at(i) == ' ')) {
            i++;
        }
        return i;
    }

    private static int admins(Folded text, int start, int end) {
        int count = 0;
        for (int i = start + 2; i <= end; i++) {
            if (text.anyEndsAt(i, ADMINS)
                    && !text.startsWith(i - 1, "市区")
                    && !text.startsWith(i - 2, "小区")
                    && !text.startsWith(i - 2, "超市")
                    && !text.startsWith(i - 2, "城市")
                    && !text.startsWith(i - 2, "门市")
                    && !text.startsWith(i - 2, "地区")) {
                count++;
            }
        }
        return count;
    }

    private static boolean labelled(Folded text, int start) {
        int i = start;
        while (i > start - 4 && " :：是为".indexOf(text.at(i - 1)) >= 0) {
            i--;
        }
        return text.anyEndsAt(i, LABELS);
    }

    /** Takes in what follows a house number: further numbers with units, and names of estates between them. */
    private static int right(Folded text, int from) {
        int end = from;
        while (end < from + LONGEST_SUFFIX) {
            int at = end;
            while (at < end + 2 && " ,，-".indexOf(text.at(at)) >= 0) {
                at++;
            }
            int house = house(text, text.at(at) == '附' ? at + 1 : at);
            if (house < 0) {
                house = namedHouse(text, at);
            }
            if (house < 0) {
                return bareRoom(text, end);
            }
            end = house;
        }
        return end;
    }

    private static int namedHouse(Folded text, int at) {
        int number = at;
        while (number < at + LONGEST_NAME
                && Characters.isHan(text.at(number))
                && NAME_ENDS.indexOf(text.at(number)) < 0) {
            number++;
        }
        int unit = number >= at + 2 && Characters.isDigit(text.at(number)) ? house(text, number) : -1;
        if (unit > 0 && text.anyEndsAt(unit, STRONG_HOUSES)) {
            return unit; // 666号都市森林二期15幢: the name of an estate between
        }
        for (int i = at;
                i < at + LONGEST_NAME && Characters.isHan(text.at(i)) && NAME_ENDS.indexOf(text.at(i)) < 0;
                i++) {
            if (i > at && text.anyEndsAt(i + 1, ESTATES)) {
                int house = Math.max(house(text, i + 1), hyphened(text, i + 1));
                if (house > 0) {
                    return house;
                }
                boolean ends = ChineseNames.isBorder(text, i + 1);
                if (ends) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /** 3栋2单元501: a room number without its unit. */
    private static int bareRoom(Folded text, int end) {
        int i = text.at(end) == '-' || text.at(end) == ' ' ? end + 1 : end;
        int from = i;
        while (Characters.isDigit(text.at(i)) && i < from + 5) {
            i++;
        }
        return i - from >= (text.at(end) == ' ' ? 3 : 2) && i - from <= 4 && !Characters.isDigit(text.at(i)) ? i : end;
    }

    /** 江滨花园9-2-1101: an estate with building, unit and room. */
    private static int withoutWords(Folded text, int number, int floor, Findings findings) {
        int end = text.anyEndsAt(number, ESTATES) ? hyphened(text, number) : -1;
        int start = end > 0 ? left(text, number, floor) : number;
        boolean long3 =
                end > 0 && text.slice(number, end).chars().filter(c -> c == '-').count() >= 2;
        if (!long3 || number - start < 3) {
            return 0;
        }
        add(text, start, end, findings);
        return end;
    }

    /** 紫都城4-12-3: building, unit and room without their words. */
    private static int hyphened(Folded text, int from) {
        int i = from;
        int hyphens = 0;
        while (i < from + 12
                && (Characters.isDigit(text.at(i)) || (text.at(i) == '-' && Characters.isDigit(text.at(i + 1))))) {
            hyphens += text.at(i) == '-' ? 1 : 0;
            i++;
        }
        return hyphens >= 1 && hyphens <= 3 && !Characters.isAlphanumeric(text.at(i)) ? i : -1;
    }

    private static void add(Folded text, int start, int end, Findings findings) {
        String canonical = text.slice(start, end).replaceAll("[ ,，·-]", "");
        findings.add(start, end, PersonalData.ADDRESS, canonical);
    }
}
