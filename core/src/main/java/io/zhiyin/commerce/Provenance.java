package io.zhiyin.commerce;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a figure came from, so that it can be made again: the models, the data, the options and the seed. The time and the
 * run's id stand in the run's own record, so that equal inputs give equal bytes.
 *
 * @param models hash of every model used, by name
 * @param dataHash SHA-256 over the feedback that was analysed
 * @param options every option that can change a figure, by name
 */
public record Provenance(
        String version,
        SortedMap<String, String> models,
        String dataHash,
        SortedMap<String, String> options,
        long seed) {
    public Provenance {
        models = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(models));
        options = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }
}
