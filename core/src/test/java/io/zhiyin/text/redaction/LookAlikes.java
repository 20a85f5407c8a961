package io.zhiyin.text.redaction;

import java.util.SplittableRandom;

/** Things that look like personal data and must survive. */
final class LookAlikes extends Dice {
    LookAlikes(SplittableRandom random) {
        super(random);
    }

    String of(String what) {
        return switch (what) {
            case "model" ->
                pick(
                        "iPhone 15 Pro Max | WH-1000XM5 | 小米14 | RTX4060 | RTX 4070 Ti | ThinkPad X1 Carbon 2023 | Kindle Paperwhite 5 | GTX1650 | i7-13700H | MX Master 3S | A2650 | SM-G9910 | 华为Mate60 Pro | vivo X100 | AirPods Pro 2 | PS5 CFI-1218A | 5G全网通8GB+256GB | R9000P 2023 | KFR-35GW/N8XHA1 | CR2032 | USB3.2 Gen2 | LG27GP950 | DDR5 6000"
                                .split(" \\| "));
            case "price" ->
                pick(
                        "￥1,299.00",
                        "19.9元",
                        "3999块",
                        "¥" + between(100, 9999),
                        "$" + between(5, 500) + ".99",
                        "£1,049.50",
                        "8888元",
                        "1,234,567日元",
                        "一千二百块",
                        "2000-100",
                        "满300减50",
                        "1.2万");
            case "size" ->
                pick(
                        "175/96A | 42码 | XXL | 32-24.5-32 | 5'7 145-150 lbs | 165/88A | 225/55R17 | 120*200cm | 38.5码 | 180-100cm | size 6-8 | 34DD | 185cm 75kg | 100ml*3 | 1920x1080 | 2560*1440 165Hz | 4.5-5kg"
                                .split(" \\| "));
            case "date" ->
                pick(
                        "2023-05-06 | 2024年11月11日 | 2023.12.25 18:30 | 05/12/2024 | 11月11号 | 20231111 | 昨天12:30 | 2019-2023 | 8:30-17:30 | 2024-01-15 09:45:12 | March 3, 2024 | 10/12 | 2008-6-1 12:23"
                                .split(" \\| "));
            case "isbn" ->
                pick(
                        "ISBN 978-7-111-05425-2",
                        "ISBN：9787544253994",
                        "ISBN 0-306-40615-2",
                        "ISBN 9780306406157",
                        "书号9787108009821");
            case "barcode" -> pick("69" + digits(11), "条码6901234567892", "EAN 4006381333931", "UPC 036000291452");
            case "brand" ->
                pick(
                        "李宁 | 王老吉 | 周大福 | 张小泉 | 老干妈 | 康师傅 | 周黑鸭 | 马应龙 | 陈克明 | 徐福记 | 李锦记 | 张裕 | 周生生 | 王守义 | 方太 | 雷蛇 | 金龙鱼 | 小米 | 小天鹅 | 白象 | 吴裕泰 | 田七"
                                .split(" \\| "));
            case "brand_en" ->
                pick(
                        "Jack Daniels | Johnson & Johnson | Ralph Lauren | Tommy Hilfiger | Calvin Klein | Dr. Martens | Mrs. Meyer's | Mr. Clean | Dr. Bronner's | Ben & Jerry's | Kate Spade | Michael Kors | Levi Strauss | Hugo Boss | Ann Taylor | Mr. Coffee | Dr Pepper | Dr. Scholl's | Paul Smith | Tory Burch"
                                .split(" \\| "));
            case "place" ->
                pick("北京 | 上海浦东 | 广东深圳 | 南京路 | 春熙路 | 王府井 | 四川 | 杭州西湖区 | 中关村 | 东北 | 内蒙古 | 新疆阿克苏 | 洛川 | 郑州"
                        .split(" \\| "));
            case "place_en" ->
                pick(
                        "New York | San Francisco | Texas | London | Los Angeles, CA | Fifth Avenue | Paris | the Bay Area | Chicago | Seattle, WA"
                                .split(" \\| "));
            case "service" ->
                pick("95338 | 400-820-8820 | 12315 | 10086 | 4006-700-700 | 95588 | 400 610 1360 | 12345热线 | 95311"
                        .split(" \\| "));
            case "service_en" -> pick("1-800-275-2273", "911", "1-888-280-4331", "800-692-7753", "877-336-0177");
            case "author" ->
                pick("刘墉 | 鲁迅 | 余华 | 季羡林 | 东野圭吾 | 林清玄 | 钱钟书 | 毕淑敏 | 张爱玲 | 金庸 | 王小波 | 杨绛 | 几米 | 李敖".split(" \\| "));
            case "author_en" ->
                pick(
                        "J. K. Rowling | Harry Potter | Jane Austen | Sherlock Holmes | Stephen King | Michelle Obama | Elizabeth Bennet | Agatha Christie | Tom Sawyer"
                                .split(" \\| "));
            case "code" ->
                pick(
                        "货号A" + digits(8),
                        "型号XJ-" + digits(6),
                        "批号20231105A",
                        "SKU 100" + digits(9),
                        "序列号C02" + letters(4) + digits(4),
                        "取件码 8-2-" + digits(4),
                        "验证码" + digits(6),
                        "款号2" + digits(7),
                        "IMEI 86" + digits(13),
                        "执行标准GB/T22849-2014");
            case "code_en" ->
                pick(
                        "item no. 45" + digits(6),
                        "model number B08" + letters(3) + digits(4),
                        "ASIN B07XJ8C8F5",
                        "part number 123-45-6789",
                        "serial number SN" + digits(9),
                        "version 10.0.14393.953",
                        "batch 20231105",
                        "SKU 884" + digits(7),
                        "firmware 3.2.0.1471");
            case "many" ->
                pick(
                        "66666666666 | 23333333333 | 5555555555 | 11111111111111 | 88888888888 | 1001000 | 100000000 | 12345678900元"
                                .split(" \\| "));
            default -> throw new IllegalArgumentException("nothing is known of " + what);
        };
    }
}
