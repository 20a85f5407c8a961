package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.server.demo.Claims;
import io.zhiyin.server.demo.DemoOptions;
import io.zhiyin.server.demo.DemoShop;
import io.zhiyin.server.demo.PersonalSpan;
import io.zhiyin.server.demo.PlantedTruth;
import io.zhiyin.server.demo.TrueFeedback;
import io.zhiyin.server.demo.TruthCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is hidden in demo shops comes out at the end of the whole road, and nothing else does. */
final class PlantedTruthTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    /**
     * What the whole road finds through the texts: in the larger shop all that is planted, in the smaller one, which holds few texts,
     * neither the growing request nor the slower region. docs/benchmarks.md says how often each is found when nothing is misread.
     */
    private static final DemoOptions LARGER = DemoOptions.defaults(42);

    private static final DemoOptions SMALLER = DemoOptions.defaults(1).sized(2_600);

    @TempDir
    private Path folder;

    @Test
    void findsWhatIsPlantedInAShopOfUsualSize() throws IOException {
        assertThat(found(LARGER))
                .contains(
                        "battery-complaint",
                        "size-returns",
                        "growing-request",
                        "regional-difference",
                        "rating-driver",
                        "attractive-feature");
    }

    @Test
    void findsTheStrongEffectsInASmallShop() throws IOException {
        assertThat(found(SMALLER)).contains("battery-complaint", "size-returns", "rating-driver", "attractive-feature");
    }

    private List<String> found(DemoOptions options) throws IOException {
        DemoShop shop = DemoShop.generate(options);
        Path out = analysed(shop, options.seed());
        TruthCheck.Result result = new TruthCheck(shop.truth()).check(Claims.of(out));
        JsonNode page = page(out);
        assertBurstIsShown(page, shop.truth(), options.seed());
        assertNobodyIsNamed(shop, out, options.seed());
        assertEveryFigureOpens(page);
        assertEachEventHasOneLeader(out);
        // names that Zhiyin made are said in the language that the reader chooses
        assertThat(page.toString()).contains("{\"zh\":\"总体满意\",\"en\":\"general praise\"}");
        // the reader mistakes some aspects for others, and stars really hang on what is said: drivers are not held to
        // it
        assertThat(result.alarms().stream()
                        .filter(alarm -> !alarm.kind().equals("rating_driver"))
                        .map(alarm -> alarm.kind() + " " + alarm.aspect() + " " + alarm.verdict()))
                .hasSizeLessThanOrEqualTo(1);
        return result.found();
    }

    private static void assertEachEventHasOneLeader(Path out) throws IOException {
        Map<String, JsonNode> byId = new HashMap<>();
        JsonNode insights =
                JSON.readTree(Files.readString(out.resolve("insights.json"))).path("insights");
        insights.forEach(insight -> byId.put(insight.path("id").asString(), insight));
        List<JsonNode> beneath = new ArrayList<>();
        byId.values().stream().filter(insight -> insight.has("same_event_as")).forEach(beneath::add);
        assertThat(beneath).isNotEmpty().allSatisfy(insight -> {
            String lead = insight.path("same_event_as").asString();
            assertThat(byId).containsKey(lead);
            assertThat(beneath).noneMatch(other -> other.path("id").asString().equals(lead));
        });
    }

    private Path analysed(DemoShop shop, long seed) throws IOException {
        Path written = folder.resolve("shop" + seed);
        shop.writeTo(written);
        Path out = folder.resolve("out" + seed);
        Path key = Files.writeString(folder.resolve("shop.key"), "00112233445566778899aabbccddeeff".repeat(2));
        List<String> arguments = new ArrayList<>(List.of("analyze"));
        DemoShop.inputs(written).forEach(input -> arguments.add(input.toString()));
        arguments.addAll(List.of("--out", out.toString(), "--key", key.toString(), "--lang", "zh"));
        assertThat(Main.run(arguments.toArray(String[]::new))).isZero();
        return out;
    }

    private static JsonNode page(Path out) throws IOException {
        return JSON.readTree(Jsoup.parse(Files.readString(out.resolve("report.html")))
                .expectFirst("script#data")
                .data());
    }

    private static void assertBurstIsShown(JsonNode page, PlantedTruth truth, long seed) {
        List<String> files = new ArrayList<>();
        for (JsonNode burst : page.at("/view/quality/bursts")) {
            JsonNode quotes =
                    page.at("/evidence").get(burst.get("evidence").intValue()).get("quotes");
            files.add(burst.get("product").stringValue() + " " + quotes.size());
        }
        assertThat(truth.boughtReviews()).isNotEmpty();
        assertThat(files)
                .as("bursts of shop " + seed)
                .hasSize(1)
                .first()
                .asString()
                .contains("面膜");
    }

    /** Wherever the page counts something, quotes stand behind the count. */
    private static void assertEveryFigureOpens(JsonNode page) {
        List<String> shut = new ArrayList<>();
        for (String part : List.of(
                "needs", "topics", "aspects", "drivers/told", "drivers/doubted", "outcomes", "trends", "regions")) {
            for (JsonNode figure : page.at("/view/" + part)) {
                note(page, figure.get("evidence"), part, shut);
                figure.path("drivers").forEach(driver -> note(page, driver.get("evidence"), "driver", shut));
                figure.path("leaves").forEach(leaf -> note(page, leaf.get("evidence"), "leaf", shut));
                figure.path("beneath").forEach(other -> note(page, other.get("evidence"), "beneath", shut));
                for (JsonNode point : figure.at("/series/points")) {
                    boolean mentioned = point.path("value").isArray()
                            && point.at("/value/0").doubleValue() > 0;
                    if (mentioned) {
                        note(page, point.get("evidence"), part + " " + point.get("week"), shut);
                    }
                }
            }
        }
        for (JsonNode board : page.at("/view/indices")) {
            note(page, board.at("/overall/evidence"), "index", shut);
            board.get("breakdowns")
                    .forEach(rows -> rows.forEach(row -> {
                        if (row.get("n").longValue() > 0) {
                            note(page, row.get("evidence"), "index row " + row.get("name"), shut);
                        }
                    }));
        }
        page.at("/view/quality/volume").forEach(week -> note(page, week.get("evidence"), "volume", shut));
        page.at("/view/run/languages").forEach(language -> note(page, language, "language", shut));
        assertThat(shut).isEmpty();
    }

    private static void note(JsonNode page, JsonNode evidence, String what, List<String> shut) {
        int place = evidence.intValue();
        if (place < 0 || page.at("/evidence").get(place).get("quotes").isEmpty()) {
            shut.add(what);
        }
    }

    /** No personal datum that was planted stands in what is written. */
    private static void assertNobodyIsNamed(DemoShop shop, Path out, long seed) throws IOException {
        Map<String, String> written = new HashMap<>();
        for (String line : Files.readAllLines(out.resolve("readings.jsonl"))) {
            JsonNode reading = JSON.readTree(line);
            written.put(reading.get("id").stringValue(), reading.get("text").stringValue());
        }
        int planted = 0;
        int names = 0;
        List<String> left = new ArrayList<>();
        for (TrueFeedback one : shop.truthReadings()) {
            for (PersonalSpan personal : one.personal()) {
                boolean stands = written.getOrDefault(one.id(), "")
                        .contains(personal.span().of(one.text()));
                planted++;
                names += personal.kind().equals("person") ? 1 : 0;
                if (stands) {
                    left.add(personal.kind());
                }
            }
        }
        assertThat(planted).isGreaterThan(30);
        // a name is taken for a person's only where the words around say so
        assertThat(left).as("left in shop " + seed).allMatch("person"::equals);
        assertThat(left.size())
                .as("names left in shop " + seed + ", of " + names)
                .isLessThanOrEqualTo(names / 3);
    }
}
