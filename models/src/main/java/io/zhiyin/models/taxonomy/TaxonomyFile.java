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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A taxonomy as a YAML file: a list {@code aspects}, each with {@code id}, {@code zh}, {@code en} and {@code phrases} with
 * lists {@code zh} and {@code en}. Every mistake is told with its line and its cure.
 */
public final class TaxonomyFile {
    private TaxonomyFile() {}

    /** The taxonomy that comes with Zhiyin. */
    public static Taxonomy shop() {
        try (InputStream in = TaxonomyFile.class.getResourceAsStream("shop.yaml")) {
            if (in == null) {
                throw new IllegalStateException("shop.yaml is not on the class path; build Zhiyin anew");
            }
            return parse("shop.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("shop.yaml can't be read; build Zhiyin anew", e);
        }
    }

    /** Reads a shop's own taxonomy. */
    public static Taxonomy read(Path file) {
        try {
            return parse(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new TaxonomyException(
                    file + ": can't be read as a UTF-8 text; give --taxonomy a YAML file (" + e.getMessage() + ")", e);
        }
    }

    static Taxonomy parse(String name, String yaml) {
        List<String> mistakes = new ArrayList<>();
        List<Aspect> aspects = new ArrayList<>();
        try (JsonParser parser =
                YAMLFactory.builder().build().createParser(tools.jackson.core.ObjectReadContext.empty(), yaml)) {
            for (Node node : aspectNodes(name, parser)) {
                aspect(name, node, mistakes, aspects);
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new TaxonomyException(
                    name + ":" + line + ": is no YAML here (" + firstLine(e.getOriginalMessage())
                            + "); indent with spaces, put a space after each colon, and quote texts that hold ': ' or start with a sign",
                    e);
        }
        if (mistakes.isEmpty() && aspects.isEmpty()) {
            mistakes.add(name + ":1: wanted a list 'aspects' with at least one aspect, found none;"
                    + " start from a copy of the taxonomy that comes with Zhiyin");
        }
        if (!mistakes.isEmpty()) {
            throw new TaxonomyException(String.join("\n", mistakes));
        }
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

    /** An aspect as it stands in the file: values by key, such as {@code phrases.zh}, and the line of each. */
    private record Node(int line, Map<String, List<String>> values, Map<String, Integer> lines) {
        String one(String key) {
            List<String> all = values.getOrDefault(key, List.of());
            return all.isEmpty() ? "" : all.get(0).strip();
        }

        int line(String key) {
            return lines.getOrDefault(key, line);
        }
    }

    private static List<Node> aspectNodes(String name, JsonParser parser) {
        List<Node> nodes = new ArrayList<>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new TaxonomyException(name + ":1: wanted 'aspects:' with a list below it;"
                    + " start from a copy of the taxonomy that comes with Zhiyin");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            JsonToken value = parser.nextToken();
            if (!key.equals("aspects") || value != JsonToken.START_ARRAY) {
                throw new TaxonomyException(name + ":" + line + ": wanted only a list 'aspects' here, found the key '"
                        + key + "'; remove it");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                nodes.add(node(name, parser));
            }
        }
        return nodes;
    }

    private static Node node(String name, JsonParser parser) {
        Node node = new Node(parser.currentTokenLocation().getLineNr(), new LinkedHashMap<>(), new LinkedHashMap<>());
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new TaxonomyException(name + ":" + node.line() + ": wanted an aspect with 'id:', 'zh:', 'en:' and"
                    + " 'phrases:', found a plain value; write '- id: group/leaf'");
        }
        collect(parser, "", node);
        return node;
    }

    private static void collect(JsonParser parser, String prefix, Node node) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = prefix + parser.currentName();
            node.lines().put(key, parser.currentTokenLocation().getLineNr());
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                collect(parser, key + ".", node);
            } else if (value == JsonToken.START_ARRAY) {
                List<String> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(parser.getString());
                }
                node.values().put(key, items);
            } else {
                node.values().put(key, value == JsonToken.VALUE_NULL ? List.of() : List.of(parser.getString()));
            }
        }
    }

    private static void aspect(String name, Node node, List<String> mistakes, List<Aspect> aspects) {
        int before = mistakes.size();
        for (String key : node.lines().keySet()) {
            if (!List.of("id", "zh", "en", "phrases", "phrases.zh", "phrases.en")
                    .contains(key)) {
                mistakes.add(name + ":" + node.line(key) + ": '" + key
                        + "' is no part of an aspect; it has id, zh, en and phrases (zh, en)");
            }
        }
        String id = node.one("id");
        if (!id.matches("[a-z0-9_]+(/[a-z0-9_]+)?")) {
            mistakes.add(name + ":" + node.line("id") + ": wanted an id such as 'service/staff', in small letters,"
                    + " digits and _, " + (id.isEmpty() ? "found none" : "found '" + id + "'"));
        } else if (aspects.stream().anyMatch(a -> a.id().value().equals(id))) {
            mistakes.add(name + ":" + node.line("id") + ": the id '" + id + "' occurs twice; rename or remove one");
        }
        if (node.one("zh").isEmpty() && node.one("en").isEmpty()) {
            mistakes.add(name + ":" + node.line() + ": wanted a name in 'zh:' or 'en:', found neither");
        }
        List<String> zh = phrases(node, "phrases.zh");
        List<String> en = phrases(node, "phrases.en");
        if (zh.isEmpty() && en.isEmpty()) {
            mistakes.add(name + ":" + node.line("phrases") + ": wanted phrases in zh or en, found none; write how"
                    + " customers speak of it, such as 'phrases: {zh: [支架, 底座], en: [stand, base]}'");
        }
        if (mistakes.size() == before) {
            String nameZh = node.one("zh").isEmpty() ? node.one("en") : node.one("zh");
            String nameEn = node.one("en").isEmpty() ? node.one("zh") : node.one("en");
            aspects.add(new Aspect(new AspectId(id), nameZh, nameEn, zh, en));
        }
    }

    private static List<String> phrases(Node node, String key) {
        return List.copyOf(new LinkedHashSet<>(node.values().getOrDefault(key, List.of()).stream()
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList()));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
