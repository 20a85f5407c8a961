package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.insight.topic.NamePhrase.Shape;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WiderNamerTest {
    private static final Map<AspectId, String> NAMES = Map.of(new AspectId("taste"), "口味");

    private final NameTally tally = new NameTally();
    private final List<NameTally.Said> statements = new ArrayList<>();
    private int customer;

    private void say(int times, String... things) {
        for (int i = 0; i < times; i++) {
            List<NamePhrase> phrases = new ArrayList<>();
            for (String thing : things) {
                phrases.add(new NamePhrase(thing, thing, thing, Set.of(thing), Shape.THING));
            }
            statements.add(
                    new NameTally.Said(new FeedbackId("customer-" + customer++), phrases, new float[] {1, 0}, 0));
        }
    }

    private TopicNamer.Material material(Map<String, Double> aspects) {
        int group = tally.add(statements);
        return new TopicNamer.Material(
                tally.candidates(group), List.of(), new TopicProfile(aspects, Map.of()), Optional.empty());
    }

    @Test
    void theAspectAndAThingThatIsSpokenOfThroughoutNameAWiderTopic() {
        say(30, "苹果");
        say(3, "冷库");
        say(20);

        String name = new WiderNamer(Language.ZH, NAMES).name(material(Map.of("taste", 0.8)), List.of("太酸", "很脆"));

        assertThat(name).isEqualTo("口味 / 苹果");
    }

    @Test
    void aThingOfOneCornerDoesNotNameTheWhole() {
        say(3, "冷库");
        say(97);

        String name = new WiderNamer(Language.ZH, NAMES)
                .name(material(Map.of("taste", 0.1)), List.of("新鲜：发霉（不满）", "申请退款", "运费（不满）"));

        assertThat(name).isEqualTo("发霉 / 申请退款 等");
    }

    @Test
    void whatIsOverallIsNoNameAndNoTwoWiderTopicsGetOneName() {
        say(50);
        WiderNamer namer = new WiderNamer(Language.EN, Map.of(new AspectId("overall"), "Overall"));
        TopicNamer.Material material = material(Map.of("overall", 0.9));
        List<String> within = List.of("soft fabric", "runs small");

        List<String> names =
                List.of(namer.name(material, within), namer.name(material, within), namer.name(material, within));

        assertThat(names).doesNotHaveDuplicates().first().isEqualTo("soft fabric / runs small");
    }
}
