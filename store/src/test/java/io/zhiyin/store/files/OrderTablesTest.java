package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OrderTablesTest {
    private static final String REVIEWS = "评论内容,订单编号\n尺码太小了,退了\n很合身,A2\n";

    @TempDir
    Path folder;

    private List<OrderOutcome> told(String table) throws Exception {
        FeedbackFiles files = FeedbackFiles.open(
                List.of(
                        Intake.file(folder, "reviews.csv", REVIEWS.replace("小了,退了", "小了，退了,A1")),
                        Intake.file(folder, "orders.csv", table)),
                IntakeOptions.defaults());
        List<OrderOutcome> told = new ArrayList<>();
        files.forEach(one -> {});
        files.forEachOrder(told::add);
        return told;
    }

    private List<String> returned(String table) throws Exception {
        return told(table).stream()
                .map(one -> one.order() + " " + one.returned())
                .toList();
    }

    @Test
    void readsOrdersAsTaobaoWritesThem() throws Exception {
        assertThat(returned("""
                        订单编号,买家会员名,订单状态,退款金额,宝贝标题
                        ="A1",甲,退款成功,49.00,连衣裙
                        ="A2",乙,交易成功,0.00,连衣裙
                        ="A3",丙,交易关闭,0.00,连衣裙
                        ="A4",丁,退款中,0.00,连衣裙
                        """)).containsExactly("A1 true", "A2 false");
        assertThat(returned("订单号,退款状态\nA1,退款成功\nA2,无退款申请\nA3,\nA4,退款关闭\nA5,等待退款\n"))
                .containsExactly("A1 true", "A2 false", "A3 false", "A4 false");
    }

    @Test
    void readsOrdersAsShopifyWritesThem() throws Exception {
        assertThat(returned("""
                        Name,Email,Financial Status,Refunded Amount,Total,Lineitem name,Lineitem quantity
                        #1001,a@example.com,refunded,49.90,49.90,Dress,1
                        #1002,b@example.com,paid,0.00,20.00,Belt,1
                        #1003,c@example.com,refunded,12.00,12.00,Cup,1
                        """)).containsExactly("1001 true", "1002 false", "1003 true");
    }

    @Test
    void sendingBackWithoutReasonIsAReturnAndAnExchangeIsNone() throws Exception {
        assertThat(returned("订单号,售后状态\nA1,七天无理由退货成功\nA2,换货成功\nA3,维修完成\nA4,不喜欢退货\nA5,未退货\nA6,卖家拒绝退款\n"))
                .containsExactly("A1 true", "A4 true", "A5 false", "A6 false");
        assertThat(
                        returned(
                                "order_id,return_status\nA1,Refunded\nA2,Exchange completed\nA3,no return\nA4,Return rejected\n"))
                .containsExactly("A1 true", "A3 false", "A4 false");
    }

    @Test
    void readsOrdersAsShopifyAndAmazonWriteThem() throws Exception {
        assertThat(returned("""
                        Order Number,Email,Financial Status,Lineitem sku
                        A1,a@example.com,refunded,S-1
                        A2,b@example.com,paid,S-1
                        A3,c@example.com,partially_refunded,S-1
                        """)).containsExactly("A1 true", "A2 false");
        assertThat(returned("return-date,order-id,sku\n2024-03-05,A1,S-1\n2024-03-09,A7,S-2\n"))
                .containsExactly("A1 true", "A7 true");
        assertThat(returned("order_id,asin,returned\nA1,B0,TRUE\nA2,B0,false\nA3,B0,perhaps\n"))
                .containsExactly("A1 true", "A2 false");
    }

    @Test
    void keepsTheProductsOfAnOrderApart() throws Exception {
        assertThat(told("order_id,sku,refunded_at\nA1,S-1,2024-03-05\nA1,S-2,\n"))
                .containsExactly(
                        new OrderOutcome("orders.csv", "A1", Optional.of("S-1"), true),
                        new OrderOutcome("orders.csv", "A1", Optional.of("S-2"), false));
    }

    @Test
    void aTableWithCustomersWordsIsFeedbackAndTellsOfOrdersToo() throws Exception {
        Path returns =
                Intake.file(folder, "returns.csv", "退货原因,订单编号,退货时间\n尺码太小穿不下,A1,2024-03-05\n颜色和图片不一样,A2,2024-03-06\n");
        FeedbackFiles files = FeedbackFiles.open(List.of(returns), IntakeOptions.defaults());
        List<OrderOutcome> told = new ArrayList<>();
        assertThat(Intake.of(returns).texts()).hasSize(2);
        files.forEachOrder(told::add);
        assertThat(told).hasSize(2).allMatch(OrderOutcome::returned);
        assertThat(files.orderSentences())
                .containsExactly("returns.csv: which orders came back, order = 订单编号, returned = 退货时间");
    }

    @Test
    void namesOrdersWithoutNumberAndBrokenRows() throws Exception {
        Path reviews = Intake.file(folder, "r.csv", "评论内容\n很合身\n");
        Path orders = Intake.file(folder, "o.csv", "订单编号,是否退货\nA1,是\n,否\nA3\n");
        FeedbackFiles files = FeedbackFiles.open(List.of(reviews, orders), IntakeOptions.defaults());
        files.forEach(one -> {});
        files.forEachOrder(one -> {});
        assertThat(files.problems().kept())
                .extracting(problem -> problem.line() + " " + problem.code())
                .contains("3 no-order-number");
    }

    @Test
    void ordersAloneAreNoFeedback() throws Exception {
        Path orders = Intake.file(folder, "orders.csv", "订单编号,是否退货\nA1,是\nA2,否\n");
        assertThatThrownBy(() -> Intake.of(orders)).hasMessageContaining("give the file of reviews beside it");
    }

    @Test
    void anOrderTableThatNeverSpeaksOfReturnsIsNone() throws Exception {
        assertThat(returned("订单编号,评论内容,订单状态\nA1,很合身很舒服,交易成功\nA2,有点大不舒服,交易成功\n")).isEmpty();
    }
}
