package io.zhiyin.server.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.text.head.Example;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TraditionalMethodsTest {
    @Test
    void lexiconTurnsNegatedWordsAround() {
        LexiconAnswerer lexicon = new LexiconAnswerer(List.of("negative", "positive"));
        assertThat(lexicon.answer(
                        List.of("质量很好,非常满意", "一点也不满意", "The fabric is great", "not good at all, very disappointed")))
                .extracting(Answer::label)
                .containsExactly("positive", "negative", "positive", "negative");
    }

    @Test
    void lexiconCallsATieNeutralOnlyWhereThatIsALabel() {
        assertThat(new LexiconAnswerer(List.of("negative", "neutral", "positive"))
                        .answer(List.of("昨天收到"))
                        .get(0)
                        .label())
                .isEqualTo("neutral");
        assertThat(new LexiconAnswerer(List.of("negative", "positive"))
                        .answer(List.of("昨天收到"))
                        .get(0)
                        .label())
                .isEqualTo("positive");
    }

    @Test
    void keywordsTellKindsInBothLanguages() {
        KeywordAnswerer rules =
                new KeywordAnswerer(Task.KIND, List.of("complaint", "fact", "praise", "question", "request"));
        assertThat(rules.answer(List.of("请问有没有大码", "希望增加口袋", "质量太差了", "很好用", "周二到的", "I wish it had pockets")))
                .extracting(Answer::label)
                .containsExactly("question", "request", "complaint", "praise", "fact", "request");
    }

    @Test
    void tfIdfLearnsLabelsFromMixedLanguages() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            examples.add(new Example("物流很快第" + i + "天到", "delivery"));
            examples.add(new Example("颜色好看" + i, "look"));
            examples.add(new Example("arrived late by " + i + " days", "delivery"));
            examples.add(new Example("the colour number " + i + " is pretty", "look"));
            examples.add(new Example("价格便宜" + i + "元", "price"));
        }
        TfIdfAnswerer linear = TfIdfAnswerer.fit(examples, 1);
        assertThat(linear.answer(List.of("快递很快", "这个颜色好看", "it arrived a week late", "pretty colour", "价格真便宜", "")))
                .extracting(answer -> answer.abstained() ? "-" : answer.label())
                .containsExactly("delivery", "look", "delivery", "look", "price", "-");
    }
}
