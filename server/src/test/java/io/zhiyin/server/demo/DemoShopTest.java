package io.zhiyin.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.Rating;
import io.zhiyin.commerce.RawFeedback;
import io.zhiyin.store.files.FeedbackFiles;
import io.zhiyin.store.files.IntakeOptions;
import io.zhiyin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoShopTest {
    private static final DemoShop SHOP = DemoShop.generate(DemoOptions.defaults(7));

    @Test
    void givesTheSameBytesForTheSameOptions(@TempDir Path folder) throws IOException {
        DemoOptions options = DemoOptions.defaults(3).sized(600);
        DemoShop.generate(options).writeTo(folder.resolve("a"));
        DemoShop.generate(options).writeTo(folder.resolve("b"));
        DemoShop.generate(DemoOptions.defaults(4).sized(600)).writeTo(folder.resolve("c"));

        Map<String, String> a = contents(folder.resolve("a"));
        assertThat(contents(folder.resolve("b"))).isEqualTo(a);
        assertThat(contents(folder.resolve("c")).get("reviews_zh.csv")).isNotEqualTo(a.get("reviews_zh.csv"));
        assertThat(a).hasSize(14);
    }

    @Test
    void intakeReadsBackWhatWasWritten(@TempDir Path folder) throws Exception {
        Path feedback = SHOP.writeTo(folder);
        FeedbackFiles files =
                FeedbackFiles.open(List.of(feedback), IntakeOptions.defaults().in(DemoYear.ZONE));
        Map<String, RawFeedback> read = new HashMap<>();
        files.forEach(raw -> raw.id().ifPresent(id -> read.putIfAbsent(id, raw)));

        Set<String> repeated = SHOP.truth().repeated().stream()
                .map(PlantedTruth.RepeatedRow::id)
                .collect(Collectors.toSet());
        assertThat(SHOP.truthReadings()).allSatisfy(known -> {
            RawFeedback raw = Optional.ofNullable(read.get(known.id())).orElseThrow();
            assertThat(raw.text()).isEqualTo(known.text());
            assertThat(raw.context().source().file()).endsWith(known.file());
            if (!repeated.contains(known.id().replace("-followup", ""))) {
                assertThat(raw.context().source().line()).isEqualTo(known.line());
            }
            assertThat(raw.context().type()).isEqualTo(known.type());
            assertThat(raw.customer()).contains(known.customer());
            assertThat(raw.order()).isEqualTo(known.order());
            assertThat(raw.context().product().orElseThrow().value()).isEqualTo(known.product());
            assertThat(raw.context().category()).contains(known.category());
            assertThat(raw.context().region()).contains(known.region());
            assertThat(raw.context().time())
                    .contains(known.time().atZone(DemoYear.ZONE).toInstant());
            assertThat(raw.context().rating())
                    .isEqualTo(
                            known.stars().isPresent()
                                    ? Optional.of(new Rating(known.stars().getAsInt()))
                                    : Optional.empty());
        });
    }

    @Test
    void hasAboutAsMuchFeedbackAsWanted() {
        List<TrueFeedback> all = SHOP.truthReadings();
        assertThat(all).hasSizeBetween(3_800, 4_300);
        assertThat(DemoShop.generate(DemoOptions.defaults(7).sized(1_000)).truthReadings())
                .hasSizeBetween(900, 1_120);
        Map<Language, Long> languages =
                all.stream().collect(Collectors.groupingBy(TrueFeedback::language, Collectors.counting()));
        assertThat(languages.get(Language.ZH)).isBetween(2_600L, 3_100L);
        assertThat(languages.get(Language.EN)).isBetween(950L, 1_400L);
        assertThat(all.stream().map(TrueFeedback::region).distinct()).hasSize(26);
        assertThat(all.stream().map(TrueFeedback::category).distinct()).hasSize(12);
        assertThat(all.stream().map(TrueFeedback::week).distinct()).hasSize(DemoYear.WEEKS);
        assertThat(all).allMatch(one -> one.week() >= 1 && one.week() <= DemoYear.WEEKS);
        Map<FeedbackType, Long> types =
                all.stream().collect(Collectors.groupingBy(TrueFeedback::type, Collectors.counting()));
        assertThat(types)
                .containsOnlyKeys(
                        FeedbackType.REVIEW,
                        FeedbackType.FOLLOW_UP,
                        FeedbackType.QUESTION,
                        FeedbackType.CHAT,
                        FeedbackType.RETURN_REASON);
        assertThat(types.values()).allMatch(count -> count > 120);
    }

    @Test
    void writesManyDifferentTextsAndSomeThatEverybodyWrites() {
        Map<String, Long> texts = SHOP.truthReadings().stream()
                .collect(Collectors.groupingBy(TrueFeedback::text, TreeMap::new, Collectors.counting()));
        assertThat(texts.size()).isGreaterThan(3_000);
        assertThat(texts.values().stream().filter(count -> count >= 5).count()).isGreaterThan(15);
        assertThat(SHOP.truthReadings().stream()
                        .mapToInt(one -> one.text().length())
                        .average()
                        .orElseThrow())
                .isBetween(17.0, 30.0);
    }

    @Test
    void refusesSizesThatMakeNoShop() {
        assertThatThrownBy(() -> DemoOptions.defaults(1).sized(5)).hasMessageContaining("was 5");
    }

    @Test
    void everyStatementStandsInItsTextAndNoneOverlap() {
        for (TrueFeedback known : SHOP.truthReadings()) {
            int at = 0;
            for (TrueStatement said : known.statements()) {
                assertThat(said.span().start()).as(known.text()).isGreaterThanOrEqualTo(at);
                String words = said.span().of(known.text());
                assertThat(words).isEqualTo(words.strip());
                at = said.span().end();
            }
            assertThat(known.statements().isEmpty()).isEqualTo(known.setAside().isPresent());
            assertThat(known.text()).isEqualTo(known.text().strip()).doesNotContain("{", "}", "|");
        }
    }

    @Test
    void personalSpansAreExact() {
        Map<String, String> shapes = Map.ofEntries(
                Map.entry("person", "[\\u4e00-\\u9fff]{2,4}|[A-Z][a-z]+ [A-Z][a-z]+"),
                Map.entry("phone", "1\\d{10}|\\d{3}-555-01\\d\\d"),
                Map.entry("landline", "0\\d{2,3}-\\d{8}"),
                Map.entry("email", "[a-z.0-9]+@[a-z0-9]+\\.com"),
                Map.entry("address", ".+\\d+号\\d+栋\\d+室|\\d+ [A-Z].+"),
                Map.entry("wechat", "[a-z]+\\d{5}"),
                Map.entry("qq", "\\d{9}"),
                Map.entry("id_card", "\\d{17}[0-9X]"),
                Map.entry("bank_card", "\\d{16}"),
                Map.entry("order", "4021\\d{14}|ZW\\d{7,8}"),
                Map.entry("tracking", "SF\\d{13}|1Z\\d{16}"));
        Set<String> seen = new HashSet<>();
        for (TrueFeedback known : SHOP.truthReadings()) {
            for (PersonalSpan found : known.personal()) {
                assertThat(found.span().of(known.text())).matches(shapes.get(found.kind()));
                seen.add(found.kind());
            }
        }
        assertThat(seen).isEqualTo(shapes.keySet());
        long texts = SHOP.truthReadings().stream()
                .filter(one -> !one.personal().isEmpty())
                .count();
        assertThat(texts).isGreaterThan(80);
        assertThat(SHOP.truth().personal()).hasSize((int) texts);
    }

    @Test
    void cardsCarryTheirCheckDigits() {
        for (int seed = 0; seed < 50; seed++) {
            for (Market market : Market.values()) {
                Identity identity = Identity.of(
                        Dice.of(seed, "identity"), 1, Places.read().of(market).get(0));
                assertThat(luhn(identity.card()) % 10).as(identity.card()).isZero();
                assertThat(mod11(identity.idCard())).as(identity.idCard()).isEqualTo(1);
            }
        }
    }

    @Test
    void switchingOneEffectLeavesTheRestAsItWas() {
        Set<Planted> without = EnumSet.allOf(Planted.class);
        without.remove(Planted.GROWING_REQUEST);
        DemoShop other = DemoShop.generate(DemoOptions.defaults(7).planting(without));
        Map<String, String> texts = new HashMap<>();
        other.truthReadings().forEach(one -> texts.put(one.id(), one.text()));

        List<TrueFeedback> untouched = SHOP.truthReadings().stream()
                .filter(one -> !one.effects().contains(Planted.GROWING_REQUEST))
                .toList();
        long same = untouched.stream()
                .filter(one -> one.text().equals(texts.get(one.id())))
                .count();
        // a wish in the place of a complaint about the fit can keep an order from going back
        assertThat(same).isGreaterThan(untouched.size() - 10);
        assertThat(other.truthReadings()).noneMatch(one -> one.effects().contains(Planted.GROWING_REQUEST));
    }

    @Test
    void tellsWhatDoesNotCountAsOpinion() {
        PlantedTruth truth = SHOP.truth();
        assertThat(truth.setAside()).containsOnlyKeys("cash-back", "no-comment");
        assertThat(truth.setAside().getOrDefault("no-comment", List.of())).hasSizeBetween(60, 150);
        assertThat(truth.setAside().getOrDefault("cash-back", List.of())).hasSizeBetween(10, 50);
        assertThat(truth.repeated()).hasSize(10);
        assertThat(SHOP.truthReadings().stream().filter(one -> one.reply().isPresent()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void boughtReviewsComeWithinDaysFromNewAccounts() {
        List<TrueFeedback> bought =
                SHOP.truthReadings().stream().filter(TrueFeedback::bought).toList();
        assertThat(SHOP.truth().boughtReviews()).hasSize(40);
        assertThat(SHOP.truth().boughtProduct()).contains("610023460006");
        assertThat(bought)
                .hasSize(40)
                .allMatch(one -> one.stars().orElseThrow() == 5)
                .allMatch(one -> one.product().equals("610023460006"));
        assertThat(bought.stream().map(one -> one.time().toLocalDate()).distinct())
                .hasSizeLessThanOrEqualTo(6);
        assertThat(bought.stream().map(TrueFeedback::customer).distinct()).hasSize(40);
    }

    @Test
    void aPerfectReaderReadsTheTruth() {
        TrueFeedback known = SHOP.truthReadings().stream()
                .filter(one -> one.statements().size() >= 3)
                .findFirst()
                .orElseThrow();
        TrueReading reading = TrueReading.of(known);
        assertThat(reading.reading().statements().stream().map(said -> said.span()))
                .isEqualTo(known.statements().stream().map(TrueStatement::span).toList());
        assertThat(reading.feedback().context().time())
                .contains(known.time().atZone(DemoYear.ZONE).toInstant());
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
            return contents;
        }
    }

    private static int luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    /** ISO 7064 MOD 11-2: a number with its check digit leaves 1. */
    private static int mod11(String card) {
        int rest = 0;
        for (int i = 0; i < card.length(); i++) {
            rest = (rest * 2 + (card.charAt(i) == 'X' ? 10 : card.charAt(i) - '0')) % 11;
        }
        return rest;
    }
}
