package io.zhiyin.server.road;

import io.zhiyin.models.encoder.EncoderUnavailableException;
import io.zhiyin.models.encoder.OnnxTextEncoder;
import io.zhiyin.models.heads.ReadingTools;
import io.zhiyin.models.words.LanguageSegmenter;
import io.zhiyin.server.report.Label;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.text.Aspect;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.FeedbackReader;
import io.zhiyin.text.Segmenter;
import io.zhiyin.text.Taxonomy;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that it takes to read a shop's texts: models, segmenters, its taxonomy. The models come while others work. */
final class Understanding implements AutoCloseable {
    private final Alongside.Task<ReadingTools> loading;
    private final Segmenter segmenter = new LanguageSegmenter();
    private final Taxonomy taxonomy;
    private final Texts texts;

    private Understanding(Alongside.Task<ReadingTools> loading, Taxonomy taxonomy, Texts texts) {
        this.loading = loading;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /** Begins to load the models. */
    static Understanding begin(Taxonomy taxonomy, int threads, Alongside alongside, Texts texts) {
        OnnxTextEncoder.Options options = OnnxTextEncoder.Options.defaults().withThreads(threads);
        return new Understanding(
                alongside.start(() -> ReadingTools.load(taxonomy, options), ReadingTools::close), taxonomy, texts);
    }

    /** The models, waited for. */
    private ReadingTools tools() {
        try {
            return loading.result();
        } catch (EncoderUnavailableException | IOException e) {
            throw new CommandFailure(texts.say("models.failed", String.valueOf(e.getMessage())), e);
        }
    }

    /** A reader for a shop whose feedback is in the facts already: its products' names come from there. */
    FeedbackReader reader(FactStore facts) {
        return tools().reader(ProductNames.of(facts));
    }

    Segmenter segmenter() {
        return segmenter;
    }

    SortedMap<String, String> hashes() {
        return tools().models();
    }

    /** The taxonomy's aspects. */
    List<Aspect> aspects() {
        return taxonomy.aspects();
    }

    /** The taxonomy's names, with a group's name taken from its own entry or, where it has none, from its id. */
    SortedMap<AspectId, Label> aspectNames() {
        SortedMap<AspectId, Label> names = new TreeMap<>();
        for (Aspect aspect : taxonomy.aspects()) {
            names.put(aspect.id(), new Label(aspect.nameZh(), aspect.nameEn()));
        }
        for (Aspect aspect : taxonomy.aspects()) {
            names.putIfAbsent(aspect.id().group(), AspectGroups.name(aspect.id().group()));
        }
        return names;
    }

    @Override
    public void close() {
        loading.letGo();
    }
}
