package io.zhiyin.insight.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.ProductId;
import io.zhiyin.commerce.Rating;
import io.zhiyin.commerce.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class QualityGathererTest {
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final String[] WORDS = ("质量 不错 物流 很快 拉链 坏了 颜色 好看 尺码 偏小 客服 耐心 包装 严实 味道 很大 面料 舒服 做工 精细 价格 划算"
                    + " 电池 耐用 屏幕 清晰 声音 太小 安装 简单 说明书 看不懂 老人 喜欢 孩子 爱吃 保质期 新鲜 吸水 掉毛 起球 透气 防水")
            .split(" ");

    private long line = 1;

    private Feedback feedback(String product, String text, Instant time, double stars) {
        line++;
        return new Feedback(
                new FeedbackId("f" + line),
                text,
                Optional.empty(),
                Optional.empty(),
                new FeedbackContext(
                        new Source("reviews.csv", line),
                        FeedbackType.REVIEW,
                        Optional.of(new ProductId(product)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(time),
                        Optional.of(new Rating(stars)),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static String ownWords(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    /** A shop with 6 products, a year long, a sale in June with five times the usual number of texts. */
    private List<Feedback> anHonestShop(Random random) {
        List<Feedback> all = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            int day = i % 5 == 0 ? 150 + random.nextInt(20) : random.nextInt(365);
            Instant time = START.plus(Duration.ofDays(day)).plusSeconds(random.nextInt(86_400));
            all.add(feedback("p" + random.nextInt(6), ownWords(random), time, 1 + random.nextInt(5)));
        }
        return all;
    }

    private static DataQuality judge(List<Feedback> all) {
        QualityGatherer gatherer = new QualityGatherer(QualityOptions.defaults(ZoneOffset.UTC));
        for (int place = 0; place < all.size(); place++) {
            gatherer.add(place, all.get(place));
        }
        return gatherer.judge();
    }

    @Test
    void findsAPlantedBurstOfTemplatedPraise() {
        for (long seed = 1; seed <= 10; seed++) {
            Random random = new Random(seed);
            List<Feedback> all = anHonestShop(random);
            for (int i = 0; i < 30; i++) {
                String text = "这款杯子真的太好用了强烈推荐给大家" + WORDS[random.nextInt(WORDS.length)] + "值得购买";
                Instant time = START.plus(Duration.ofDays(200)).plusSeconds(random.nextInt(2 * 86_400));
                all.add(feedback("p3", text, time, 5));
            }
            List<DataQuality.Burst> bursts = judge(all).bursts();
            assertThat(bursts).as("seed " + seed).hasSize(1);
            assertThat(bursts.get(0).product()).isEqualTo(new ProductId("p3"));
            assertThat(bursts.get(0).alike()).isGreaterThanOrEqualTo(28);
            assertThat(bursts.get(0).examples()).hasSize(5);
        }
    }

    @Test
    void reportsNoBurstWhereEverybodyWritesForThemselves() {
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(judge(anHonestShop(new Random(seed))).bursts())
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void reportsNoBurstWhereTheSamePhrasesAreUsualAllYear() {
        Random random = new Random(5);
        List<Feedback> all = anHonestShop(random);
        for (int i = 0; i < 600; i++) {
            Instant time = START.plus(Duration.ofDays(random.nextInt(365)));
            all.add(feedback("p1", "质量很好物流很快客服态度也很好" + random.nextInt(10), time, 5));
        }
        assertThat(judge(all).bursts()).isEmpty();
    }

    @Test
    void countsTextsThatDifferOnlyInMarksAsTheSame() {
        DataQuality quality = judge(List.of(
                feedback("a", "拉链用了两天就坏了，很失望！", START, 1),
                feedback("a", "拉链用了两天就坏了。很失望", START, 1),
                feedback("a", "拉链 用了两天就坏了 很失望", START, 1),
                feedback("a", "很好", START, 5),
                feedback("b", "很好", START, 5)));
        assertThat(quality.exact().groups()).isEqualTo(1);
        assertThat(quality.exact().repeated()).isEqualTo(2);
        assertThat(quality.exact().largest().get(0).examples()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void findsNearlyEqualTexts() {
        String text =
                "I bought this for my mother and she uses it every single day, the lid closes well and nothing leaks";
        DataQuality quality = judge(List.of(
                feedback("a", text, START, 5),
                feedback("a", text + "!!! ok", START, 5),
                feedback("a", "The zipper broke after two days and nobody answers my mails about a refund", START, 1)));
        assertThat(quality.near().groups()).isEqualTo(1);
        assertThat(quality.near().repeated()).isEqualTo(1);
    }

    @Test
    void estimatesTheSimilarityOfTexts() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            String a = ownWords(random);
            String b = a.substring(0, random.nextInt(a.length())) + ownWords(random);
            short[] signatures = new short[2 * TextSketch.VALUES];
            TextSketch.sign(a, signatures, 0);
            TextSketch.sign(b, signatures, TextSketch.VALUES);
            double estimate = TextSketch.agreement(signatures, 0, signatures, TextSketch.VALUES) / 32.0;
            assertThat(estimate).as("pair " + i).isBetween(jaccard(a, b) - 0.36, jaccard(a, b) + 0.36);
        }
    }

    private static double jaccard(String a, String b) {
        var all = new java.util.HashSet<String>();
        var left = new java.util.HashSet<String>();
        var both = new java.util.HashSet<String>();
        for (int i = 0; i + 3 <= a.length(); i++) {
            left.add(a.substring(i, i + 3));
        }
        all.addAll(left);
        for (int i = 0; i + 3 <= b.length(); i++) {
            String gram = b.substring(i, i + 3);
            all.add(gram);
            if (left.contains(gram)) {
                both.add(gram);
            }
        }
        return both.size() / (double) all.size();
    }

    @Test
    void findsTheWeekInWhichNothingArrived() {
        Random random = new Random(8);
        List<Feedback> all = new ArrayList<>();
        for (int day = 0; day < 120; day++) {
            for (int i = 0; (day < 60 || day > 66) && i < 3; i++) {
                all.add(feedback("a", ownWords(random), START.plus(Duration.ofDays(day)), 4));
            }
        }
        DataQuality quality = judge(all);
        assertThat(quality.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.from()).isEqualTo(LocalDate.of(2024, 3, 1));
            assertThat(gap.days()).isEqualTo(7);
        });
        assertThat(quality.months()).containsEntry(YearMonth.of(2024, 1), 93L);
    }

    @Test
    void findsNoGapInAThinHistory() {
        Random random = new Random(9);
        List<Feedback> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(feedback("a", ownWords(random), START.plus(Duration.ofDays(random.nextInt(365))), 4));
        }
        assertThat(judge(all).gaps()).isEmpty();
    }
}
