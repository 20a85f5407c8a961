package io.zhiyin.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A made-up shop: its customers, a year of orders and of feedback in Chinese and English, with effects planted in it that an
 * analysis should find, or with none. The same options give the same bytes.
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
     * @return the folder with the feedback
     */
    public Path writeTo(Path folder) throws IOException {
        Path feedback = folder.resolve("feedback");
        Path shop = folder.resolve("shop");
        Files.createDirectories(feedback);
        Files.createDirectories(shop);
        tables.writeTo(feedback);
        new ShopTables(options, catalogue, story).writeTo(shop);
        truth().write(folder.resolve("truth.json"));
        return feedback;
    }

    /** What to analyse of the files that were written to a folder: the feedback, and the orders, which say what came back. */
    public static List<Path> inputs(Path folder) {
        return List.of(folder.resolve("feedback"), folder.resolve("shop").resolve("orders.csv"));
    }

    /** What is hidden in the files. */
    public PlantedTruth truth() {
        List<TrueFeedback> all = tables.feedback();
        SortedMap<String, List<String>> setAside = new TreeMap<>();
        for (TrueFeedback one : all) {
            one.setAside()
                    .ifPresent(why -> setAside.computeIfAbsent(why, key -> new ArrayList<>())
                            .add(one.id()));
        }
        List<TrueFeedback> bought = all.stream().filter(TrueFeedback::bought).toList();
        return new PlantedTruth(
                options.seed(),
                DemoYear.FIRST.toString(),
                DemoYear.WEEKS,
                all.size(),
                options.planted().stream().map(Planted::code).toList(),
                new Measured(options, catalogue, all).effects(),
                new TreeMap<>(new Stars(options).effects(catalogue.aspects())),
                bought.stream().map(TrueFeedback::product).findFirst(),
                bought.stream().map(TrueFeedback::id).toList(),
                setAside,
                tables.repeated(),
                all.stream()
                        .filter(one -> !one.personal().isEmpty())
                        .map(DemoShop::personal)
                        .toList());
    }

    private static PlantedTruth.PersonalText personal(TrueFeedback one) {
        return new PlantedTruth.PersonalText(
                one.id(),
                one.file(),
                one.line(),
                one.personal().stream()
                        .map(found -> new PlantedTruth.Place(
                                found.span().start(), found.span().end(), found.kind()))
                        .toList());
    }

    /** What is true of every feedback in the files: by file, in the order of their lines. */
    public List<TrueFeedback> truthReadings() {
        return tables.feedback();
    }
}
