package io.zhiyin.bench.reading;

import java.nio.file.Path;

/**
 * What is read and how often.
 *
 * @param rows how many different texts
 * @param rounds how often each way is measured, in turns
 */
public record ReadingOptions(Path data, String text, int rows, int rounds, int threads, long seed) {
    public ReadingOptions {
        if (rows < 1 || rounds < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "rows, rounds and threads start at 1, were " + rows + ", " + rounds + " and " + threads);
        }
    }
}
