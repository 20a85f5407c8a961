package io.zhiyin.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.insight.Topic;
import io.zhiyin.insight.TopicId;
import io.zhiyin.server.report.Label;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TopicLabelsTest {
    private final TopicLabels labels = new TopicLabels(Map.of(
            new AspectId("delivery/speed"),
            new Label("发货与到货速度", "Delivery speed"),
            new AspectId("overall"),
            new Label("总体", "Overall")));

    private Label label(String name, Language language) {
        return labels.of(topic(name, language));
    }

    private static Topic topic(String name, Language language) {
        return new Topic(
                new TopicId("t1"),
                Optional.empty(),
                name,
                List.of(),
                5,
                0.5,
                language,
                "space",
                List.of(),
                Optional.empty());
    }

    @Test
    void aPlainNameLeavesOutWhatIsSaidAroundIt() {
        assertThat(labels.plain(topic("发货与到货速度：订单（不满）", Language.ZH))).isEqualTo(Label.of("订单"));
        assertThat(labels.plain(topic("battery life (complaints)", Language.EN)))
                .isEqualTo(Label.of("battery life"));
        assertThat(labels.plain(topic("note: fades", Language.EN))).isEqualTo(Label.of("note: fades"));
        assertThat(labels.plain(topic("总体不满", Language.ZH))).isEqualTo(new Label("总体不满", "general complaints"));
    }

    @Test
    void whatZhiyinPutIntoANameIsSaidInTheReadersLanguage() {
        assertThat(label("总体满意", Language.ZH)).isEqualTo(new Label("总体满意", "general praise"));
        assertThat(label("overall judgement", Language.EN)).isEqualTo(new Label("总体评价", "overall judgement"));
        assertThat(label("battery life (complaints)", Language.EN))
                .isEqualTo(new Label("battery life（不满）", "battery life (complaints)"));
        assertThat(label("总体：脾气（好评）", Language.ZH)).isEqualTo(new Label("总体：脾气（好评）", "Overall: 脾气 (praise)"));
        assertThat(label("Delivery speed / delivery", Language.EN))
                .isEqualTo(new Label("发货与到货速度 / delivery", "Delivery speed / delivery"));
    }

    @Test
    void customersWordsStayAsTheyAre() {
        assertThat(label("物流快", Language.ZH)).isEqualTo(Label.of("物流快"));
        assertThat(label("note: fades", Language.EN)).isEqualTo(Label.of("note: fades"));
    }
}
