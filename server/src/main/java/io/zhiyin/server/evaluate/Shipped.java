package io.zhiyin.server.evaluate;

import io.zhiyin.models.heads.ShippedHeads;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.EntityFinder;
import io.zhiyin.text.FeedbackReader;
import io.zhiyin.text.Graded;
import io.zhiyin.text.Judge;
import io.zhiyin.text.Language;
import io.zhiyin.text.SilentJudge;
import io.zhiyin.text.head.HeadJudge;
import io.zhiyin.text.head.LanguageHeads;
import io.zhiyin.text.head.TrainedHead;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What comes with Zhiyin: its heads, and the reading that they make. */
final class Shipped {
    private Shipped() {}

    /** The heads of a language, or a plain refusal where this build has none. */
    static LanguageHeads heads(Language language) {
        try {
            return ShippedHeads.of(language);
        } catch (UncheckedIOException e) {
            throw new Refused("evaluate.no-heads", String.valueOf(e.getMessage()));
        }
    }

    /** Reads texts as {@code analyze} does, entities apart. */
    static PairReader pairs(TextVectors vectors, Set<String> aspects, Set<String> sentiments, Notes notes) {
        EntityFinder nobody = new EntityFinder(text -> List.of(), Map.of());
        Map<Language, FeedbackReader.Tools> tools = new EnumMap<>(Language.class);
        for (Language language : List.of(Language.ZH, Language.EN)) {
            LanguageHeads heads = heads(language);
            Judge judge = new HeadJudge(heads, new AsLearnt(heads.aspect()));
            tools.put(language, new FeedbackReader.Tools(vectors.encoder(language), judge, nobody));
        }
        tools.put(Language.OTHER, new FeedbackReader.Tools(vectors.encoder(Language.OTHER), new SilentJudge(), nobody));
        return new ShippedPairs(new FeedbackReader(tools), aspects, sentiments, notes);
    }

    /** The aspects of the shop taxonomy just as the head learnt them. */
    private record AsLearnt(TrainedHead head) implements HeadJudge.AspectRanking {
        @Override
        public Graded<AspectId> rank(String words, Embedding vector, double[] headProbabilities) {
            Graded<String> best = head.graded(headProbabilities);
            return new Graded<>(new AspectId(best.guess()), best.probability(), best.abstained());
        }

        @Override
        public String suffix() {
            return "";
        }
    }
}
