package io.zhiyin.server.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A made-up shop: two years' customers, a year of orders and of feedback in Chinese and English, with effects planted in it
 * that an analysis should find, or with none. The same options give the same bytes.
 */
public final class DemoShop {
    private final Story story;
    private final Catalogue catalogue;
    private final DemoOptions options;
    private final FeedbackTables tables;

    private DemoShop(DemoOptions options) {
        this.options = options;
        this.catalogue = Catalogue.read();
        this.story = new Story(options, catalogue, Places.read(), PhraseBook.read());
        this.tables = FeedbackTables.of(options, story.drafts(), catalogue);
    }

    public static DemoShop generate(DemoOptions options) {
        return new DemoShop(options);
    }

    /**
     * Writes all files: the feedback into {@code feedback}, what else a shop exports into {@code shop}, and
     * {@code truth.json} beside them.
     *
     * @return the folder with the feedback, which is what to analyse
     */
    public Path writeTo(Path folder) throws IOException {
        Path feedback = folder.resolve("feedback");
        java.nio.file.Files.createDirectories(feedback);
        tables.writeTo(feedback);
        return feedback;
    }

    /** What is true of every feedback in the files: by file, in the order of their lines. */
    public List<TrueFeedback> truthReadings() {
        return tables.feedback();
    }
}
