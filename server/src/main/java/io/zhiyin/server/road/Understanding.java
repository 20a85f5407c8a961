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
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that it takes to read a shop's texts: models, segmenters, its taxonomy, and the products that it sells. */
final class Understanding implements AutoCloseable {
    private final ReadingTools tools;
    private final Segmenter segmenter = new LanguageSegmenter();
    private final Taxonomy taxonomy;

    private Understanding(ReadingTools tools, Taxonomy taxonomy) {
        this.tools = tools;
        this.taxonomy = taxonomy;
    }

    /** Loads the models for a shop whose feedback is in the facts already: its products' names come from there. */
    static Understanding load(Taxonomy taxonomy, int threads, FactStore facts, Texts texts) {
        try {
            return new Understanding(
                    ReadingTools.load(
                            taxonomy,
                            ProductNames.of(facts),
                            OnnxTextEncoder.Options.defaults().withThreads(threads)),
                    taxonomy);
        } catch (EncoderUnavailableException e) {
            throw new CommandFailure(texts.say("models.failed", String.valueOf(e.getMessage())), e);
        }
    }

    FeedbackReader reader() {
        return tools.reader();
    }

    Segmenter segmenter() {
        return segmenter;
    }

    SortedMap<String, String> hashes() {
        return tools.models();
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
        tools.close();
    }
}
