package io.zhiyin.store.files.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * How much a compressed file may hold, so that a few kilobytes cannot fill memory or disk.
 *
 * @param bytes the most bytes one archive may hold, decompressed
 * @param ratio the most decompressed bytes per compressed byte, looked at beyond {@link #freeBytes}
 * @param freeBytes up to here any ratio is harmless
 * @param entries the most entries of one archive
 */
record Bounds(long bytes, long ratio, long freeBytes, int entries) {
    static final Bounds USUAL = new Bounds(8L << 30, 200, 64L << 20, 2000);

    /** The stream, which fails with a clear sentence as soon as a bound is passed. */
    InputStream guard(InputStream in, LongSupplier compressedBytes) {
        return new FilterInputStream(in) {
            private long seen;

            @Override
            public int read() throws IOException {
                int read = super.read();
                check(read < 0 ? 0 : 1, compressedBytes);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                check(Math.max(0, read), compressedBytes);
                return read;
            }

            private void check(int read, LongSupplier compressed) throws Unreadable {
                seen += read;
                checkSize(seen, compressed.getAsLong());
            }
        };
    }

    void checkSize(long decompressed, long compressed) throws Unreadable {
        if (decompressed > bytes) {
            throw new Unreadable("archive-too-large", bytes >> 30);
        }
        if (decompressed > freeBytes && decompressed / ratio > Math.max(1, compressed)) {
            throw new Unreadable("archive-bomb", ratio);
        }
    }

    void checkEntries(long count) throws Unreadable {
        if (count > entries) {
            throw new Unreadable("archive-too-many-entries", count, entries);
        }
    }
}
