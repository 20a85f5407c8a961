package io.zhiyin.store.files.guess;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.Rating;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GuessTest {
    private static Optional<Double> stars(RatingScale scale, String cell) {
        return scale.read(cell).rating().map(Rating::stars);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5|5
            4.5|4.5
            '4,5'|4.5
            ★★★★☆|4
            ⭐⭐⭐|3
            好评|5
            中评|3
            差评|1
            4 out of 5|4
            4.0 out of 5 stars|4
            3/5|3
            5星|5
            五星|5
            4分|4
            ５|5
            2 stars|2
            80%|4.2
            10/10|5
            1/10|1
            very bad word|
            7|
            6星|
            """)
    void readsRatingsAsExportsWriteThem(String cell, Double stars) {
        assertThat(stars(RatingScale.ONE_TO_FIVE, cell)).isEqualTo(Optional.ofNullable(stars));
    }

    @Test
    void decidesTheScaleByMostOfTheValues() {
        assertThat(RatingScale.decide(List.of("5", "1", "3", "4", "7"))).isEqualTo(RatingScale.ONE_TO_FIVE);
        assertThat(RatingScale.decide(List.of("9", "10", "3", "8"))).isEqualTo(RatingScale.ONE_TO_TEN);
        assertThat(RatingScale.decide(List.of("9", "10", "0", "8"))).isEqualTo(RatingScale.ZERO_TO_TEN);
        assertThat(RatingScale.decide(List.of("90", "100", "30", "80"))).isEqualTo(RatingScale.PERCENT);
        assertThat(stars(RatingScale.ONE_TO_TEN, "10")).contains(5.0);
        assertThat(stars(RatingScale.ONE_TO_TEN, "1")).contains(1.0);
        assertThat(stars(RatingScale.PERCENT, "50")).contains(3.0);
    }

    @Test
    void knowsMarksThatSayGoodAndBadAlone() {
        assertThat(RatingScale.decide(List.of("1", "0", "1", ""))).isEqualTo(RatingScale.ZERO_TO_ONE);
        assertThat(RatingScale.decide(List.of("1.0", "0.0"))).isEqualTo(RatingScale.ZERO_TO_ONE);
        assertThat(RatingScale.decide(List.of("1", "0", "-1"))).isEqualTo(RatingScale.MINUS_ONE_TO_ONE);
        assertThat(RatingScale.decide(Collections.nCopies(9, List.of("0", "1", "2")).stream()
                        .flatMap(List::stream)
                        .toList()))
                .isEqualTo(RatingScale.ZERO_TO_TWO);
        assertThat(RatingScale.decide(List.of("1", "1"))).isEqualTo(RatingScale.ONE_TO_FIVE);
        assertThat(RatingScale.decide(List.of("0", "1", "2"))).isEqualTo(RatingScale.ONE_TO_FIVE);
        assertThat(RatingScale.decide(List.of("0", "1", "5 stars"))).isEqualTo(RatingScale.ONE_TO_FIVE);
        assertThat(stars(RatingScale.ZERO_TO_ONE, "0")).contains(1.0);
        assertThat(stars(RatingScale.ZERO_TO_ONE, "1")).contains(5.0);
        assertThat(stars(RatingScale.MINUS_ONE_TO_ONE, "0")).contains(3.0);
        assertThat(stars(RatingScale.ZERO_TO_TWO, "2")).contains(5.0);
    }

    @Test
    void tellsZeroFromNothing() {
        assertThat(RatingScale.ONE_TO_FIVE.read("0").kind()).isEqualTo(RatingScale.Kind.ZERO);
        assertThat(RatingScale.ONE_TO_FIVE.read("").kind()).isEqualTo(RatingScale.Kind.NOT_RATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-05",
                "2024/3/5",
                "2024.03.05",
                "2024年3月5日",
                "2024-03-05 00:00:00",
                "2024-03-05T00:00:00Z",
                "2024-03-05T08:00:00+08:00",
                "2024-03-05 00:00:00 UTC",
                "20240305",
                "20240305000000",
                "1709596800",
                "1709596800000",
                "Tue, 05 Mar 2024 00:00:00 GMT",
                "March 5, 2024",
                "Mar 5, 2024",
                "5 March 2024",
                "Reviewed in the United States on March 5, 2024",
                "Reviewed in the United Kingdom on 5 March 2024",
                "03/05/2024",
                "3/5/24",
                "3/5/2024 12:00 AM",
                "Tue Mar 05 00:00:00 UTC 2024",
                "2024年3月5日 0时0分",
                "2024/3/5 上午12:00",
                "45356",
                "45356.0"
            })
    void readsTimesAsExportsWriteThem(String cell) {
        TimeReader reader = new TimeReader(ZoneOffset.UTC, false, TimeReader.Order.EVIDENCE, true);
        assertThat(reader.read(cell)).contains(Instant.parse("2024-03-05T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2024-13-01",
                "yesterday",
                "3天前",
                "12345",
                "1.5",
                "99/99/2024",
                "0000-00-00",
                "2024-03-05 25:00"
            })
    void refusesWhatIsNoDay(String cell) {
        assertThat(new TimeReader(ZoneOffset.UTC, false, TimeReader.Order.EVIDENCE, false).read(cell))
                .isEmpty();
    }

    @Test
    void readsLocalTimesInTheShopsZone() {
        TimeReader reader = TimeReader.decide(List.of("2024/3/5 8:00"), ZoneId.of("Asia/Shanghai"), true);
        assertThat(reader.read("2024/3/5 下午8:00")).contains(Instant.parse("2024-03-05T12:00:00Z"));
    }

    @Test
    void decidesTheOrderOfDayAndMonthByEvidence() {
        TimeReader days = TimeReader.decide(List.of("03/04/2024", "25/04/2024"), ZoneOffset.UTC, false);
        assertThat(days.order()).isEqualTo(TimeReader.Order.EVIDENCE);
        assertThat(days.read("03/04/2024")).contains(Instant.parse("2024-04-03T00:00:00Z"));
        TimeReader months = TimeReader.decide(List.of("03/04/2024", "04/25/2024"), ZoneOffset.UTC, false);
        assertThat(months.read("03/04/2024")).contains(Instant.parse("2024-03-04T00:00:00Z"));
        assertThat(TimeReader.decide(List.of("03/04/2024"), ZoneOffset.UTC, false)
                        .order())
                .isEqualTo(TimeReader.Order.ASSUMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            浙江省杭州市西湖区文三路100号3幢201室|浙江省杭州市
            浙江杭州|浙江省杭州
            北京市朝阳区建国路1号|北京市
            广东|广东省
            广东省|广东省
            北京|北京市
            新疆|新疆维吾尔自治区
            内蒙古自治区呼和浩特市|内蒙古自治区呼和浩特市
            深圳市南山区科技路1号|深圳市
            IP属地：四川|四川省
            California|California
            Berlin, Germany|Berlin, Germany
            12 High Street, Springfield, IL 62704, USA|Springfield, IL, USA
            文三路100号|
            """)
    void keepsNoMoreOfAnAddressThanProvinceAndCity(String cell, String region) {
        assertThat(Regions.of(cell)).isEqualTo(Optional.ofNullable(region));
    }
}
