package io.zhiyin.server.road;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The shop's redaction key on disk: 32 random bytes as 64 hexadecimal digits. It lies outside every output, since whoever
 * has it can test guesses against the pseudonyms.
 */
final class RedactionKeyFile {
    private static final int BYTES = 32;

    private RedactionKeyFile() {}

    /** Reads the named file, or the one under the user's configuration folder, which is made once if it is missing. */
    static byte[] read(Optional<Path> named, Texts texts) {
        Path file = named.orElseGet(RedactionKeyFile::configured);
        try {
            if (named.isEmpty() && !Files.exists(file)) {
                make(file);
            }
            String hex = Files.readString(file, StandardCharsets.US_ASCII).strip();
            byte[] key = HexFormat.of().parseHex(hex);
            if (key.length != BYTES) {
                throw new IllegalArgumentException("wrong length");
            }
            return key;
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
            throw new CommandFailure(texts.say("key.malformed", file), e);
        } catch (IOException e) {
            throw new CommandFailure(
                    texts.say("key.unreadable", file, e.getClass().getSimpleName()), e);
        }
    }

    static Path configured() {
        String folder = System.getenv("XDG_CONFIG_HOME");
        Path base = folder == null || folder.isBlank()
                ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(folder);
        return base.resolve("zhiyin").resolve("redaction.key");
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = file.resolveSibling(
                file.getFileName() + ".new-" + ProcessHandle.current().pid());
        try {
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(fresh);
            }
            Files.writeString(fresh, HexFormat.of().formatHex(key) + "\n", StandardOpenOption.WRITE);
            Files.createLink(file, fresh); // fails if another run was quicker, whose key then counts
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
