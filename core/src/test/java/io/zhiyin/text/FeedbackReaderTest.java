package io.zhiyin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FeedbackReaderTest {
    private final WordHashEncoder encoder = new WordHashEncoder(32);
    private final FeedbackReader reader =
            new FeedbackReader(Map.of(Language.ZH, tools(), Language.EN, tools(), Language.OTHER, tools()));

    private FeedbackReader.Tools tools() {
        return new FeedbackReader.Tools(
                encoder, new SilentJudge(), new EntityFinder(text -> List.of(), Map.of("华为", Entity.Type.BRAND)));
    }

    @Test
    void aReviewThatSaysThreeThingsHasThreeStatements() {
        Reading reading = reader.read(saying("1", "质量好，价格便宜，物流快"));
        assertThat(reading.language()).isEqualTo(Language.ZH);
        assertThat(reading.statements()).extracting(s -> s.id().toString()).containsExactly("1@0-3", "1@4-8", "1@9-12");
        assertThat(reading.statements().get(1).vector()).isNotNull();
    }

    @Test
    void aReadingIsTheSameWhateverIsReadBesideIt() {
        List<Feedback> all = new ArrayList<>();
        String[] texts = {"质量好", "Great quality, but small", "とても良い", "", "。。。", "👍", "质量好", "用了3天就坏了。退货！"};
        for (int i = 0; i < 40; i++) {
            all.add(saying("f" + i, texts[i % texts.length]));
        }
        List<Reading> together = reader.readAll(all);
        List<Reading> inParts = new ArrayList<>(reader.readAll(all.subList(0, 13)));
        inParts.addAll(reader.readAll(all.subList(13, 40)));
        for (int i = 0; i < all.size(); i++) {
            Reading alone = reader.read(all.get(i));
            for (Reading other : List.of(together.get(i), inParts.get(i))) {
                assertThat(other).usingRecursiveComparison().isEqualTo(alone);
            }
        }
    }

    @Test
    void whoSaysSomethingHasAtLeastOneStatementAndWhoSaysNothingHasNone() {
        assertThat(reader.read(saying("1", "好")).statements()).hasSize(1);
        assertThat(reader.read(saying("1", "👍")).statements()).hasSize(1);
        assertThat(reader.read(saying("1", "とても良い。また買う。")).statements()).hasSize(1);
        assertThat(reader.read(saying("1", "")).statements()).isEmpty();
        assertThat(reader.read(saying("1", "。。。")).statements()).isEmpty();
    }

    @Test
    void nothingIsCountedOfALanguageThatNoHeadReads() {
        Reading reading = reader.read(saying("1", "Sehr gute Qualität und schnell geliefert"));
        assertThat(reading.language()).isEqualTo(Language.OTHER);
        Statement statement = reading.statements().get(0);
        assertThat(statement.aspect().value()).isEmpty();
        assertThat(statement.kind().value()).isEmpty();
        assertThat(statement.polarity().value()).isEmpty();
        assertThat(statement.intent().value()).isEmpty();
        assertThat(reading.polarity().value()).isEmpty();
    }

    @Test
    void findsTheShopsOwnNames() {
        Reading reading = reader.read(saying("1", "买了华为，很流畅"));
        assertThat(reading.entities()).containsExactly(new Entity(new Span(2, 4), Entity.Type.BRAND, 1));
    }

    @Test
    void theEncoderIsAskedOnceForEachFeedback() {
        reader.readAll(List.of(saying("1", "质量好，价格便宜"), saying("2", "物流快")));
        assertThat(encoder.encodedTexts()).isEqualTo(2);
    }

    @Test
    void refusesToStartWithoutToolsForALanguage() {
        assertThatThrownBy(() -> new FeedbackReader(Map.of(Language.ZH, tools())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("language en");
    }

    private static Feedback saying(String id, String text) {
        return new Feedback(
                new FeedbackId(id),
                text,
                Optional.empty(),
                Optional.empty(),
                FeedbackContext.at(new Source("reviews.csv", 2), FeedbackType.REVIEW));
    }
}
