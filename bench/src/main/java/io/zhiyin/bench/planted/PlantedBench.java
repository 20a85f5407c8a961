package io.zhiyin.bench.planted;

import io.zhiyin.bench.figure.Console;
import io.zhiyin.bench.figure.Figure;
import io.zhiyin.bench.figure.Result;
import io.zhiyin.bench.figure.Scratch;
import io.zhiyin.bench.figure.Target;
import io.zhiyin.server.demo.Claim;
import io.zhiyin.server.demo.DemoOptions;
import io.zhiyin.server.demo.DemoShop;
import io.zhiyin.server.demo.TruthCheck;
import io.zhiyin.statistics.Wilson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Generates shops with all effects planted and shops with none, judges them, and counts what is found, kind by kind, and what
 * is claimed without reason.
 */
public final class PlantedBench {
    private static final double LEAST_FOUND = .95;
    private static final double MOST_ALARMED = .05;

    private final Console console;
    private final PlantedOptions options;
    private final Judge judge;
    private final SortedMap<String, Integer> found = new TreeMap<>();
    private final SortedMap<String, Integer> planted = new TreeMap<>();
    private final SortedMap<String, Integer> alarms = new TreeMap<>();
    private int alarmedPlanted;
    private int alarmedQuiet;

    public PlantedBench(Console console, PlantedOptions options) {
        this.console = console;
        this.options = options;
        this.judge = options.texts() ? new WholeRoad(console.texts(), options.threads()) : new TrueLabels();
    }

    public Result run() throws IOException {
        console.progress().begin("bench.shops");
        try (Scratch scratch = Scratch.make()) {
            for (int i = 0; i < options.shops(); i++) {
                long seed = options.seed() + i;
                TruthCheck.Result told = judged(DemoOptions.defaults(seed), scratch);
                told.found().forEach(effect -> found.merge(effect, 1, Integer::sum));
                told.found().forEach(effect -> planted.merge(effect, 1, Integer::sum));
                told.missed().forEach(effect -> planted.merge(effect, 1, Integer::sum));
                alarmedPlanted += told.alarms().isEmpty() ? 0 : 1;
                TruthCheck.Result quiet = judged(DemoOptions.nothingPlanted(seed), scratch);
                alarmedQuiet += quiet.alarms().isEmpty() ? 0 : 1;
                quiet.alarms().forEach(alarm -> alarms.merge(kind(alarm), 1, Integer::sum));
                console.progress().at(i + 1L, options.shops());
            }
        }
        return result();
    }

    private TruthCheck.Result judged(DemoOptions shopOptions, Scratch scratch) throws IOException {
        DemoShop shop = DemoShop.generate(shopOptions.sized(options.feedback()));
        Path folder = Files.createTempDirectory(scratch.folder(), "shop-");
        try {
            return new TruthCheck(shop.truth()).check(judge.claims(shop, folder));
        } finally {
            Scratch.delete(folder);
        }
    }

    private static String kind(Claim alarm) {
        return "alarm " + alarm.kind() + " " + alarm.aspect().orElse("?") + " " + alarm.voice() + " " + alarm.verdict();
    }

    private Result result() {
        List<Figure> figures = new ArrayList<>();
        int all = planted.values().stream().mapToInt(Integer::intValue).sum();
        int hit = found.values().stream().mapToInt(Integer::intValue).sum();
        figures.add(Figure.of("found", Wilson.estimate(hit, all)).toReach(Target.atLeast(LEAST_FOUND)));
        planted.forEach((effect, times) ->
                figures.add(Figure.of("found " + effect, Wilson.estimate(found.getOrDefault(effect, 0), times))));
        figures.add(Figure.of("quiet_shops_with_alarm", Wilson.estimate(alarmedQuiet, options.shops()))
                .toReach(Target.atMost(MOST_ALARMED)));
        figures.add(Figure.of("planted_shops_with_alarm", Wilson.estimate(alarmedPlanted, options.shops())));
        alarms.forEach((kind, times) -> figures.add(Figure.of(kind, times)));
        return new Result(
                "planted",
                Map.of(
                        "shops",
                        Integer.toString(options.shops()),
                        "seed",
                        Long.toString(options.seed()),
                        "read",
                        options.texts() ? "texts, by the models" : "true labels",
                        "interval",
                        "95 %, Wilson"),
                figures);
    }
}
