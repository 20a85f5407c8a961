package io.zhiyin.bench.planted;

import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.Provenance;
import io.zhiyin.insight.judging.Analyst;
import io.zhiyin.insight.judging.Judgement;
import io.zhiyin.insight.judging.JudgingOptions;
import io.zhiyin.server.demo.Claim;
import io.zhiyin.server.demo.Claims;
import io.zhiyin.server.demo.DemoShop;
import io.zhiyin.server.demo.TrueFeedback;
import io.zhiyin.server.demo.TrueReading;
import io.zhiyin.server.output.InsightsFile;
import io.zhiyin.server.output.ReadingsFile;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.store.facts.ShopCounter;
import io.zhiyin.store.facts.StoredFeedback;
import io.zhiyin.text.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Judges what the customers really said, as a perfect reader would have it, and what they really sent back. No topics are
 * found: the judgement is on aspects.
 */
final class TrueLabels implements Judge {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public List<Claim> claims(DemoShop shop, Path folder) throws IOException {
        try (FactStore facts = FactStore.inMemory(ZONE)) {
            store(shop.truthReadings(), facts);
            ShopCounter counter = new ShopCounter(facts);
            Judgement judgement = new Analyst(JudgingOptions.defaults()).judge(counter.count(), counter::evidence);
            ReadingsFile.write(facts, folder.resolve("readings.jsonl"));
            InsightsFile.write(
                    judgement,
                    Map.of(),
                    new Provenance("bench", new TreeMap<>(), "", new TreeMap<>(), 0),
                    folder.resolve("insights.json"));
        }
        return Claims.of(folder);
    }

    private static void store(List<TrueFeedback> all, FactStore facts) {
        List<StoredFeedback> stored = new ArrayList<>();
        List<Long> seqs = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        Map<Long, Double> returned = new TreeMap<>();
        for (TrueFeedback one : all) {
            long seq = stored.size();
            TrueReading known = TrueReading.of(one);
            stored.add(new StoredFeedback(seq, known.feedback(), one.setAside()));
            if (one.setAside().isEmpty()) {
                seqs.add(seq);
                readings.add(known.reading());
                if (one.type() == FeedbackType.REVIEW && one.order().isPresent()) {
                    returned.put(seq, one.returned() ? 1.0 : 0.0);
                }
            }
        }
        facts.addFeedback(stored);
        facts.addReadings(seqs, readings);
        facts.addOutcomes("returned", returned);
    }
}
