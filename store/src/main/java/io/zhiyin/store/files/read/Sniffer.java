package io.zhiyin.store.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells binary formats by their first bytes, and says what to do about those that cannot be read. */
final class Sniffer {
    private static final int OLE_LOOK = 1 << 20;

    private Sniffer() {}

    /** A binary format that can be read; nothing where the bytes may be text. */
    static Optional<Format> binary(Document document) throws IOException {
        byte[] head;
        try (InputStream in = document.open()) {
            head = in.readNBytes(64);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (Archive.isZip(head)) {
            return Optional.of(Format.XLSX);
        }
        if (start.startsWith("PAR1")) {
            return Optional.of(Format.PARQUET);
        }
        refuse(start, document);
        return Optional.empty();
    }

    private static void refuse(String start, Document document) throws IOException {
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw ofOldOffice(document);
        }
        if (start.startsWith("%PDF")) {
            throw new Unreadable("unsupported-format.pdf");
        }
        if (start.startsWith("{\\rtf")) {
            throw new Unreadable("unsupported-format.rich-text");
        }
        if (start.startsWith("7z\u00BC\u00AF")
                || start.startsWith("Rar!")
                || start.startsWith("BZh")
                || start.startsWith("\u00FD7zXZ")
                || start.startsWith("(\u00B5/\u00FD")
                || start.startsWith("\u001F\u008B")) {
            throw new Unreadable("unsupported-format.packed");
        }
        if (start.startsWith("SQLite format 3") || (start.length() > 12 && start.startsWith("DUCK", 8))) {
            throw new Unreadable("unsupported-format.database");
        }
        String lower = start.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<table")) {
            throw new Unreadable("unsupported-format.web-page");
        }
        if (lower.startsWith("<?xml")) {
            throw new Unreadable("unsupported-format.xml");
        }
    }

    /** The old Office container holds .xls and .doc, and also whatever Office encrypts. */
    private static Unreadable ofOldOffice(Document document) throws IOException {
        byte[] look;
        try (InputStream in = document.open()) {
            look = in.readNBytes(OLE_LOOK);
        }
        String names = new String(look, StandardCharsets.ISO_8859_1).replace("\u0000", "");
        if (names.contains("EncryptedPackage")) {
            return new Unreadable("encrypted");
        }
        if (names.contains("WordDocument")) {
            return new Unreadable("unsupported-format.word");
        }
        return new Unreadable("unsupported-format.old-excel");
    }
}
