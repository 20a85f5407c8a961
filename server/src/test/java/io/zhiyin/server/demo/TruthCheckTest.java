package io.zhiyin.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TruthCheckTest {
    private static final PlantedTruth TRUTH =
            DemoShop.generate(DemoOptions.defaults(2).sized(600)).truth();
    private static final TruthCheck ALL = new TruthCheck(TRUTH);
    private static final TruthCheck NOTHING = new TruthCheck(
            DemoShop.generate(DemoOptions.nothingPlanted(2).sized(600)).truth());
    private static final Claim BATTERY = claim(
            "i1", "local_change", "function/battery", "complaint", Optional.of("广东省"), Optional.empty(), "jumped");
    private static final Claim RETURNS =
            claim("i2", "outcome_driver", "size", "complaint", Optional.empty(), Optional.of("returned"), "higher");

    private static Claim claim(
            String id,
            String kind,
            String aspect,
            String voice,
            Optional<String> region,
            Optional<String> outcome,
            String verdict) {
        return new Claim(id, kind, Optional.of(aspect), voice, region, Optional.empty(), outcome, verdict, List.of());
    }

    private static Claim claim(String kind, String aspect, String voice, String verdict) {
        return claim("x", kind, aspect, voice, Optional.empty(), Optional.empty(), verdict);
    }

    @Test
    void tellsWhatIsFoundAndWhatIsMissed() {
        TruthCheck.Result result = ALL.check(List.of(BATTERY, RETURNS));
        assertThat(result.found()).containsExactlyInAnyOrder("battery-complaint", "size-returns");
        assertThat(result.missed())
                .containsExactlyInAnyOrder(
                        "growing-request", "regional-difference", "rating-driver", "attractive-feature");
        assertThat(result.alarms()).isEmpty();
    }

    @Test
    void whatFollowsFromAnEffectIsNoAlarmAndNoFind() {
        TruthCheck.Result result = ALL.check(List.of(claim("change", "function/battery", "complaint", "jumped")));
        assertThat(result.alarms()).isEmpty();
        assertThat(result.found()).isEmpty();
    }

    @Test
    void knowsAnEffectByItsFeedbackWhereTheReaderCallsItOtherwise() {
        List<String> wishes = TRUTH.effects().stream()
                .filter(effect -> effect.effect().equals("growing-request"))
                .flatMap(effect -> effect.feedback().stream())
                .limit(3)
                .toList();
        Claim colours = new Claim(
                "x",
                "trend",
                Optional.of("appearance/colour"),
                "request",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "rising",
                wishes);
        assertThat(ALL.check(List.of(colours)).found()).containsExactly("growing-request");
    }

    @Test
    void whatWasNeverPlantedIsAnAlarm() {
        Claim taste = claim("trend", "taste", "any", "rising");
        Claim unknown = new Claim(
                "x",
                "trend",
                Optional.empty(),
                "any",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "rising",
                List.of());
        assertThat(ALL.check(List.of(taste, unknown)).alarms()).containsExactly(taste, unknown);
        assertThat(NOTHING.check(List.of(BATTERY, RETURNS)).alarms()).containsExactly(BATTERY, RETURNS);
    }

    @Test
    void theRatingHangsOnWhatIsSaidOnlyWhereThatIsPlanted() {
        Claim driver = claim(
                "x", "rating_driver", "delivery/speed", "complaint", Optional.empty(), Optional.of("rating"), "lower");
        assertThat(ALL.check(List.of(driver)).alarms()).isEmpty();
        assertThat(NOTHING.check(List.of(driver)).alarms()).containsExactly(driver);
    }

    @Test
    void aKanoClassInAShopWithoutReasonIsDoubtfulAndNoAlarm() {
        Claim kano = claim("kano", "packaging", "any", "must_be");
        assertThat(NOTHING.check(List.of(kano)).alarms()).isEmpty();
        assertThat(NOTHING.check(List.of(kano)).doubtful()).containsExactly(kano);
        assertThat(ALL.check(List.of(kano)).doubtful()).isEmpty();
    }

    @Test
    void readsTheClaimsOfAnOutputFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("insights.json"), """
                {"insights": [
                  {"id": "i1", "kind": "local_change", "verdict": "jumped",
                   "subject": {"type": "topic", "id": "t7", "voice": "complaint", "region": "广东省", "from": "2025-07-21"}},
                  {"id": "i2", "kind": "outcome_driver", "verdict": "higher",
                   "subject": {"type": "aspect", "id": "size", "voice": "complaint", "outcome": "returned"}}],
                 "kano": [{"type": "aspect", "id": "packaging", "class": "attractive"}]}
                """);
        Files.writeString(folder.resolve("topics.json"), "[{\"id\": \"t7.1\", \"parent\": \"t7\"}]");
        Files.writeString(folder.resolve("readings.jsonl"), """
                {"id": "a", "statements": [{"aspect": "function/battery", "topic": "t7.1"}, {"aspect": null, "topic": "t7"}]}
                {"id": "b", "statements": []}
                """);
        List<Claim> claims = Claims.of(folder);
        assertThat(claims.subList(0, 2)).containsExactly(BATTERY, RETURNS);
        assertThat(ALL.check(claims).found())
                .containsExactlyInAnyOrder("battery-complaint", "size-returns", "attractive-feature");
    }
}
