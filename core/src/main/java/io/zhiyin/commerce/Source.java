package io.zhiyin.commerce;

/**
 * The place a feedback came from: a file, by its name inside the analysed folder, and the line in it.
 *
 * @param file the file's name, with the entry inside an archive or the sheet inside a workbook after {@code #}
 * @param line the line of the source, header = 1; for formats without lines (XLSX, Parquet) the row, counted alike
 */
public record Source(String file, long line) {
    public Source {
        if (file.isBlank()) {
            throw new IllegalArgumentException("a source must name its file");
        }
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1, was " + line);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
