package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Language;
import io.zhiyin.text.Sentiment;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TypicalSayingTest {
    private static QuoteChooser.Candidate said(String text, Language language, float away) {
        float[] vector = Vectors.toUnitLength(new float[] {1, away});
        TopicStatement statement = new TopicStatement(
                new StatementId(new FeedbackId("f" + text), new Span(0, text.length())),
                text,
                language,
                new Embedding("space", vector),
                Optional.empty(),
                Optional.empty(),
                new Sentiment(0));
        return new QuoteChooser.Candidate(statement, vector);
    }

    @Test
    void theShortStatementNearestToTheMiddleStandsWithoutItsPunctuation() {
        List<QuoteChooser.Candidate> members = List.of(
                said("真是无语……", Language.ZH, 0.1f),
                said("无语", Language.ZH, 0),
                said("这个东西我等了半个月才收到，无语了", Language.ZH, 0),
                said("算了吧！", Language.ZH, 0.9f));

        assertThat(TypicalSaying.of(members, Language.ZH)).contains("真是无语");
    }

    @Test
    void redactedPiecesAndSeveralClausesAreNoName() {
        assertThat(TypicalSaying.of(
                        List.of(
                                said("我是[姓名:c1b6f632]", Language.ZH, 0),
                                said("好吧，算了", Language.ZH, 0),
                                said("你说“不行”", Language.ZH, 0)),
                        Language.ZH))
                .isEmpty();
        assertThat(TypicalSaying.of(List.of(), Language.EN)).isEmpty();
    }

    @Test
    void whiteSpaceInsideIsOneBlank() {
        assertThat(TypicalSaying.of(List.of(said("第二次 \u3000 买了", Language.ZH, 0)), Language.ZH))
                .contains("第二次 买了");
    }

    @Test
    void anEnglishSayingHasSeveralWords() {
        assertThat(TypicalSaying.of(
                        List.of(said("whatever!", Language.EN, 0), said("it isn't what I hoped", Language.EN, 0.2f)),
                        Language.EN))
                .contains("it isn't what I hoped");
    }
}
