package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Language;
import io.zhiyin.text.Sentiment;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AspectDimensionsTest {
    private static TopicStatement about(String aspect) {
        return new TopicStatement(
                new StatementId(new FeedbackId("f-" + aspect), new Span(0, 1)),
                "x",
                Language.ZH,
                new Embedding("space", new float[] {1, 0}),
                aspect.isEmpty() ? Optional.empty() : Optional.of(new AspectId(aspect)),
                Optional.empty(),
                new Sentiment(0));
    }

    private final List<TopicStatement> sample =
            List.of(about("delivery/speed"), about("delivery/courier"), about("taste"), about("overall"), about(""));
    private final AspectDimensions dimensions = new AspectDimensions(sample);

    private double gain(String one, String other) {
        float[] none = {0, 0};
        return Vectors.dot(dimensions.append(none, about(one)), dimensions.append(none, about(other)));
    }

    @Test
    void oneAspectBringsStatementsNearerThanOneGroupAndOtherAspectsNotAtAll() {
        assertThat(gain("delivery/speed", "delivery/speed")).isCloseTo(0.12, within(1e-6));
        assertThat(gain("delivery/speed", "delivery/courier")).isCloseTo(0.06, within(1e-6));
        assertThat(gain("taste", "taste")).isCloseTo(0.12, within(1e-6));
        assertThat(gain("taste", "delivery/speed")).isZero();
    }

    @Test
    void whatIsOverallOrUnheardOrNewSaysNothing() {
        assertThat(gain("overall", "overall")).isZero();
        assertThat(gain("", "")).isZero();
        assertThat(gain("delivery/packaging", "delivery/packaging")).isCloseTo(0.06, within(1e-6));
        assertThat(gain("promotion", "promotion")).isZero();
    }
}
