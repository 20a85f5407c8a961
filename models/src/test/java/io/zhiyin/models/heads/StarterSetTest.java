package io.zhiyin.models.heads;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.models.taxonomy.TaxonomyFile;
import io.zhiyin.models.words.LanguageSegmenter;
import io.zhiyin.statistics.Agreement;
import io.zhiyin.text.Aspect;
import io.zhiyin.text.Intent;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Segmenter;
import io.zhiyin.text.Word;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the starter set to what its README says. */
final class StarterSetTest {
    private static final Path FOLDER = Path.of("data", "starter");
    private static final int LEAST_OF_A_LEAF = 40;

    @Test
    void holdsAtLeastThreeThousandStatements() throws IOException {
        assertThat(lines(Language.ZH).size() + lines(Language.EN).size()).isGreaterThan(3000);
    }

    @ParameterizedTest
    @EnumSource(names = {"ZH", "EN"})
    void everyAspectKindAndIntentIsSaidOften(Language language) throws IOException {
        List<StarterSet.Line> lines = lines(language);
        for (Aspect aspect : TaxonomyFile.shop().aspects()) {
            assertThat(lines.stream().filter(line -> line.aspect().equals(aspect.id())))
                    .as(aspect.id().value())
                    .hasSizeGreaterThan(LEAST_OF_A_LEAF);
        }
        assertThat(lines.stream().map(StarterSet.Line::kind)).contains(Kind.values());
        assertThat(lines.stream().map(StarterSet.Line::intent)).contains(Intent.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"ZH", "EN"})
    void aFifthByTheHashOfTheTextIsSetApart(Language language) throws IOException {
        for (StarterSet.Line line : lines(language)) {
            assertThat(line.test()).as(line.id()).isEqualTo(isOfTheFifth(line.text()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZH", "EN"})
    void linesStayDistinctAfterNounsAreMasked(Language language) throws IOException {
        Segmenter segmenter = new LanguageSegmenter();
        List<String> masked = lines(language).stream()
                .map(line -> masked(line.text(), segmenter))
                .toList();
        int distinct = new TreeSet<>(masked).size();
        assertThat((double) distinct / masked.size()).isGreaterThan(.97);
        assertThat(distinct).isGreaterThan(1500);
    }

    @ParameterizedTest
    @EnumSource(names = {"ZH", "EN"})
    void bothLabellersAgreeAsTheReadmeSays(Language language) throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        String row = readme.lines()
                .filter(line -> line.startsWith("| " + language.code() + " |"))
                .findFirst()
                .orElseThrow();
        List<String> rows = Files.readAllLines(FOLDER.resolve(language.code() + ".tsv"));
        List<String> header = Arrays.asList(rows.get(0).split("\t", -1));
        List<String> kappas = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            kappas.add(String.format(
                            Locale.ROOT,
                            "%.3f",
                            Agreement.cohensKappa(
                                            labels(rows, header.indexOf("first"), part),
                                            labels(rows, header.indexOf("second"), part))
                                    .value())
                    .substring(1));
        }
        assertThat(row).isEqualTo("| " + language.code() + " | " + String.join(" | ", kappas) + " |");
    }

    private static List<StarterSet.Line> lines(Language language) throws IOException {
        return StarterSet.read(FOLDER, language);
    }

    private static List<String> labels(List<String> rows, int column, int part) {
        return rows.stream()
                .skip(1)
                .map(row -> row.split("\t", -1)[column].split("\\|", -1)[part])
                .toList();
    }

    private static boolean isOfTheFifth(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, Arrays.copyOf(hash, 4))
                            .mod(BigInteger.valueOf(5))
                            .signum()
                    == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String masked(String text, Segmenter segmenter) {
        return segmenter.segment(Normalizer.normalize(text, Normalizer.Form.NFKC)).stream()
                .map(word -> isNoun(word) ? "#" : word.text())
                .collect(Collectors.joining(" "));
    }

    private static boolean isNoun(Word word) {
        return word.partOfSpeech() == Word.PartOfSpeech.NOUN || word.partOfSpeech() == Word.PartOfSpeech.NAME;
    }
}
