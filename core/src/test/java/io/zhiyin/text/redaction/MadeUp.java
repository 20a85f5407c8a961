package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Invents personal data. Written from the public formats, not from the detectors. */
final class MadeUp extends Dice {
    private final LookAlikes lookAlikes;

    MadeUp(SplittableRandom random) {
        super(random);
        lookAlikes = new LookAlikes(random);
    }

    String of(String what) {
        return switch (what) {
            case "phone" -> chinesePhone();
            case "phone_en" -> englishPhone();
            case "landline" -> chineseLandline();
            case "landline_uk" ->
                pick(
                        "020 7946 0" + digits(3),
                        "0121 496 0" + digits(3),
                        "+44 20 7946 0" + digits(3),
                        "(0131) 496 0" + digits(3));
            case "id_card" -> identity();
            case "bank_card" ->
                card(
                        pick("622202", "622848", "621700", "622588", "456351", "521899"),
                        13 + (random.nextBoolean() ? 0 : 3));
            case "bank_card_en" -> spaced(card(pick("4539", "4716", "5425", "5105", "2223"), 16));
            case "passport" -> pick("E", "G", "EA", "EJ").length() == 1 ? "E" + digits(8) : "E" + letter() + digits(7);
            case "passport_en" -> pick(digits(9).replaceFirst("^.", "5"), letter() + digits(8));
            case "licence_plate" -> plate();
            case "licence_plate_en" ->
                pick(
                        letters(3) + " " + digits(4),
                        digits(1) + letters(3) + digits(3),
                        letters(2) + "5" + digits(1) + " " + letters(3));
            case "ssn" -> between(100, 665) + "-" + between(10, 99) + "-" + between(1000, 9999);
            case "address" -> chineseAddress();
            case "address_en" -> englishAddress();
            case "email" -> email();
            case "email_hidden" ->
                pick(
                        handle() + " at " + pick("gmail", "outlook", "yahoo") + " dot com",
                        handle() + "(at)" + pick("gmail", "icloud") + ".com",
                        handle() + "[at]hotmail[dot]com");
            case "email_zh" ->
                pick(
                        digits(9).replaceFirst("^.", "8") + "@qq.com",
                        handle() + "＠163.com",
                        handle() + "@126点com",
                        handle() + "艾特qq.com",
                        handle() + "@sina.com");
            case "order" ->
                pick("2" + digits(18), "1" + digits(11), digits(12).replaceFirst("^.", "3"), "4" + digits(9));
            case "order_en" ->
                pick(
                        "112-" + digits(7) + "-" + digits(7),
                        "#" + between(10000, 999999),
                        letters(2) + digits(8),
                        digits(10).replaceFirst("^.", "7"));
            case "tracking" ->
                pick(
                        "SF" + digits(13).replaceFirst("^.", "1"),
                        "YT" + digits(13),
                        "7755" + digits(10),
                        "JT" + digits(13),
                        "4" + digits(12),
                        "JDVB" + digits(11),
                        "SF 1" + digits(12));
            case "tracking_en" ->
                pick(
                        "1Z" + letters(1) + digits(2) + "AA1" + digits(10),
                        "9400" + digits(18),
                        "TBA" + digits(12),
                        digits(12).replaceFirst("^.", "7"));
            case "wechat" ->
                pick(
                        handle(),
                        letters(2).toLowerCase(Locale.ROOT) + digits(6),
                        "wxid_" + letters(6).toLowerCase(Locale.ROOT) + digits(2));
            case "qq" -> between(1, 9) + digits(random.nextInt(5, 10));
            case "person" -> chineseName();
            case "surname" ->
                pick(
                        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "胡", "郭", "何", "林", "罗", "高",
                        "梁");
            case "person_en" -> pick(GIVEN) + (random.nextInt(3) == 0 ? "" : " " + pick(FAMILY));
            case "given_en" -> pick(GIVEN);
            case "family_en" -> pick(FAMILY);
            default -> lookAlikes.of(what);
        };
    }

    private String chinesePhone() {
        String number = pick("13", "15", "18") + pick("0", "1", "2", "3", "5", "6", "7", "8", "9") + digits(8);
        String a = number.substring(0, 3);
        String b = number.substring(3, 7);
        String c = number.substring(7);
        return switch (random.nextInt(16)) {
            case 0 -> a + " " + b + " " + c;
            case 1 -> a + "-" + b + "-" + c;
            case 2 -> "+86 " + number;
            case 3 -> "+86-" + a + "-" + b + "-" + c;
            case 4 -> wide(number);
            case 5 -> String.join(" ", number.split(""));
            case 6 -> han(number, "零一二三四五六七八九");
            case 7 -> han(number, "零壹贰叁肆伍陆柒捌玖");
            case 8 -> a + "\u200b" + b + "\u200b" + c;
            case 9 -> "86" + number;
            case 10 -> a + "." + b + "." + c;
            case 11 -> han(a, "零一二三四五六七八九") + b + han(c, "零壹贰叁肆伍陆柒捌玖");
            default -> number;
        };
    }

    private String englishPhone() {
        String area = pick("212", "415", "303", "617", "713", "206", "312");
        String line = digits(4);
        String exchange = "5" + digits(2);
        return pick(
                "(" + area + ") " + exchange + "-" + line,
                area + "-" + exchange + "-" + line,
                area + "." + exchange + "." + line,
                "+1 " + area + " " + exchange + " " + line,
                "1-" + area + "-" + exchange + "-" + line,
                "+1" + area + exchange + line,
                "07700 900" + digits(3),
                "+44 7700 900" + digits(3),
                "+49 151 " + digits(8),
                "+61 412 " + digits(3) + " " + digits(3));
    }

    private String chineseLandline() {
        String local = pick("6", "8", "5") + digits(7);
        String shorter = pick("6", "8", "7") + digits(6);
        return pick(
                "010-" + local,
                "(021)" + local,
                "021 " + local.substring(0, 4) + " " + local.substring(4),
                "0755-" + local,
                "0311-" + local,
                "0594-" + shorter,
                "（0571）" + local,
                "+86 21 " + local,
                "020-" + local + "-80" + digits(1),
                "０１０－" + wide(local));
    }

    private String identity() {
        String body = pick("110105", "310115", "440305", "330106", "510107", "420111", "370202")
                + between(1950, 2008)
                + String.format(Locale.ROOT, "%02d%02d", random.nextInt(1, 13), random.nextInt(1, 29))
                + digits(3);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        int check = (12 - sum % 11) % 11;
        return body + (check == 10 ? "X" : String.valueOf(check));
    }

    private String card(String prefix, int size) {
        StringBuilder card = new StringBuilder(prefix);
        int length = Math.max(16, size);
        while (card.length() < length - 1) {
            card.append(random.nextInt(10));
        }
        for (int check = 0; check < 10; check++) {
            int sum = 0;
            String whole = card.toString() + check;
            for (int i = whole.length() - 1, place = 0; i >= 0; i--, place++) {
                int d = whole.charAt(i) - '0';
                sum += place % 2 == 0 ? d : d / 5 + d * 2 % 10;
            }
            if (sum % 10 == 0) {
                return whole;
            }
        }
        throw new IllegalStateException("one of ten digits must fit");
    }

    private String spaced(String number) {
        return random.nextBoolean() ? number : number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    private String plate() {
        String head = pick("京", "沪", "粤", "浙", "苏", "鲁", "川", "鄂", "湘", "闽", "津", "皖") + pick("A", "B", "C", "E", "N");
        return pick(
                head + digits(5),
                head + "·" + digits(4) + "K",
                head + pick("D", "F") + digits(5),
                head + digits(2) + "M" + digits(2),
                head + " " + digits(5),
                head + digits(5) + "D");
    }

    private String chineseAddress() {
        String city = pick("北京市朝阳区", "上海市浦东新区", "广东省深圳市南山区", "浙江省杭州市西湖区", "成都市武侯区", "江苏省苏州市工业园区", "", "河北省石家庄市长安区");
        String road = pick("建国路", "世纪大道", "科技园南路", "文三路", "人民南路", "中山北路", "解放街", "长江西路", "湖滨巷");
        String house = pick(
                between(1, 999) + "号",
                between(1, 99) + "弄" + between(1, 60) + "号",
                between(1, 300) + "号" + pick("阳光花园", "东方大厦", "紫荆公寓") + between(1, 20) + "栋" + between(1, 5) + "单元"
                        + between(101, 2999) + "室",
                between(1, 300) + "号院" + between(1, 20) + "号楼" + between(101, 2999));
        String estate = pick("阳光小区", "幸福家园", "金色花园", "翠湖公寓") + between(1, 30) + pick("栋", "幢", "号楼") + between(1, 4)
                + "单元" + between(101, 2999) + pick("室", "");
        return random.nextInt(4) == 0 ? city + estate : city + road + house;
    }

    private String englishAddress() {
        String street = between(10, 9999) + " "
                + pick("Maple", "Oak", "Washington", "Elm", "Sunset", "Park Hill", "W Lincoln", "N 5th") + " "
                + pick("Street", "St", "Ave", "Road", "Blvd", "Lane", "St.", "Rd");
        String flat = pick("", "", ", Apt " + between(1, 40) + "B", " #" + between(1, 300), ", Unit " + between(1, 60));
        String town = pick(
                "",
                ", Springfield, IL 6" + digits(4),
                ", Austin, TX 7" + digits(4),
                ", Portland, OR 9" + digits(4),
                ", Denver CO 8" + digits(4));
        String british = "Flat " + between(1, 30) + ", " + between(1, 200) + " High Street, Leeds LS1 4" + letters(2);
        return random.nextInt(6) == 0 ? british : street + flat + town;
    }

    private String email() {
        return pick(
                handle() + "@gmail.com",
                handle() + "@qq.com",
                "j." + pick(FAMILY).toLowerCase(Locale.ROOT) + "+shop@example.co.uk",
                handle() + "@163.com",
                handle() + "@mail.company.de",
                handle() + "@outlook.com");
    }

    private String handle() {
        return pick("lily", "tiger", "sunny", "xiaomei", "jack", "happycat", "zhang", "moon")
                + pick("_", "", "-")
                + between(10, 9999);
    }

    private String chineseName() {
        String surname = pick(
                "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "朱", "胡", "郭", "何", "林", "罗", "梁", "欧阳",
                "郑", "谢", "韩", "唐");
        return surname
                + pick(
                        "伟", "芳", "秀英", "敏", "静", "建国", "丽华", "强", "磊", "艳", "晓明", "志强", "雨婷", "子涵", "思远", "桂兰", "浩然",
                        "俊杰");
    }

    private static final List<String> GIVEN = List.of(
            "Emily", "James", "Sarah", "Michael", "Jessica", "David", "Laura", "Robert", "Anna", "Kevin", "Rachel",
            "Brian", "Megan", "Thomas", "Nicole", "Daniel");
    private static final List<String> FAMILY = List.of(
            "Smith",
            "Johnson",
            "Brown",
            "Garcia",
            "Miller",
            "Nguyen",
            "O'Connor",
            "Patel",
            "Kowalski",
            "Thompson",
            "Lee",
            "Martinez",
            "Walker");

    private String wide(String digits) {
        return digits.chars()
                .collect(StringBuilder::new, (b, c) -> b.append((char) (c + 0xfee0)), StringBuilder::append)
                .toString();
    }

    private String han(String digits, String alphabet) {
        return digits.chars()
                .collect(StringBuilder::new, (b, c) -> b.append(alphabet.charAt(c - '0')), StringBuilder::append)
                .toString();
    }
}
