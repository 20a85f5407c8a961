package io.zhiyin.text.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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

final class NetworkTrainingTest {
    private static final int DIMENSIONS = 16;

    private final List<Example> examples = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();

    /** Two dimensions decide together what neither tells alone, so no plane parts the classes. */
    private void add(int count, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            float[] vector = new float[DIMENSIONS];
            for (int d = 0; d < DIMENSIONS; d++) {
                vector[d] = (float) (random.nextGaussian() / 4);
            }
            examples.add(new Example("text " + seed + " " + i, vector[0] * vector[1] > 0 ? "same" : "other"));
            vectors.add(vector);
        }
    }

    private static HeadTrainer.Options options(int hidden) {
        return HeadTrainer.Options.defaults(Grams.en()).withFolds(2).withHidden(hidden);
    }

    private TrainedHead train(int hidden) {
        return new HeadTrainer(options(hidden)).train(examples, vectors, new TreeMap<>());
    }

    private double accuracy(TrainedHead head) {
        NetworkTrainingTest unseen = new NetworkTrainingTest();
        unseen.add(500, 9);
        int right = 0;
        for (int i = 0; i < unseen.examples.size(); i++) {
            String guess = head.grade("", unseen.vectors.get(i)).guess();
            right += guess.equals(unseen.examples.get(i).label()) ? 1 : 0;
        }
        return right / (double) unseen.examples.size();
    }

    private static byte[] bytes(TrainedHead head) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HeadFile.write(head, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Test
    void learnsWhatNoPlaneCanPart() {
        add(12_000, 1);

        assertThat(accuracy(train(0))).isLessThan(0.65);
        assertThat(accuracy(train(64))).isGreaterThan(0.8);
    }

    @Test
    void theSameExamplesGiveTheSameBytesAndAnotherSeedOthers() throws IOException {
        add(600, 1);
        TrainedHead other = new HeadTrainer(options(16).withSeed(7)).train(examples, vectors, new TreeMap<>());

        assertThat(bytes(train(16))).isEqualTo(bytes(train(16))).isNotEqualTo(bytes(other));
    }

    @Test
    void aNetworkReadFromAFileSaysTheSame() throws IOException {
        add(600, 1);
        TrainedHead head = train(16);
        TrainedHead read = HeadFile.read(new DataInputStream(new ByteArrayInputStream(bytes(head))));

        for (float[] vector : vectors.subList(0, 50)) {
            assertThat(read.probabilities("", vector)[0]).isCloseTo(head.probabilities("", vector)[0], within(0.02));
        }
        assertThatThrownBy(() -> read.probabilities("", new float[DIMENSIONS + 1]))
                .hasMessageContaining("16 dimensions, came 17");
    }

    @Test
    void aModelOverBothHasNoHiddenUnits() {
        assertThatThrownBy(() -> options(16).together()).hasMessageContaining("hidden units");
    }
}
