package io.zhiyin.models.heads;

import io.zhiyin.text.Language;
import io.zhiyin.text.head.LanguageHeads;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The heads that come with Zhiyin; {@link HeadsBuilder} builds them anew. */
public final class ShippedHeads {
    private ShippedHeads() {}

    /** The heads of Chinese or English. */
    public static LanguageHeads of(Language language) {
        String name = language.code() + ".heads";
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(open(name))))) {
            return LanguageHeads.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the shipped heads " + name + " can't be read: " + e.getMessage() + "; build Zhiyin anew", e);
        }
    }

    /** The lines of a text file that lies beside this class, without comments. */
    static List<String> lines(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = ShippedHeads.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is not on the class path");
        }
        return in;
    }
}
