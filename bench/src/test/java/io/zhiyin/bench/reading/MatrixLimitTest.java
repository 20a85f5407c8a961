package io.zhiyin.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MatrixLimitTest {
    @Test
    void theModelIsAProductWithItsMatrix() throws Exception {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(MatrixModel.of(2, 2, 3));
                OnnxTensor unit = tensor(environment, 1, 0, 0, 1);
                OnnxTensor doubled = tensor(environment, 2, 0, 0, 2);
                OrtSession.Result matrix = session.run(Map.of("a", unit));
                OrtSession.Result twice = session.run(Map.of("a", doubled))) {
            float[][] once = (float[][]) matrix.get(0).getValue();
            float[][] two = (float[][]) twice.get(0).getValue();
            assertThat(once).hasDimensions(2, 3);
            assertThat(once[0][0]).isNotZero();
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 3; j++) {
                    assertThat(two[i][j]).isEqualTo(2 * once[i][j]);
                }
            }
        }
    }

    private static OnnxTensor tensor(OrtEnvironment environment, float... values) throws Exception {
        return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), new long[] {2, 2});
    }
}
