package io.zhiyin.store.files.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.LongConsumer;

/** One readable thing: a file, or what a compressed file or an entry of an archive holds. It can be opened again and again. */
public final class Document {
    /** Opens the decompressed bytes; streams over archives stay within their bounds by themselves. */
    interface Opener {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Opener opener;
    private final Optional<Path> plainFile;
    private long size;
    private LongConsumer progress = bytes -> {};

    private Document(String name, Opener opener, Optional<Path> plainFile, long size) {
        this.name = name;
        this.opener = opener;
        this.plainFile = plainFile;
        this.size = size;
    }

    static Document ofFile(String name, Path file) throws IOException {
        return new Document(name, () -> Files.newInputStream(file), Optional.of(file), Files.size(file));
    }

    static Document packed(String name, Opener opener, long size) {
        return new Document(name, opener, Optional.empty(), size);
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
