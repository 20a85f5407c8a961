package io.zhiyin.store.files.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into {@code .gz} and {@code .zip} files, by their first bytes and within {@link Bounds}. */
final class Archive {
    private final Path file;
    private final String name;
    private final Bounds bounds;

    private Archive(Path file, String name, Bounds bounds) {
        this.file = file;
        this.name = name;
        this.bounds = bounds;
    }

    /** Hands on the documents in a file: the file itself unless it is an archive. */
    static void open(Path file, String name, Consumer<Document> found, BiConsumer<String, Unreadable> refused)
            throws IOException {
        open(file, name, Bounds.USUAL, found, refused);
    }

    static void open(
            Path file, String name, Bounds bounds, Consumer<Document> found, BiConsumer<String, Unreadable> refused)
            throws IOException {
        Archive archive = new Archive(file, name, bounds);
        byte[] head = head(Files.newInputStream(file));
        if (isGzip(head)) {
            found.accept(archive.gzip());
        } else if (isZip(head) && !archive.isWorkbook()) {
            archive.zip(found, refused);
        } else {
            found.accept(Document.ofFile(name, file));
        }
    }

    private static byte[] head(InputStream stream) throws IOException {
        try (InputStream in = stream) {
            return in.readNBytes(8);
        }
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    static boolean isZip(byte[] head) {
        return head.length > 3
                && head[0] == 'P'
                && head[1] == 'K'
                && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
    }

    private Document gzip() throws IOException {
        return Document.packed(name, () -> unpack(Files.newInputStream(file)), Files.size(file));
    }

    private InputStream unpack(InputStream raw) throws IOException {
        Compressed compressed = new Compressed(raw);
        try {
            return bounds.guard(new GZIPInputStream(compressed, 1 << 16), () -> compressed.seen);
        } catch (IOException e) {
            compressed.close();
            throw e;
        }
    }

    private boolean isWorkbook() throws IOException {
        try (ZipFile zip = zipFile()) {
            return zip.getEntry("[Content_Types].xml") != null;
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    /** Chinese Windows writes entry names in GBK. */
    private ZipFile zipFile() throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("bad entry name")) {
                return new ZipFile(file.toFile(), Charset.forName("GB18030"));
            }
            throw e;
        }
    }

    private static Unreadable damaged(ZipException e) {
        if (String.valueOf(e.getMessage()).contains("encrypted")) {
            return encrypted();
        }
        return new Unreadable("damaged-archive");
    }

    private static Unreadable encrypted() {
        return new Unreadable("encrypted.archive");
    }

    private void zip(Consumer<Document> found, BiConsumer<String, Unreadable> refused) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipFile zip = zipFile()) {
            bounds.checkEntries(zip.size());
            zip.stream()
                    .filter(Archive::isVisible)
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entries::add);
            long unpacked =
                    entries.stream().mapToLong(e -> Math.max(0, e.getSize())).sum();
            bounds.checkSize(unpacked, Files.size(file));
        } catch (ZipException e) {
            throw damaged(e);
        }
        if (entries.stream().anyMatch(e -> e.getName().equals("mimetype"))) {
            throw new Unreadable("unsupported-format.open-document");
        }
        if (entries.isEmpty()) {
            throw new Unreadable("empty-file.archive");
        }
        for (ZipEntry entry : entries) {
            String entryName = name + "#" + entry.getName();
            try {
                entry(entry, entryName).ifPresent(found);
            } catch (IOException e) {
                refused.accept(entryName, Documents.explain(e));
            }
        }
    }

    private static boolean isVisible(ZipEntry entry) {
        return !entry.isDirectory()
                && !entry.getName().startsWith("__MACOSX/")
                && !entry.getName()
                        .substring(entry.getName().lastIndexOf('/') + 1)
                        .startsWith(".");
    }

    private java.util.Optional<Document> entry(ZipEntry entry, String entryName) throws IOException {
        byte[] head;
        try (InputStream in = openEntry(entry.getName())) {
            head = in.readNBytes(8);
        }
        if (isGzip(head)) {
            return java.util.Optional.of(
                    Document.packed(entryName, () -> unpack(openEntry(entry.getName())), Math.max(0, entry.getSize())));
        }
        if (isZip(head) && !entry.getName().toLowerCase(java.util.Locale.ROOT).matches(".*\\.xls[xm]")) {
            throw new Unreadable("nested-archive");
        }
        return java.util.Optional.of(
                Document.packed(entryName, () -> openEntry(entry.getName()), Math.max(0, entry.getSize())));
    }

    private InputStream openEntry(String entryName) throws IOException {
        ZipFile zip = zipFile();
        try {
            ZipEntry entry = zip.getEntry(entryName);
            if (entry == null) {
                throw new Unreadable("damaged-archive.changed");
            }
            long packed = Math.max(1, entry.getCompressedSize());
            InputStream in = zip.getInputStream(entry);
            return new FilterInputStream(new BufferedInputStream(bounds.guard(in, () -> packed), 1 << 16)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
        } catch (IOException e) {
            zip.close();
            throw e instanceof ZipException z ? damaged(z) : e;
        }
    }

    /** Counts what has been taken from the compressed file. */
    private static final class Compressed extends FilterInputStream {
        private long seen;

        Compressed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            seen += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            seen += Math.max(0, read);
            return read;
        }
    }
}
