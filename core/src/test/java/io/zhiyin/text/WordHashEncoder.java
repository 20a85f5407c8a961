package io.zhiyin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small, real encoder for tests: a vector is the sum of random vectors, one for each sign or word, set to length 1. */
public final class WordHashEncoder implements TextEncoder {
    private final int dimensions;
    private int encodedTexts;

    public WordHashEncoder(int dimensions) {
        this.dimensions = dimensions;
    }

    @Override
    public String space() {
        return "words" + dimensions;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    /** How many texts it was asked for so far. */
    public int encodedTexts() {
        return encodedTexts;
    }

    @Override
    public List<Encoded> encode(List<Request> requests) {
        encodedTexts += requests.size();
        List<Encoded> result = new ArrayList<>();
        for (Request request : requests) {
            result.add(new Encoded(
                    vector(request.text()),
                    request.spans().stream()
                            .map(span -> vector(span.of(request.text())))
                            .toList()));
        }
        return result;
    }

    private Embedding vector(String text) {
        double[] sum = new double[dimensions];
        for (String word : text.split("(?<=\\p{IsHan})|(?=\\p{IsHan})|\\s+", -1)) {
            Random random = new Random(word.hashCode());
            for (int d = 0; d < dimensions; d++) {
                sum[d] += random.nextGaussian();
            }
        }
        double squares = 0;
        for (double value : sum) {
            squares += value * value;
        }
        float[] values = new float[dimensions];
        for (int d = 0; d < dimensions; d++) {
            values[d] = (float) (sum[d] / Math.sqrt(squares));
        }
        return new Embedding(space(), values);
    }

    @Override
    public void close() {}
}
