package io.zhiyin.models.heads;

import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.models.encoder.OnnxTextEncoder;
import io.zhiyin.models.taxonomy.TaxonomyFile;
import io.zhiyin.models.words.HanLpNames;
import io.zhiyin.text.Entity;
import io.zhiyin.text.EntityFinder;
import io.zhiyin.text.FeedbackReader;
import io.zhiyin.text.Judge;
import io.zhiyin.text.Language;
import io.zhiyin.text.Taxonomy;
import io.zhiyin.text.TextEncoder;
import io.zhiyin.text.WordlessJudge;
import io.zhiyin.text.head.HeadJudge;
import io.zhiyin.text.head.LanguageHeads;
import io.zhiyin.text.head.TaxonomyRanking;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** All that reading takes, loaded and put together: encoders, heads and a reader for the shop's taxonomy. Thread-safe. */
public final class ReadingTools implements AutoCloseable {
    private final Map<Language, TextEncoder> encoders = new EnumMap<>(Language.class);
    private final SortedMap<String, String> models = new TreeMap<>();
    private final Map<Language, Judge> judges = new EnumMap<>(Language.class);
    private final Map<Language, Function<String, List<Entity>>> names = new EnumMap<>(Language.class);

    private ReadingTools(Taxonomy taxonomy, Map<Language, OnnxTextEncoder> loaded) {
        loaded.forEach((language, encoder) -> {
            BaseModel base = BaseModel.of(language);
            encoders.put(language, encoder);
            LanguageHeads heads = ShippedHeads.of(language);
            HeadJudge judge =
                    new HeadJudge(heads, TaxonomyRanking.of(taxonomy, TaxonomyFile.shop(), language, heads, encoder));
            models.put(base.modelName(), encoder.space());
            models.put("heads-" + language.code(), judge.version());
            judges.put(language, judge);
            names.put(language, language == Language.ZH ? new HanLpNames() : text -> List.of());
        });
        encoders.put(Language.OTHER, encoder(Language.EN));
        judges.put(Language.OTHER, new WordlessJudge(Objects.requireNonNull(judges.get(Language.EN))));
        names.put(Language.OTHER, text -> List.of());
    }

    /**
     * Loads the encoders side by side and comes back when none is loading any more, even where one fails or the thread is interrupted: a process
     * that ends while a model is being loaded ends with a crash of the native library.
     */
    private static Map<Language, OnnxTextEncoder> encoders(OnnxTextEncoder.Options options) {
        Map<Language, CompletableFuture<OnnxTextEncoder>> loading = new EnumMap<>(Language.class);
        for (Language language : List.of(Language.ZH, Language.EN)) {
            loading.put(
                    language,
                    CompletableFuture.supplyAsync(() -> OnnxTextEncoder.load(BaseModel.of(language), options)));
        }
        try {
            CompletableFuture.allOf(loading.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            loading.values().stream()
                    .filter(one -> !one.isCompletedExceptionally())
                    .forEach(one -> one.join().close());
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
        Map<Language, OnnxTextEncoder> loaded = new EnumMap<>(Language.class);
        loading.forEach((language, one) -> loaded.put(language, one.join()));
        return loaded;
    }

    /** Loads the base models and the heads; takes some seconds and about 600 MB of memory. */
    public static ReadingTools load(Taxonomy taxonomy, OnnxTextEncoder.Options options) {
        Map<Language, OnnxTextEncoder> encoders = encoders(options);
        try {
            return new ReadingTools(taxonomy, encoders);
        } catch (RuntimeException e) { // nobody else knows of the encoders
            encoders.values().forEach(OnnxTextEncoder::close);
            throw e;
        }
    }

    /**
     * A reader that works with these tools; thread-safe, of use until they are closed.
     *
     * @param gazetteer names of products and brands as customers write them; may be empty
     */
    public FeedbackReader reader(Map<String, Entity.Type> gazetteer) {
        Map<Language, FeedbackReader.Tools> tools = new EnumMap<>(Language.class);
        judges.forEach((language, judge) -> tools.put(
                language,
                new FeedbackReader.Tools(
                        encoder(language),
                        judge,
                        new EntityFinder(Objects.requireNonNull(names.get(language)), gazetteer))));
        return new FeedbackReader(tools);
    }

    /** The encoder that a language's texts are read with. */
    public TextEncoder encoder(Language language) {
        return Objects.requireNonNull(encoders.get(language));
    }

    /** The hash of every model that takes part, by name. */
    public SortedMap<String, String> models() {
        return new TreeMap<>(models);
    }

    @Override
    public void close() {
        encoder(Language.ZH).close();
        encoder(Language.EN).close();
    }
}
