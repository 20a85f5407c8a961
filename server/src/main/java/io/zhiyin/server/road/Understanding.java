package io.zhiyin.server.road;

import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.models.encoder.EncoderUnavailableException;
import io.zhiyin.models.encoder.OnnxTextEncoder;
import io.zhiyin.models.heads.ShippedHeads;
import io.zhiyin.models.taxonomy.TaxonomyException;
import io.zhiyin.models.taxonomy.TaxonomyFile;
import io.zhiyin.models.words.LanguageSegmenter;
import io.zhiyin.server.report.Label;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.text.Aspect;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Entity;
import io.zhiyin.text.EntityFinder;
import io.zhiyin.text.FeedbackReader;
import io.zhiyin.text.Language;
import io.zhiyin.text.Segmenter;
import io.zhiyin.text.SilentJudge;
import io.zhiyin.text.Taxonomy;
import io.zhiyin.text.TextEncoder;
import io.zhiyin.text.head.HeadJudge;
import io.zhiyin.text.head.LanguageHeads;
import io.zhiyin.text.head.TaxonomyRanking;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that it takes to read texts: encoders, heads, segmenters and the shop's taxonomy. */
final class Understanding implements AutoCloseable {
    private final List<TextEncoder> encoders;
    private final FeedbackReader reader;
    private final Segmenter segmenter;
    private final Taxonomy taxonomy;
    private final SortedMap<String, String> hashes;

    private Understanding(
            List<TextEncoder> encoders,
            FeedbackReader reader,
            Segmenter segmenter,
            Taxonomy taxonomy,
            SortedMap<String, String> hashes) {
        this.encoders = List.copyOf(encoders);
        this.reader = reader;
        this.segmenter = segmenter;
        this.taxonomy = taxonomy;
        this.hashes = hashes;
    }

    static Understanding load(AnalyzeOptions options, Texts texts) {
        try {
            Taxonomy taxonomy = options.taxonomy().map(TaxonomyFile::read).orElseGet(TaxonomyFile::shop);
            return load(taxonomy, new OnnxTextEncoder.Options(options.threads(), 16, 1024));
        } catch (TaxonomyException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        } catch (EncoderUnavailableException e) {
            throw new CommandFailure(texts.say("models.failed", String.valueOf(e.getMessage())), e);
        }
    }

    private static Understanding load(Taxonomy taxonomy, OnnxTextEncoder.Options options) {
        Segmenter segmenter = new LanguageSegmenter();
        TextEncoder chinese = OnnxTextEncoder.load(BaseModel.of(Language.ZH), options);
        TextEncoder english = OnnxTextEncoder.load(BaseModel.of(Language.EN), options);
        EntityFinder entities = new EntityFinder(text -> List.<Entity>of(), Map.of());
        Map<Language, FeedbackReader.Tools> tools = new EnumMap<>(Language.class);
        SortedMap<String, String> hashes = new TreeMap<>();
        tools.put(Language.ZH, tools(Language.ZH, chinese, taxonomy, entities, hashes));
        tools.put(Language.EN, tools(Language.EN, english, taxonomy, entities, hashes));
        tools.put(Language.OTHER, new FeedbackReader.Tools(english, new SilentJudge(), entities));
        return new Understanding(List.of(chinese, english), new FeedbackReader(tools), segmenter, taxonomy, hashes);
    }

    private static FeedbackReader.Tools tools(
            Language language,
            TextEncoder encoder,
            Taxonomy taxonomy,
            EntityFinder entities,
            SortedMap<String, String> hashes) {
        LanguageHeads heads = ShippedHeads.of(language);
        HeadJudge judge = new HeadJudge(heads, TaxonomyRanking.of(taxonomy, language, heads, encoder));
        hashes.put("encoder." + language.code(), encoder.space());
        hashes.put("heads." + language.code(), judge.version());
        return new FeedbackReader.Tools(encoder, judge, entities);
    }

    FeedbackReader reader() {
        return reader;
    }

    Segmenter segmenter() {
        return segmenter;
    }

    SortedMap<String, String> hashes() {
        return hashes;
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
        encoders.forEach(TextEncoder::close);
    }
}
