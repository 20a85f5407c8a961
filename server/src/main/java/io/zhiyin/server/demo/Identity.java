package io.zhiyin.server.demo;

import java.util.List;

/** The made-up personal data of a person; numbers carry the checksums that real ones carry. */
record Identity(
        String nick,
        String name,
        String phone,
        String landline,
        String email,
        String address,
        String wechat,
        String qq,
        String idCard,
        String card) {
    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁",
            "宋", "郑", "谢", "韩", "唐", "冯", "欧阳");
    private static final List<String> GIVEN = List.of(
            "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀英", "霞", "平", "建国",
            "桂兰", "志强", "雨桐", "子轩", "欣怡", "浩然", "梓涵", "晓燕", "丽华", "俊杰", "思远", "佳琪", "文博", "雪梅");
    private static final List<String> FIRST = List.of(
            "James",
            "Mary",
            "Robert",
            "Patricia",
            "John",
            "Jennifer",
            "Michael",
            "Linda",
            "David",
            "Elizabeth",
            "Susan",
            "Jessica",
            "Karen",
            "Daniel",
            "Emily",
            "Megan",
            "Brian",
            "Laura",
            "Kevin",
            "Rachel",
            "Carlos",
            "Maria",
            "Priya",
            "Wei",
            "Olivia",
            "Ethan");
    private static final List<String> LAST = List.of(
            "Smith",
            "Johnson",
            "Williams",
            "Brown",
            "Jones",
            "Garcia",
            "Miller",
            "Davis",
            "Martinez",
            "Wilson",
            "Anderson",
            "Thomas",
            "Taylor",
            "Moore",
            "Jackson",
            "Martin",
            "Lee",
            "Thompson",
            "White",
            "Harris",
            "Clark",
            "Lewis");
    private static final List<String> NICKS = List.of(
            "爱吃鱼的猫", "小鹿乱撞", "晴天", "一只柚子", "老王家的", "风轻云淡", "月半弯", "豆豆妈", "程序员阿飞", "不加糖", "快乐星球", "棉花糖", "tb", "t_",
            "南方有嘉木", "小满", "拾光", "海盐汽水", "橘子味", "阿水");
    private static final List<String> MOBILE = List.of("138", "139", "136", "150", "158", "186", "187", "177", "199");
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    static Identity of(Dice dice, int number, Places.Place place) {
        return place.market() == Market.CHINA ? chinese(dice, number, place) : western(dice, number, place);
    }

    private static Identity chinese(Dice dice, int number, Places.Place place) {
        String name = dice.pick(SURNAMES) + dice.pick(GIVEN);
        String handle = dice.pick(List.of("xiao", "lin", "chen", "zh", "wang", "li", "yu")) + digits(dice, 5);
        String qq = dice.between(1, 9) + digits(dice, 8);
        String address = (place.region().equals(place.town()) ? "" : place.region()) + place.town() + place.street()
                + dice.between(1, 299) + "号" + dice.between(1, 30) + "栋" + dice.between(1, 25) + "0"
                + dice.between(1, 4) + "室";
        return new Identity(
                dice.pick(NICKS) + number,
                name,
                dice.pick(MOBILE) + digits(dice, 8),
                dice.pick(List.of("010", "021", "0755", "0571", "028", "025")) + "-" + dice.between(2, 8)
                        + digits(dice, 7),
                handle + "@" + dice.pick(List.of("qq.com", "163.com", "126.com")),
                address,
                handle,
                qq,
                idCard(dice),
                luhn("622202" + digits(dice, 9)));
    }

    private static Identity western(Dice dice, int number, Places.Place place) {
        String first = dice.pick(FIRST);
        String last = dice.pick(LAST);
        String phone = dice.pick(List.of("415", "512", "212", "813", "206", "614")) + "-555-01" + digits(dice, 2);
        return new Identity(
                first.toLowerCase(java.util.Locale.ROOT) + last.charAt(0) + number,
                first + " " + last,
                phone,
                phone,
                (first + "." + last).toLowerCase(java.util.Locale.ROOT) + dice.between(1, 99) + "@"
                        + dice.pick(List.of("gmail.com", "yahoo.com", "outlook.com")),
                dice.between(10, 9899) + " " + place.street() + ", " + place.town(),
                first.toLowerCase(java.util.Locale.ROOT) + digits(dice, 4),
                digits(dice, 9),
                idCard(dice),
                luhn("4" + digits(dice, 14)));
    }

    static String digits(Dice dice, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(dice.below(10));
        }
        return digits.toString();
    }

    /** GB 11643: region, birthday, sequence, ISO 7064 MOD 11-2 check. */
    private static String idCard(Dice dice) {
        String body = dice.pick(List.of("110105", "310104", "440305", "510107", "330106"))
                + dice.between(1960, 2004)
                + two(dice.between(1, 12))
                + two(dice.between(1, 28))
                + digits(dice, 3);
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += ID_WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** With the check digit of ISO/IEC 7812 appended. */
    private static String luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return body + (10 - sum % 10) % 10;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
