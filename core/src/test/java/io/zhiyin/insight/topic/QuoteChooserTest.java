package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.insight.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuoteChooserTest {
    private int next;

    private QuoteChooser.Candidate said(String text, float... vector) {
        return new QuoteChooser.Candidate(PlantedShop.statement("f" + next++, text, vector, -1), vector);
    }

    @Test
    void noQuoteRepeatsAnotherInNearlyTheSameWords() {
        List<Quote> quotes = new QuoteChooser(3)
                .choose(List.of(
                        said("the zip broke after a week", 1, 0, 0),
                        said("The zip broke after one week!!", 0.98f, 0.2f, 0),
                        said("broke, the zip, after a week", 0.97f, 0, 0.24f),
                        said("teeth of the fastener come apart", 0.7f, 0.7f, 0.1f)));

        assertThat(quotes).extracting(Quote::text).hasSize(2).contains("teeth of the fastener come apart");
    }
}
