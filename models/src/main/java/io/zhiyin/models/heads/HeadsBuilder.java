package io.zhiyin.models.heads;

import io.zhiyin.hash.Sha256;
import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.models.encoder.OnnxTextEncoder;
import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import io.zhiyin.text.Taxonomy;
import io.zhiyin.text.TextEncoder;
import io.zhiyin.text.head.Cues;
import io.zhiyin.text.head.Example;
import io.zhiyin.text.head.Grams;
import io.zhiyin.text.head.HeadTrainer;
import io.zhiyin.text.head.LanguageHeads;
import io.zhiyin.text.head.StatementFeatures;
import io.zhiyin.text.head.TrainedHead;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * Builds the heads that ship, {@code zh.heads} and {@code en.heads}, from the starter set and the public reviews. The same
 * data give the same bytes. Takes about half an hour on two cores, nearly all of it in the encoder.
 */
public final class HeadsBuilder {
    private static final int CHUNK = 2000;

    private final Path data;
    private final Path starter;
    private final Taxonomy taxonomy;
    private final Consumer<String> progress;

    /**
     * @param data the folder of the public reviews ({@code $ZHIYIN_DATA})
     * @param starter the folder of the starter set
     * @param progress is told what is being done, a line at a time
     */
    public HeadsBuilder(Path data, Path starter, Taxonomy taxonomy, Consumer<String> progress) {
        this.data = data;
        this.starter = starter;
        this.taxonomy = taxonomy;
        this.progress = progress;
    }

    /** Builds the heads of one language with its base model and writes them to a file. */
    public LanguageHeads build(Language language, Path file) throws IOException {
        try (TextEncoder encoder = OnnxTextEncoder.load(BaseModel.of(language))) {
            return build(language, encoder, file);
        }
    }

    /** Builds the heads of one language with an encoder of its own, such as one that remembers vectors. */
    public LanguageHeads build(Language language, TextEncoder encoder, Path file) throws IOException {
        LanguageHeads heads = build(language, encoder);
        write(heads, file);
        return heads;
    }

    private void write(LanguageHeads heads, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))))) {
            heads.write(out);
        }
        progress.accept("wrote " + file.getFileName() + ", " + Files.size(file) / 1024 + " KB");
    }

    /** Trains the statement heads anew, a matter of minutes, and keeps the heads that were learnt from whole reviews. */
    public LanguageHeads rebuildStatements(Language language, LanguageHeads previous, Path file) throws IOException {
        try (TextEncoder encoder = OnnxTextEncoder.load(BaseModel.of(language))) {
            StatementFeatures features =
                    new StatementFeatures(previous.features().leaning(), cues(language));
            LanguageHeads heads = statements(language, encoder, previous.review(), features, reviews(language));
            write(heads, file);
            return heads;
        }
    }

    private List<PublicReviews.Review> reviews(Language language) throws IOException {
        return PublicReviews.read(data, language).stream()
                .filter(review -> !review.test())
                .toList();
    }

    private LanguageHeads statements(
            Language language,
            TextEncoder encoder,
            TrainedHead review,
            StatementFeatures features,
            List<PublicReviews.Review> reviews)
            throws IOException {
        List<StarterSet.Line> lines = StarterSet.read(starter, language).stream()
                .filter(line -> !line.test())
                .toList();
        progress.accept("cutting real reviews into clauses");
        List<RealClauses.Clause> clauses = RealClauses.of(reviews, language, encoder, features, taxonomy);
        progress.accept(
                "training the statement heads on " + lines.size() + " statements and " + clauses.size() + " clauses");
        return new StatementTraining(language, encoder, features)
                .train(lines, clauses, review, provenance(starter.resolve(language.code() + ".tsv"), encoder));
    }

    private LanguageHeads build(Language language, TextEncoder encoder) throws IOException {
        List<PublicReviews.Review> reviews = reviews(language);
        progress.accept("encoding " + reviews.size() + " reviews in " + language.code());
        List<float[]> whole = new ArrayList<>(reviews.size());
        List<float[]> means = new ArrayList<>(reviews.size());
        encode(reviews, encoder, whole, means);
        List<Example> leanings =
                reviews.stream().map(PublicReviews.Review::leaning).toList();
        SortedMap<String, String> origin = provenance(PublicReviews.file(data, language), encoder);
        progress.accept("training the review head and the leaning head");
        HeadTrainer reviewTrainer = new HeadTrainer(reviewOptions(language));
        TrainedHead review = reviewTrainer.train(leanings, whole, origin);
        TrainedHead leaning =
                new HeadTrainer(reviewOptions(language).withMaxGrams(100_000)).train(leanings, means, origin);
        return statements(language, encoder, review, new StatementFeatures(leaning, cues(language)), reviews);
    }

    private static HeadTrainer.Options reviewOptions(Language language) {
        return HeadTrainer.Options.defaults(grams(language))
                .withMinCount(3)
                .withFolds(3)
                .withWrongCost(0);
    }

    static Grams grams(Language language) {
        return language == Language.ZH ? Grams.zh() : Grams.en();
    }

    private void encode(
            List<PublicReviews.Review> reviews, TextEncoder encoder, List<float[]> whole, List<float[]> means) {
        for (int from = 0; from < reviews.size(); from += CHUNK) {
            List<PublicReviews.Review> chunk = reviews.subList(from, Math.min(reviews.size(), from + CHUNK));
            for (TextEncoder.Encoded encoded : encoder.encode(
                    chunk.stream().map(review -> request(review.text())).toList())) {
                float[] mean = encoded.spans().get(0).values();
                whole.add(joined(encoded.text().values(), mean));
                means.add(mean);
            }
            progress.accept("encoded " + whole.size() + " of " + reviews.size());
        }
    }

    static TextEncoder.Request request(String text) {
        return new TextEncoder.Request(text, List.of(new Span(0, text.length())));
    }

    private static float[] joined(float[] first, float[] second) {
        float[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** The cue files of the language and, a group for each aspect, the taxonomy's phrases. */
    private Cues cues(Language language) throws IOException {
        List<String> groups = new ArrayList<>(ShippedHeads.lines("cues-" + language.code() + ".txt"));
        groups.addAll(ShippedHeads.lines("cues-aspects-" + language.code() + ".txt"));
        taxonomy.aspects()
                .forEach(aspect -> groups.add(aspect.id() + ": " + String.join("|", aspect.phrases(language))));
        return new Cues(groups, language == Language.EN);
    }

    private static SortedMap<String, String> provenance(Path file, TextEncoder encoder) throws IOException {
        SortedMap<String, String> origin = new TreeMap<>();
        origin.put("data", file.getFileName() + " sha256 " + sha256(file));
        origin.put("space", encoder.space());
        return origin;
    }

    private static String sha256(Path file) throws IOException {
        return Sha256.hex(Sha256.of(Files.readString(file)), 32);
    }
}
