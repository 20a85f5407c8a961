package io.zhiyin.bench.planted;

/**
 * Which shops are judged.
 *
 * @param shops how many with effects, and as many without; their seeds count up from {@code seed}
 * @param feedback how many feedback a shop receives in its year
 * @param texts whether they are read by the models; else their true labels are judged
 */
public record PlantedOptions(int shops, int feedback, long seed, boolean texts, int threads) {
    public PlantedOptions {
        if (shops < 1 || threads < 1) {
            throw new IllegalArgumentException("shops and threads start at 1, were " + shops + " and " + threads);
        }
    }
}
