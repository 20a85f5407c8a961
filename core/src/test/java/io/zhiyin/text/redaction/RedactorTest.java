package io.zhiyin.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.RawFeedback;
import io.zhiyin.commerce.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RedactorTest {
    private static final Pattern TOKEN = Pattern.compile("\\[[^\\[\\]:]+:([0-9a-f]{8})]");

    private final Redactor redactor = new Redactor(key(1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone|138O0138OOO 加我",
                "phone|手机一三八零零一三八零零零",
                "phone|1 3 8 0 0 1 3 8 0 0 0 找我拿货",
                "phone|Call (212) 555-0198",
                "landline|联系 0755-88886666",
                "id_card|ID: 11010519491231002X",
                "bank_card|4111-1111-1111-1111",
                "passport|護照 E12345678",
                "licence_plate|京A·12345 停在门口",
                "licence_plate|粤B12345D 新能源",
                "ssn|123-45-6789 is my social",
                "address|河南省周口市太康县高贤乡李庄村",
                "address|Springfield, IL 62704",
                "address|PO Box 1234, Austin, TX 78701",
                "email|john dot smith at gmail dot com",
                "email|zhangsan艾特qq点com",
                "order|Order #112-3456789-1234567",
                "tracking|1Z 999 AA1 01 2345 6784",
                "tracking|RB123456785CN 两个月没到",
                "wechat|微 信：lucky8899",
                "wechat|＋VX：ｌｕｃｋｙ８８９９",
                "qq|企鹅号123456789",
                "account|旺旺号：tb_12345678",
                "ip|IP 192.168.1.101",
                "person|快递员小王态度很好",
                "person|客服小美很耐心",
                "person|Mr. Smith at the front desk",
                "person|Spoke with Declan Fitzgerald at the store",
                "person|refund to colin whitaker please",
                "person|Marisol Quintero in returns sorted it out",
                "person|证书上的名字打错了，应该是姚静雯",
                "person|上次是罗海涛送的货",
                "person|车主：夏侯婷",
                "person|收件人写古丽娜尔·买买提",
                "phone|text 5035550177 when outside",
                "phone|dial 0044 7700 900123",
                "phone|cell 617.555.0188 ext. 12",
                "address|Wren Cottage, 9 Mill Lane, Ashford TN25 4XY",
                "address|send it to 77 n 5th ave apt 2, austin tx 78701",
                "address|住在江滨花园9-2-1101",
                "order|这是我的，3301923475610293847这单",
                "tracking|RR 473 829 103 GB",
                "tracking|查一下 78652904137285 到哪了",
                "licence_plate|the van was NU70 FLD",
                "passport|passport 547 90 1182",
                "qq|q 38472910"
            })
    void recognisesAKindAsPeopleWriteIt(String kind, String text) {
        assertThat(redactor.redactText(text).findings())
                .extracting(finding -> finding.kind().code())
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iPhone 15 Pro Max 256GB, WH-1000XM5, 小米14, RTX4060",
                "价格￥1,299.00，现在19.9元，12345678900元也不卖",
                "175/96A 42码 32-24.5-32",
                "2023-10-11 12:30:45 下单，20231111到货",
                "ISBN 978-7-02-000220-7，条码6901234567892",
                "李宁的鞋，王老吉凉茶，张小泉剪刀，老干妈，周大福，康师傅",
                "Jack Daniels, Johnson & Johnson, Ralph Lauren, Tommy, Dr. Martens, Mrs. Meyer's",
                "北京、南京东路、New York",
                "95338说已签收，400-123-4567打不通，12315投诉，1-800-275-2273",
                "刘墉和鲁迅的书，Harry Potter，喜欢钱先生的文字",
                "好评66666666666666",
                "收货人 138****8000",
                "快递小哥辛苦了，客服小姐姐耐心，感谢师傅",
                "全新A12345的包装",
                "Marc Jacobs Daisy, Paul Smith socks, Agatha Christie novels, an Anna Wintour look",
                "林清轩的油，张一元的茶，余秋雨的书，李佳琦直播间，和书里的顾晓峰",
                "服务员的时候，对于京东的物流，连程序都用不成",
                "21 Jump Street DVD, WD-40, 205/55 R16 91V",
                "part number 123-45-6789, item no. 4111111111111111"
            })
    void leavesAloneWhatNamesNobody(String text) {
        assertThat(redactor.redactText(text).text()).isEqualTo(text);
    }

    @Test
    void givesTheSamePhoneTheSameTokenInAnySpellingAndLanguage() {
        List<String> spellings = List.of(
                "打13800138000",
                "打138-0013-8000",
                "打+86 138 0013 8000",
                "打１３８００１３８０００",
                "打1 3 8 0 0 1 3 8 0 0 0",
                "电话一三八零零一三八零零零",
                "打138\u200b0013\u200b8000",
                "call 13800138000",
                "电话壹叁捌零零壹叁捌零零零");
        assertThat(spellings).extracting(this::digits).containsOnly(digits("13800138000"));
        assertThat(digits("13800138001")).isNotEqualTo(digits("13800138000"));
        assertThat(redactor.redactText("call 13800138000").text()).startsWith("call [PHONE:");
        assertThat(redactor.redactText("打13800138000").text()).startsWith("打[手机号:");
    }

    @Test
    void everyNameOfALongListIsFoundAndASecondPassFindsNoMore() {
        String list =
                "my sister Angela and Ignacio and Lakshmi and Angela and Priya and Dmitri and Fatima and Kwame and"
                        + " Sigrid and Rosalind all tried it on";
        RedactedText once = redactor.redactText(list);

        assertThat(once.findings()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(redactor.redactText(once.text()).text()).isEqualTo(once.text());
    }

    @Test
    void anAccountMayMixChineseCharactersAndDigits() {
        assertThat(redactor.redactText("淘宝账号：小李飞刀99，麻烦查一下").text())
                .startsWith("淘宝账号：[账号:")
                .endsWith("，麻烦查一下");
        assertThat(redactor.redactText("淘宝账号：忘记了").findings()).isEmpty();
    }

    @Test
    void anotherKeyGivesOtherPseudonyms() {
        Redactor other = new Redactor(key(2));
        assertThat(other.redactText("打13800138000").text())
                .isNotEqualTo(redactor.redactText("打13800138000").text());
        assertThat(other.customer("anna")).isNotEqualTo(redactor.customer("anna"));
    }

    @Test
    void aLookAlikeOfATokenHidesNothing() {
        assertThat(redactor.redactText("[QQ:12345678]").findings()).hasSize(1);
        assertThat(redactor.redactText("[PHONE:13800138000]").text()).doesNotContain("13800138000");
        assertThat(redactor.redactText("[手机号:zzzzzzzz][[[手机号:").text()).isEqualTo("[手机号:zzzzzzzz][[[手机号:");
        String foreign = new Redactor(key(2)).redactText("微信：lucky8899").text();
        String once = redactor.redactText(foreign).text();
        assertThat(redactor.redactText(once).text()).isEqualTo(once);
    }

    @Test
    void findsTheSpansOfTheOriginal() {
        String text = "联系人：王芳 １３８-0013\u200b-8000。";
        RedactedText redacted = redactor.redactText(text);
        assertThat(redacted.findings())
                .extracting(finding -> finding.span().of(text))
                .containsExactly("王芳", "１３８-0013\u200b-8000");
        assertThat(redacted.toString()).doesNotContain("王芳");
    }

    @Test
    void worksAlikeOnManyThreads() {
        List<String> texts = new RedactionCases(3)
                .make(400).stream().map(RedactionCases.Case::text).toList();
        List<String> alone =
                texts.stream().map(text -> redactor.redactText(text).text()).toList();
        List<String> together = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> redactor.redactText(texts.get(i)).text())
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void hashesCustomerAndOrder() {
        Feedback feedback = redactor.redact(raw(Optional.of("r-17"), "打13800138000", "13800138000", "A1"));
        assertThat(feedback.id().value()).isEqualTo("r-17");
        assertThat(feedback.customer().orElseThrow().value()).matches("c_[0-9a-f]{16}");
        assertThat(feedback.order().orElseThrow().value()).matches("o_[0-9a-f]{16}");
        assertThat(feedback.text()).doesNotContain("13800138000");
        assertThat(feedback.customer().orElseThrow()).isEqualTo(redactor.customer(" 13800138000 "));
    }

    @Test
    void hashesAFeedbackIdThatIsPersonal() {
        Feedback feedback = redactor.redact(raw(Optional.of("13800138000"), "好", "c", "o"));
        assertThat(feedback.id().value()).matches("f_[0-9a-f]{16}");
    }

    @Test
    void tellsRepeatedFeedbackApartByItsOccurrence() {
        FeedbackIds ids = new FeedbackIds();
        RawFeedback repeated = raw(Optional.empty(), "很好", "c", "o");
        List<FeedbackId> found = redactor
                .redactAll(
                        List.of(
                                raw(Optional.empty(), "很好 ", "c", "o"),
                                repeated,
                                raw(Optional.empty(), "很好", "d", "o")),
                        ids)
                .stream()
                .map(Feedback::id)
                .toList();
        assertThat(found).doesNotHaveDuplicates();
        assertThat(redactor.redactAll(List.of(repeated), ids).get(0).id()).isNotIn(found);
        assertThat(redactor.redactAll(List.of(repeated), new FeedbackIds())
                        .get(0)
                        .id())
                .isEqualTo(found.get(0))
                .isEqualTo(
                        redactor.redact(raw(Optional.empty(), "很好", "c", "o")).id());
    }

    @Test
    void idsStayDistinctOverManyRows() {
        FeedbackIds ids = new FeedbackIds();
        long distinct = IntStream.range(0, 20_000)
                .mapToObj(i -> ids.describe("好" + i % 5000, Optional.empty(), context(Optional.empty())))
                .distinct()
                .count();
        assertThat(distinct).isEqualTo(20_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "浙江省杭州市西湖区文三路139号3栋502室|浙江省杭州市",
                "上海市浦东新区世纪大道100号|上海市",
                "广东省|广东省",
                "California|California",
                "12 Oak Street, Springfield, IL 62704|IL"
            })
    void cutsAnAddressDownToItsRegion(String written, String region) {
        RawFeedback raw = new RawFeedback(
                Optional.empty(), "好", Optional.empty(), Optional.empty(), context(Optional.of(written)));
        assertThat(redactor.redact(raw).context().region()).contains(region);
    }

    @Test
    void dropsARegionThatNamesNoRegion() {
        RawFeedback raw = new RawFeedback(
                Optional.empty(), "好", Optional.empty(), Optional.empty(), context(Optional.of("13800138000")));
        assertThat(redactor.redact(raw).context().region()).isEmpty();
    }

    @Test
    void aKeyHasThirtyTwoBytesAndNeverShowsThem() {
        assertThat(RedactionKey.ofHex(key(9).toHex() + "\n").toHex()).isEqualTo(key(9).toHex());
        assertThat(key(9).toString()).doesNotContain("0909");
        assertThat(RedactionKey.random().toHex())
                .isNotEqualTo(RedactionKey.random().toHex());
        assertThatThrownBy(() -> RedactionKey.of(new byte[16])).hasMessageContaining("16");
        assertThatThrownBy(() -> RedactionKey.ofHex("secret"))
                .hasMessageContaining("64")
                .hasMessageNotContaining("secret");
    }

    private String digits(String text) {
        Matcher token = TOKEN.matcher(redactor.redactText(text).text());
        assertThat(token.find()).as(text).isTrue();
        return token.group(1);
    }

    private static RawFeedback raw(Optional<String> id, String text, String customer, String order) {
        return new RawFeedback(id, text, Optional.of(customer), Optional.of(order), context(Optional.empty()));
    }

    private static FeedbackContext context(Optional<String> region) {
        return FeedbackContext.at(new Source("reviews.csv", 2), FeedbackType.REVIEW)
                .withRegion(region);
    }

    private static RedactionKey key(int seed) {
        byte[] secret = new byte[RedactionKey.BYTES];
        Arrays.fill(secret, (byte) seed);
        return RedactionKey.of(secret);
    }
}
