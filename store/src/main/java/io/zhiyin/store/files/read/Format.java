package io.zhiyin.store.files.read;

/** A kind of file that can be read. */
public enum Format {
    CSV("CSV"),
    JSON("JSON"),
    JSON_LINES("JSON lines"),
    XLSX("Excel workbook"),
    PARQUET("Parquet"),
    SUBTITLES("subtitles");

    private final String title;

    Format(String title) {
        this.title = title;
    }

    /** The name a person knows it by. */
    public String title() {
        return title;
    }
}
