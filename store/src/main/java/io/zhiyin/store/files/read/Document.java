package io.zhiyin.store.files.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/** One readable thing: a file, or what a compressed file or an entry of an archive holds. It can be opened again and again. */
public final class Document {
    /** Opens the decompressed bytes; streams over archives stay within their bounds by themselves. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** In a name they would end a message's line, or steer the terminal it is shown on. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final String name;
    private final Opener opener;
    private final Optional<Path> plainFile;
    private final Optional<Stamp> stamp;
    private long size;
    private LongConsumer progress = bytes -> {};

    private Document(String name, Opener opener, Optional<Path> plainFile, long size, Optional<Stamp> stamp) {
        this.name = CONTROL.matcher(name).replaceAll("\uFFFD");
        this.opener = opener;
        this.plainFile = plainFile;
        this.size = size;
        this.stamp = stamp;
    }

    /** What tells that a file is the same as before. */
    private record Stamp(long size, FileTime written) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /** Whether the file was written to since it was found; never known of what an archive holds. */
    public boolean hasChanged() throws IOException {
        return plainFile.isPresent() && !stamp.equals(Optional.of(Stamp.of(plainFile.get())));
    }

    static Document ofFile(String name, Path file) throws IOException {
        Stamp stamp = Stamp.of(file);
        return new Document(
                name, () -> Files.newInputStream(file), Optional.of(file), stamp.size(), Optional.of(stamp));
    }

    static Document packed(String name, Opener opener, long size) {
        return new Document(name, opener, Optional.empty(), size, Optional.empty());
    }

    /** Its name for people: the file's, with the entry inside an archive after {@code #}. */
    public String name() {
        return name;
    }

    /** How many bytes it holds, decompressed; known exactly once it was surveyed. */
    public long size() {
        return size;
    }

    void surveyed(long bytes) {
        size = bytes;
    }

    /** From now on tells how many bytes each reading took. */
    public void reportTo(LongConsumer newProgress) {
        progress = newProgress;
    }

    void progressed(long bytes) {
        progress.accept(bytes);
    }

    InputStream open() throws IOException {
        return new Counted(opener.open(), this);
    }

    /** A file on disk with these bytes: the file itself, or a temporary copy that {@link LocalFile#close} deletes. */
    LocalFile onDisk() throws IOException {
        if (plainFile.isPresent()) {
            return new LocalFile(plainFile.get(), false);
        }
        Path copy = Files.createTempFile("zhiyin-", ".part");
        try (InputStream in = opener.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return new LocalFile(copy, true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /** A path for libraries that want a file, deleted on closing where it is only a copy. */
    record LocalFile(Path path, boolean temporary) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (temporary) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static final class Counted extends FilterInputStream {
        private final Document document;

        Counted(InputStream in, Document document) {
            super(in);
            this.document = document;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                document.progressed(1);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                document.progressed(read);
            }
            return read;
        }
    }
}
