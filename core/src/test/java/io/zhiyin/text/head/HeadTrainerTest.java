package io.zhiyin.text.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiyin.text.Span;
import io.zhiyin.text.TextEncoder;
import io.zhiyin.text.WordHashEncoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class HeadTrainerTest {
    private static final String[] GOOD = {"不错", "喜欢", "满意", "好用", "推荐"};
    private static final String[] BAD = {"太差", "失望", "后悔", "难用", "坏了"};
    private static final String[] THINGS = {"屏幕", "电池", "面料", "快递", "客服", "包装", "颜色", "价格"};

    private final WordHashEncoder encoder = new WordHashEncoder(64);
    private final HeadTrainer trainer = new HeadTrainer(HeadTrainer.Options.defaults(Grams.zh()));

    @Test
    void learnsWhatWordsTell() {
        TrainedHead head = train(examples(400, 1));
        int right = 0;
        List<Example> unseen = examples(200, 2);
        for (Example example : unseen) {
            if (head.grade(example.text(), vector(example.text())).guess().equals(example.label())) {
                right++;
            }
        }
        assertThat(right).isGreaterThan(195);
    }

    @Test
    void whereAllTextsAreTheSameItSaysTheCommonestLabel() {
        TrainedHead head =
                train(List.of(new Example("还行", "good"), new Example("还行", "bad"), new Example("还行", "good")));
        assertThat(head.grade("还行", vector("还行")).guess()).isEqualTo("good");
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        assertThat(bytes(train(examples(300, 1)))).isEqualTo(bytes(train(examples(300, 1))));
    }

    @Test
    void aHeadReadFromAFileSaysTheSame() throws IOException {
        for (int classes = 2; classes <= 3; classes++) {
            TrainedHead head = train(classes == 2 ? examples(300, 1) : withNeutral(examples(300, 1)));
            TrainedHead read = HeadFile.read(new DataInputStream(new ByteArrayInputStream(bytes(head))));
            assertThat(read.labels()).isEqualTo(head.labels()).hasSize(classes);
            assertThat(read.provenance()).isEqualTo(head.provenance()).containsKeys("data", "options");
            assertThat(read.threshold()).isEqualTo(head.threshold());
            for (Example example : examples(50, 3)) {
                double[] before = head.probabilities(example.text(), vector(example.text()));
                double[] after = read.probabilities(example.text(), vector(example.text()));
                for (int c = 0; c < classes; c++) {
                    assertThat(after[c]).isCloseTo(before[c], org.assertj.core.api.Assertions.within(1e-3));
                }
            }
        }
    }

    @Test
    void probabilitiesAreCalibratedOnLabelsThatAreOftenWrong() {
        Random random = new Random(5);
        List<Example> noisy = examples(3000, 4).stream()
                .map(e -> random.nextDouble() < 0.2
                        ? new Example(e.text(), e.label().equals("good") ? "bad" : "good")
                        : e)
                .toList();
        TrainedHead head = train(noisy);
        double sum = 0;
        List<Example> unseen = examples(300, 6);
        for (Example example : unseen) {
            sum += head.grade(example.text(), vector(example.text())).probability();
        }
        assertThat(sum / unseen.size()).isBetween(0.7, 0.9);
    }

    @Test
    void abstainsWhereAGuessIsWorthLess() {
        Random random = new Random(9);
        List<Example> examples = new ArrayList<>(withNeutral(examples(300, 1)));
        for (int i = 0; i < 300; i++) { // texts whose label nothing tells
            examples.add(new Example(
                    "随便" + i + THINGS[i % 8], List.of("good", "bad", "neutral").get(random.nextInt(3))));
        }
        TrainedHead head = new HeadTrainer(
                        HeadTrainer.Options.defaults(Grams.zh()).withWrongCost(1))
                .train(examples, vectors(examples), new TreeMap<>());
        assertThat(head.threshold()).isGreaterThan(0.35);
        assertThat(head.grade("随便999屏幕", vector("随便999屏幕")).abstained()).isTrue();
        assertThat(head.grade("屏幕不错喜欢", vector("屏幕不错喜欢")).abstained()).isFalse();
    }

    @Test
    void refusesExamplesOfOneLabel() {
        List<Example> one = List.of(new Example("不错", "good"), new Example("喜欢", "good"));
        assertThatThrownBy(() -> trainer.train(one, vectors(one), new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least two labels");
    }

    @Test
    void refusesAVectorOfAnotherModel() {
        TrainedHead head = train(examples(100, 1));
        assertThatThrownBy(() -> head.grade("不错", new float[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 dimensions, came 3");
    }

    private static List<Example> examples(int count, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean good = random.nextBoolean();
            String[] words = good ? GOOD : BAD;
            String text = THINGS[random.nextInt(8)]
                    + words[random.nextInt(5)]
                    + THINGS[random.nextInt(8)]
                    + words[random.nextInt(5)]
                    + random.nextInt(1000);
            examples.add(new Example(text, good ? "good" : "bad"));
        }
        return examples;
    }

    private static List<Example> withNeutral(List<Example> examples) {
        List<Example> all = new ArrayList<>(examples);
        for (int i = 0; i < examples.size() / 2; i++) {
            all.add(new Example("昨天收到" + THINGS[i % 8] + i, "neutral"));
        }
        return all;
    }

    private TrainedHead train(List<Example> examples) {
        TreeMap<String, String> provenance = new TreeMap<>();
        provenance.put("data", "made up");
        return trainer.train(examples, vectors(examples), provenance);
    }

    private List<float[]> vectors(List<Example> examples) {
        return examples.stream().map(e -> vector(e.text())).toList();
    }

    private float[] vector(String text) {
        return encoder.encode(List.of(new TextEncoder.Request(text, List.<Span>of())))
                .get(0)
                .text()
                .values();
    }

    private static byte[] bytes(TrainedHead head) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HeadFile.write(head, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
