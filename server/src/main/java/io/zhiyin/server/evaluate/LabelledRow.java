package io.zhiyin.server.evaluate;

/**
 * A row of a labelled file.
 *
 * @param row counted from 1 below the header
 * @param text empty where the row has none
 * @param gold the label as the file writes it, empty where the row has none
 * @param meaning what the label means to the model
 * @param sentiment the second label of a pair as the file writes it, else empty
 * @param sentimentMeaning what the second label means
 * @param group which rows belong together; the text itself where no column says so
 */
record LabelledRow(
        int row, String text, String gold, String meaning, String sentiment, String sentimentMeaning, String group) {
    boolean isEmpty() {
        return text.isBlank();
    }

    boolean isLabelled() {
        return !meaning.isEmpty();
    }
}
