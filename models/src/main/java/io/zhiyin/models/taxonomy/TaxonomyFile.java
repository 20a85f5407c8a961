package io.zhiyin.models.taxonomy;

import io.zhiyin.text.Aspect;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A taxonomy as a YAML file: a list {@code aspects}, each with {@code id}, {@code zh}, {@code en} and {@code phrases} with
 * lists {@code zh} and {@code en}. Every mistake is told with its line and its cure.
 */
public final class TaxonomyFile {
    private static final List<String> KEYS = List.of("id", "zh", "en", "phrases", "phrases.zh", "phrases.en");

    private TaxonomyFile() {}

    /** The taxonomy that comes with Zhiyin. */
    public static Taxonomy shop() {
        try (InputStream in = TaxonomyFile.class.getResourceAsStream("shop.yaml")) {
            if (in == null) {
                throw new IllegalStateException("shop.yaml is not on the class path; build Zhiyin anew");
            }
            return parse("shop.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8), Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("shop.yaml can't be read; build Zhiyin anew", e);
        }
    }

    /** Reads a shop's own taxonomy; what is wrong with it is said in the language of the locale. */
    public static Taxonomy read(Path file, Locale locale) {
        String yaml;
        try {
            yaml = Files.readString(file);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName();
            throw new TaxonomyException(file + ": " + new Mistakes("", locale).say("unreadable", reason), e);
        }
        return parse(String.valueOf(file.getFileName()), yaml, locale);
    }

    static Taxonomy parse(String name, String yaml, Locale locale) {
        Mistakes mistakes = new Mistakes(name, locale);
        List<Aspect> aspects = new ArrayList<>();
        try (JsonParser parser =
                YAMLFactory.builder().build().createParser(tools.jackson.core.ObjectReadContext.empty(), yaml)) {
            for (AspectNodes.Node node : new AspectNodes(parser, mistakes).read()) {
                aspect(node, mistakes, aspects);
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw mistakes.fatal(line, "no-yaml", firstLine(e.getOriginalMessage()));
        }
        if (mistakes.count() == 0 && aspects.isEmpty()) {
            mistakes.add(1, "no-aspects");
        }
        mistakes.throwIfAny();
        return new Taxonomy(aspects);
    }

    /** The same taxonomy as a file that {@link #read} takes. */
    public static String write(Taxonomy taxonomy) {
        StringBuilder yaml = new StringBuilder("aspects:\n");
        for (Aspect aspect : taxonomy.aspects()) {
            yaml.append("  - id: ").append(aspect.id()).append('\n');
            yaml.append("    zh: ").append(quoted(aspect.nameZh())).append('\n');
            yaml.append("    en: ").append(quoted(aspect.nameEn())).append('\n');
            yaml.append("    phrases:\n      zh: ")
                    .append(list(aspect.phrasesZh()))
                    .append('\n');
            yaml.append("      en: ").append(list(aspect.phrasesEn())).append('\n');
        }
        return yaml.toString();
    }

    private static String list(List<String> phrases) {
        return "["
                + String.join(", ", phrases.stream().map(TaxonomyFile::quoted).toList()) + "]";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void aspect(AspectNodes.Node node, Mistakes mistakes, List<Aspect> aspects) {
        int before = mistakes.count();
        for (String key : node.lines().keySet()) {
            if (!KEYS.contains(key)) {
                mistakes.add(node.line(key), "unknown-key", key);
            }
        }
        checkId(node, mistakes, aspects);
        if (node.one("zh").isEmpty() && node.one("en").isEmpty()) {
            mistakes.add(node.line(), "no-name");
        }
        List<String> zh = phrases(node, "phrases.zh");
        List<String> en = phrases(node, "phrases.en");
        if (zh.isEmpty() && en.isEmpty()) {
            mistakes.add(node.line("phrases"), "no-phrases");
        }
        if (mistakes.count() == before) {
            String nameZh = node.one("zh").isEmpty() ? node.one("en") : node.one("zh");
            String nameEn = node.one("en").isEmpty() ? node.one("zh") : node.one("en");
            aspects.add(new Aspect(new AspectId(node.one("id")), nameZh, nameEn, zh, en));
        }
    }

    private static void checkId(AspectNodes.Node node, Mistakes mistakes, List<Aspect> aspects) {
        String id = node.one("id");
        if (id.isEmpty()) {
            mistakes.add(node.line("id"), "no-id");
        } else if (!id.matches("[a-z0-9_]+(/[a-z0-9_]+)?")) {
            mistakes.add(node.line("id"), "bad-id", id);
        } else if (aspects.stream().anyMatch(a -> a.id().value().equals(id))) {
            mistakes.add(node.line("id"), "id-twice", id);
        }
    }

    private static List<String> phrases(AspectNodes.Node node, String key) {
        return List.copyOf(new LinkedHashSet<>(node.all(key)));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
