package io.zhiyin.bench.figure;

import io.zhiyin.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

/** The file that a figure was measured on, so that somebody else can tell whether theirs is the same. */
public final class DataFile {
    private DataFile() {}

    /** The settings with the file's name and the first twelve hexadecimal digits of its SHA-256. */
    public static Map<String, String> with(Path file, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(settings);
        all.put("data", String.valueOf(file.getFileName()));
        all.put("data_sha256", hash(file));
        return all;
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = Sha256.digest();
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
            return Sha256.hex(digest.digest(), 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
