package io.zhiyin.models.heads;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
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
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))))) {
            heads.write(out);
        }
        progress.accept("wrote " + file.getFileName() + ", " + Files.size(file) / 1024 + " KB");
        return heads;
    }

    private LanguageHeads build(Language language, TextEncoder encoder) throws IOException {
        List<PublicReviews.Review> reviews = PublicReviews.read(data, language).stream()
                .filter(review -> !review.test())
                .toList();
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
        return statementHeads(language, encoder, review, new StatementFeatures(leaning, cues(language)));
    }

    private static HeadTrainer.Options reviewOptions(Language language) {
        return HeadTrainer.Options.defaults(grams(language))
                .withMinCount(3)
                .withFolds(3)
                .withWrongCost(0);
    }

    private static Grams grams(Language language) {
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

    private LanguageHeads statementHeads(
            Language language, TextEncoder encoder, TrainedHead review, StatementFeatures features) throws IOException {
        List<StarterSet.Line> lines = StarterSet.read(starter, language).stream()
                .filter(line -> !line.test())
                .toList();
        progress.accept("training the statement heads on " + lines.size() + " statements");
        List<StarterSet.Line> examples = new ArrayList<>(lines);
        List<float[]> vectors = new ArrayList<>(alone(lines, encoder));
        examples.addAll(lines);
        vectors.addAll(inContext(lines, language, encoder));
        List<float[]> all = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            all.add(features.of(examples.get(i).text(), vectors.get(i)));
        }
        SortedMap<String, String> origin = provenance(starter.resolve(language.code() + ".tsv"), encoder);
        Function<Function<StarterSet.Line, String>, TrainedHead> train = label -> new HeadTrainer(
                        HeadTrainer.Options.defaults(grams(language)).withCosts(1, 0.3))
                .train(
                        examples.stream()
                                .map(line -> new Example(line.text(), label.apply(line)))
                                .toList(),
                        all,
                        origin);
        return new LanguageHeads(
                encoder.space(),
                features,
                review,
                train.apply(line -> line.aspect().value()),
                train.apply(line -> line.kind().code()),
                train.apply(line -> line.polarity().code()),
                train.apply(line -> line.intent().code()));
    }

    private static List<float[]> alone(List<StarterSet.Line> lines, TextEncoder encoder) {
        return encoder.encode(lines.stream().map(line -> request(line.text())).toList()).stream()
                .map(encoded -> encoded.spans().get(0).values())
                .toList();
    }

    /** Each statement amid two others, as it would stand in a review: its tokens' vectors then know their neighbours. */
    private static List<float[]> inContext(List<StarterSet.Line> lines, Language language, TextEncoder encoder) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(42));
        String between = language == Language.ZH ? "，" : ". ";
        List<TextEncoder.Request> requests = new ArrayList<>();
        for (int from = 0; from < order.size(); from += 3) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            for (int i : order.subList(from, Math.min(order.size(), from + 3))) {
                text.append(text.length() == 0 ? "" : between);
                spans.add(new Span(
                        text.length(), text.length() + lines.get(i).text().length()));
                text.append(lines.get(i).text());
            }
            requests.add(new TextEncoder.Request(text.toString(), spans));
        }
        float[][] vectors = new float[lines.size()][];
        List<TextEncoder.Encoded> encoded = encoder.encode(requests);
        for (int k = 0; k < order.size(); k++) {
            vectors[order.get(k)] = encoded.get(k / 3).spans().get(k % 3).values();
        }
        return List.of(vectors);
    }

    /** The cue file of the language and, a group for each aspect, the taxonomy's phrases. */
    private Cues cues(Language language) throws IOException {
        List<String> groups = new ArrayList<>(ShippedHeads.lines("cues-" + language.code() + ".txt"));
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
        try {
            String content = Files.readString(file);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
