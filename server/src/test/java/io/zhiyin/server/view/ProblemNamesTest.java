package io.zhiyin.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ProblemNamesTest {
    /** What the catalogue says besides problems. */
    private static final Set<String> NO_PROBLEMS = Set.of(
            "kind", "option", "guess", "format", "encoding", "clauses", "dialect", "scale", "times", "column", "list");

    @Test
    void noProblemStandsInTheReportByItsCode() throws IOException {
        Properties catalogue = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        getClass().getResourceAsStream("/io/zhiyin/store/files/wording/messages.properties")),
                StandardCharsets.UTF_8)) {
            catalogue.load(reader);
        }
        Set<String> codes = new TreeSet<>();
        catalogue.stringPropertyNames().forEach(key -> codes.add(key.replaceFirst("\\..*", "")));
        codes.removeAll(NO_PROBLEMS);
        assertThat(codes).hasSizeGreaterThan(20).allSatisfy(code -> {
            assertThat(ProblemNames.of(code).zh()).as(code).isNotEqualTo(code).containsPattern("\\p{IsHan}");
            assertThat(ProblemNames.of(code).en()).as(code).isNotEqualTo(code);
        });
    }
}
