package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;

/** A kind of file that can be read. */
public enum Format {
    CSV("format.csv"),
    JSON("format.json"),
    JSON_LINES("format.json-lines"),
    XLSX("format.xlsx"),
    PARQUET("format.parquet"),
    SUBTITLES("format.subtitles");

    private final String key;

    Format(String key) {
        this.key = key;
    }

    /** The name a person knows it by. */
    public Sentence title() {
        return Sentence.of(key);
    }
}
