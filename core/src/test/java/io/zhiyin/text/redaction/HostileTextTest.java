package io.zhiyin.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work is counted in characters read, so that the machine's speed does not matter. */
final class HostileTextTest {
    private static final int SHORT = 5_000;
    private static final int LONG = 40_000;
    private static final int MOST_READS_PER_CHARACTER = 2_000;

    private final Redactor redactor = new Redactor(RedactionKey.of(new byte[RedactionKey.BYTES]));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1-",
                "1.1",
                "12345 ",
                "一",
                "一1",
                "①",
                "@",
                "a@",
                "a.",
                "a@b.",
                "a at b dot ",
                " dot ",
                "(at)",
                "[",
                "[手机号:",
                "[QQ:aaaaaaaa]",
                "路1号",
                "弄1",
                "市区县路",
                "省市区村",
                "路",
                "号",
                "小区3栋",
                "A座",
                "王",
                "王先生",
                "客服小",
                "收件人：王",
                "我叫王",
                "小李",
                "京A1",
                "京",
                "SF ",
                "1Z ",
                "SF1234567890123",
                "微信",
                "加v:",
                "微信:a",
                "qq1",
                "Mr. ",
                "Mr. A ",
                "my name is ",
                "Jane ",
                "A",
                "AA ",
                "1 Main ",
                "1 Main St, ",
                "AA 12345",
                " IL ",
                "P",
                "po box 1",
                "-",
                "- Jane ",
                "+1",
                "(",
                "\u200b",
                "\ue000",
                "\ud835",
                "13800138000",
                "13800138000 王芳 ",
                "order 1",
                "订单号",
                "tel ",
                "card 4111",
                "ab-",
                "_",
                "https://a.b/",
                "Ann Bo ",
                "A. ",
                "Jane van ",
                "AB1 2CD, ",
                "1 A, AB1 2CD ",
                "Cottage, ",
                "欧阳",
                "收件人写王",
                "王建国签收",
                "刻\"王小明\"",
                "名字古丽·",
                "13800138000 王建国 ",
                "refund to glenn ",
                "signed by a. ",
                "mine is 1",
                "RR 123 456 789 ",
                "花园1-",
                "订单1234567890123和",
                "ext ",
                "1/"
            })
    void workGrowsInProportionToAnyRepeatedText(String unit) {
        String small = unit.repeat(SHORT / unit.length());
        String large = unit.repeat(LONG / unit.length());
        long work = redactor.work(large);

        assertThat(work).isLessThan((long) MOST_READS_PER_CHARACTER * LONG);
        assertThat((double) work / Math.max(1, redactor.work(small))).isLessThan(1.2 * LONG / SHORT);
    }

    @Test
    void workGrowsInProportionToRandomMixtures() {
        String pieces = "1一 -.@路号王先生小区AaZ[]:微信加v客服订单Mr St京+()\u200b\n";
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            while (text.length() < LONG) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            long work = redactor.work(text.toString());
            long small = redactor.work(text.substring(0, SHORT));
            assertThat((double) work / Math.max(1, small)).as("seed %d", seed).isLessThan(1.3 * LONG / SHORT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"弄1", "13800138000 王芳 Mr. A @"})
    void redactsTwoHundredThousandCharactersOfAnything(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        assertThat(redactor.work(text)).isLessThan(MOST_READS_PER_CHARACTER * 200_000L);
        String once = redactor.redactText(text).text();
        assertThat(redactor.redactText(once).text()).isEqualTo(once);
    }
}
