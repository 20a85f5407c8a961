package io.zhiyin.models.heads;

import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.models.encoder.OnnxTextEncoder;
import io.zhiyin.models.words.HanLpNames;
import io.zhiyin.text.Entity;
import io.zhiyin.text.EntityFinder;
import io.zhiyin.text.FeedbackReader;
import io.zhiyin.text.Language;
import io.zhiyin.text.SilentJudge;
import io.zhiyin.text.Taxonomy;
import io.zhiyin.text.TextEncoder;
import io.zhiyin.text.head.HeadJudge;
import io.zhiyin.text.head.LanguageHeads;
import io.zhiyin.text.head.TaxonomyRanking;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that reading takes, loaded and put together: encoders, heads and a reader for the shop's taxonomy. Thread-safe. */
public final class ReadingTools implements AutoCloseable {
    private final Map<Language, TextEncoder> encoders = new EnumMap<>(Language.class);
    private final SortedMap<String, String> models = new TreeMap<>();
    private final FeedbackReader reader;

    private ReadingTools(Taxonomy taxonomy, Map<String, Entity.Type> gazetteer, OnnxTextEncoder.Options options) {
        Map<Language, FeedbackReader.Tools> tools = new EnumMap<>(Language.class);
        List<Language> languages = List.of(Language.ZH, Language.EN);
        List<OnnxTextEncoder> loaded = languages.parallelStream()
                .map(language -> OnnxTextEncoder.load(BaseModel.of(language), options))
                .toList();
        for (int i = 0; i < loaded.size(); i++) {
            Language language = languages.get(i);
            BaseModel base = BaseModel.of(language);
            TextEncoder encoder = loaded.get(i);
            encoders.put(language, encoder);
            LanguageHeads heads = ShippedHeads.of(language);
            HeadJudge judge = new HeadJudge(heads, TaxonomyRanking.of(taxonomy, language, heads, encoder));
            models.put(base.modelName(), encoder.space());
            models.put("heads-" + language.code(), judge.version());
            EntityFinder entities =
                    new EntityFinder(language == Language.ZH ? new HanLpNames() : text -> List.of(), gazetteer);
            tools.put(language, new FeedbackReader.Tools(encoder, judge, entities));
        }
        TextEncoder english = Objects.requireNonNull(encoders.get(Language.EN));
        encoders.put(Language.OTHER, english);
        tools.put(
                Language.OTHER,
                new FeedbackReader.Tools(english, new SilentJudge(), new EntityFinder(text -> List.of(), gazetteer)));
        reader = new FeedbackReader(tools);
    }

    /**
     * Loads the base models and the heads; takes some seconds and about 600 MB of memory.
     *
     * @param gazetteer names of products and brands as customers write them; may be empty
     */
    public static ReadingTools load(
            Taxonomy taxonomy, Map<String, Entity.Type> gazetteer, OnnxTextEncoder.Options options) {
        return new ReadingTools(taxonomy, gazetteer, options);
    }

    public FeedbackReader reader() {
        return reader;
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
