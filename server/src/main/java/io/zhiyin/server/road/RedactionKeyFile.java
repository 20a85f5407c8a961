package io.zhiyin.server.road;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.text.redaction.RedactionKey;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * The shop's redaction key on disk, as {@link RedactionKey#toHex()} writes it. It lies outside every output, since whoever
 * has it can test guesses against the pseudonyms.
 */
final class RedactionKeyFile {
    private final Path file;
    private final boolean named;
    private final Texts texts;

    private RedactionKeyFile(Path file, boolean named, Texts texts) {
        this.file = file;
        this.named = named;
        this.texts = texts;
    }

    /** The named file, or the one under the user's configuration folder, which is made once if it is missing. */
    static RedactionKeyFile of(Optional<Path> named, Texts texts) {
        return new RedactionKeyFile(named.orElseGet(() -> configured(texts)), named.isPresent(), texts);
    }

    RedactionKey read() {
        try {
            if (!named && !Files.exists(file)) {
                make();
            }
            return RedactionKey.ofHex(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new CommandFailure(texts.say("key.malformed", file), e);
        } catch (IOException e) {
            String key = named ? "key.unreadable" : "key.unkept"; // who named no key is not told to check the one named
            throw new CommandFailure(texts.say(key, file, e.getClass().getSimpleName()), e);
        }
    }

    /** That others on this machine may read the key, if they may. */
    Optional<String> warning() {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            boolean open = rights.contains(PosixFilePermission.OTHERS_READ)
                    || rights.contains(PosixFilePermission.GROUP_READ)
                    || rights.contains(PosixFilePermission.OTHERS_WRITE)
                    || rights.contains(PosixFilePermission.GROUP_WRITE);
            return open
                    ? Optional.of(texts.say("key.open", file, PosixFilePermissions.toString(rights)))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty(); // no rights of this kind here
        }
    }

    private static Path configured(Texts texts) {
        String folder = System.getenv("XDG_CONFIG_HOME");
        if (folder != null && !folder.isBlank()) {
            return Path.of(folder, "zhiyin", "redaction.key");
        }
        String home = System.getProperty("user.home");
        if (home.equals(
                "?")) { // a user without a name, as in some containers: the folder at hand is no place for a key
            throw new CommandFailure(texts.say("key.unkept", "~/.config/zhiyin/redaction.key", "no home folder"));
        }
        return Path.of(home, ".config", "zhiyin", "redaction.key");
    }

    private void make() throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(
                file.getFileName() + ".new-" + ProcessHandle.current().pid());
        try {
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(fresh);
            }
            Files.writeString(fresh, RedactionKey.random().toHex() + "\n", StandardOpenOption.WRITE);
            Files.createLink(file, fresh); // fails if another run was quicker, whose key then counts
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
