package io.zhiyin.bench.whole;

import java.nio.file.Path;
import java.util.List;

/**
 * What is analysed.
 *
 * @param text the column of the texts
 * @param map handed on to {@code analyze --map}
 * @param rows of the file, drawn by the seed
 * @param times how many times the rows, in recombined texts, time and memory are compared at; 1 leaves that out
 */
public record WholeOptions(Path home, Path data, String text, List<String> map, int rows, int times, long seed) {
    public WholeOptions {
        map = List.copyOf(map);
        if (rows < 1 || times < 1) {
            throw new IllegalArgumentException("rows and times start at 1, were " + rows + " and " + times);
        }
    }
}
