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

final class TopicNamerTest {
    private static final Map<String, Double> COMPLAINTS = Map.of("negative", 0.5, "complaint", 0.5);
    private static final Map<String, Double> PRAISE = Map.of("positive", 0.5, "praise", 0.5);

    private final NameTally tally = new NameTally();
    private final List<NameTally.Said> statements = new ArrayList<>();
    private int customer;

    private static NamePhrase zipBreaks() {
        return new NamePhrase("break zip", "zip breaks", "zip", Set.of("zip", "break"), Shape.SAYING);
    }

    private static NamePhrase zip() {
        return new NamePhrase("zip", "zip", "zip", Set.of("zip"), Shape.THING);
    }

    private void say(int times, int leaning, NamePhrase... phrases) {
        for (int i = 0; i < times; i++) {
            statements.add(new NameTally.Said(
                    new FeedbackId("customer-" + customer++), List.of(phrases), new float[] {1, 0}, leaning));
        }
    }

    private String name(Map<String, Double> aspects, Map<String, Double> stances, String... keywords) {
        int group = tally.add(statements);
        TopicNamer namer =
                new TopicNamer(Language.EN, new PhraseReader(Language.EN), Map.of(new AspectId("size/fit"), "Fit"));
        return namer.name(new TopicNamer.Material(
                tally.candidates(group), List.of(keywords), new TopicProfile(aspects, stances), Optional.empty()));
    }

    @Test
    void whatIsSaidOfAThingIsABetterNameThanTheThing() {
        say(6, -1, zip(), zipBreaks());
        say(6, -1, zip());

        assertThat(name(Map.of(), COMPLAINTS)).isEqualTo("zip breaks");
    }

    @Test
    void aBareThingGetsTheJudgementOfItsTopic() {
        say(8, -1, zip());

        assertThat(name(Map.of(), COMPLAINTS)).isEqualTo("zip (complaints)");
    }

    @Test
    void whatOneCustomerRepeatsNamesNoTopic() {
        say(6, -1, zip());
        for (int i = 0; i < 6; i++) {
            statements.add(new NameTally.Said(
                    new FeedbackId("talkative"), List.of(zip(), zipBreaks()), new float[] {1, 0}, -1));
        }

        assertThat(name(Map.of(), COMPLAINTS)).isEqualTo("zip (complaints)");
    }

    @Test
    void wordsOfPraiseNameNoComplaints() {
        say(
                8,
                -1,
                new NamePhrase("fabric great", "great fabric", "fabric", Set.of("great", "fabric"), Shape.JUDGEMENT));
        say(2, -1, zip(), zipBreaks());

        assertThat(name(Map.of(), COMPLAINTS)).isEqualTo("zip breaks");
    }

    @Test
    void theAspectStandsInWhereNoPhraseIsSaidByEnough() {
        say(2, 1, zip(), zipBreaks());
        say(60, 1);

        assertThat(name(Map.of("size/fit", 0.7), PRAISE, "waist")).isEqualTo("Fit: waist (praise)");
    }

    @Test
    void noTwoTopicsGetOneName() {
        say(8, -1, zip());
        int group = tally.add(statements);
        TopicNamer namer = new TopicNamer(Language.EN, new PhraseReader(Language.EN), Map.of());
        TopicNamer.Material material = new TopicNamer.Material(
                tally.candidates(group), List.of(), new TopicProfile(Map.of(), COMPLAINTS), Optional.empty());

        assertThat(List.of(namer.name(material), namer.name(material), namer.name(material)))
                .doesNotHaveDuplicates();
    }

    @Test
    void whereNobodySharesAPhraseACustomersSayingStandsInQuotationMarks() {
        say(8, -1);
        int group = tally.add(statements);
        TopicNamer namer =
                new TopicNamer(Language.EN, new PhraseReader(Language.EN), Map.of(new AspectId("overall"), "Overall"));
        TopicNamer.Material material = new TopicNamer.Material(
                tally.candidates(group),
                List.of("regret"),
                new TopicProfile(Map.of("overall", 0.9), COMPLAINTS),
                Optional.of("not what I expected"));

        assertThat(namer.name(material)).isEqualTo("“not what I expected”");
    }
}
