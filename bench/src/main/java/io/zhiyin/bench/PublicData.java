package io.zhiyin.bench;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of public data that the variable {@code ZHIYIN_DATA} names, where it is set. */
final class PublicData {
    static final String REVIEWS = "reviews-zh/online_shopping_10_cats.csv";

    private PublicData() {}

    static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv("ZHIYIN_DATA"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    /** The file named, or else the public reviews. */
    static Path reviews(Optional<Path> named, Texts texts) {
        return named.or(() -> folder().map(folder -> folder.resolve(REVIEWS)))
                .orElseThrow(() -> new CommandFailure(texts.say("data.missing", REVIEWS)));
    }
}
