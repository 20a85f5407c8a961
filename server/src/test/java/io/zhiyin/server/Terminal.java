package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's terminal while a test runs: it takes command lines and remembers what the last of them said and printed. */
final class Terminal implements BeforeEachCallback, AfterEachCallback {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Locale locale = Locale.getDefault();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Override
    public void beforeEach(ExtensionContext context) {
        speak(Locale.ENGLISH);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        System.setOut(out);
        System.setErr(err);
        Locale.setDefault(locale);
    }

    void speak(Locale language) {
        Locale.setDefault(language);
    }

    /** Runs a command and returns its exit code. */
    int run(Object... arguments) {
        printed.reset();
        said.reset();
        return Main.run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }

    int evaluate(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("evaluate"));
        all.addAll(List.of(arguments));
        return run(all.toArray());
    }

    /** Standard error. */
    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Standard output. */
    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The JSON object that was printed last. */
    JsonNode result() {
        List<String> lines = printed().lines().toList();
        assertThat(lines).as(said()).isNotEmpty();
        return JSON.readTree(lines.get(lines.size() - 1));
    }

    double metric(String name) {
        return result().get("metrics").get(name).get("value").asDouble();
    }
}
