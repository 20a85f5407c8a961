package io.zhiyin.store.files.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * What one pass over all bytes of a document tells before any row is read: how many there are, how long the lines get, and
 * the counts from which {@link TextEncoding} is decided. A truncated or over-large archive fails here, before a row of it has
 * been used.
 */
final class Survey {
    static final int HEAD = 1 << 16;
    private static final int GB_SAMPLE = 1 << 16;

    private final byte[] headBuffer = new byte[HEAD];
    private int headLength;

    long bytes;
    final long[] nulsByParity = new long[2];
    long controls;
    long lineFeeds;
    long carriageReturns;
    long longestLine;
    private long lineLength;
    private long longestLineByReturns;
    private long lengthSinceReturn;

    long highBytes;
    long highRuns;
    long longHighRuns;
    private int highRun;

    /** Well-formed UTF-8 sequences of two bytes, and of three or four. */
    long utf8Pairs;

    long utf8Longer;
    long utf8Broken;
    private int utf8Needed;
    private int utf8Length;
    private int utf8Low = 0x80;
    private int utf8High = 0xBF;

    long gbPairs;
    long gbCommonPairs;
    long gbBroken;
    private int gbLead;
    private int gbFourByte;
    private final ByteArrayOutputStream gbSample = new ByteArrayOutputStream();

    private Survey() {}

    static Survey of(Document document) throws IOException {
        Survey survey = new Survey();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = document.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                survey.take(buffer, read);
            }
        }
        survey.finish();
        return survey;
    }

    /** The first bytes, at most {@value #HEAD}. */
    byte[] head() {
        return Arrays.copyOf(headBuffer, headLength);
    }

    /** Bytes that are two-byte characters if this is GB18030. */
    byte[] gbSample() {
        return gbSample.toByteArray();
    }

    private void take(byte[] buffer, int length) {
        int copied = Math.min(length, HEAD - headLength);
        if (copied > 0) {
            System.arraycopy(buffer, 0, headBuffer, headLength, copied);
            headLength += copied;
        }
        for (int i = 0; i < length; i++) {
            int b = buffer[i] & 0xFF;
            if (b >= 0x20 && b < 0x7F && utf8Needed == 0 && gbLead == 0 && gbFourByte == 0 && highRun == 0) {
                lineLength++;
                lengthSinceReturn++;
                continue;
            }
            int parity = (int) ((bytes + i) & 1);
            lines(b);
            if (b < 0x20) {
                control(b, parity);
            }
            highRuns(b);
            utf8(b);
            gb(b);
        }
        bytes += length;
    }

    private void lines(int b) {
        if (b == '\n') {
            lineFeeds++;
            longestLine = Math.max(longestLine, lineLength);
            lineLength = 0;
        } else {
            lineLength++;
        }
        if (b == '\r' || b == '\n') {
            carriageReturns += b == '\r' ? 1 : 0;
            longestLineByReturns = Math.max(longestLineByReturns, lengthSinceReturn);
            lengthSinceReturn = 0;
        } else {
            lengthSinceReturn++;
        }
    }

    private void control(int b, int parity) {
        if (b == 0) {
            nulsByParity[parity]++;
        } else if (b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
            controls++;
        }
    }

    private void highRuns(int b) {
        if (b >= 0x80) {
            highBytes++;
            highRun++;
        } else if (highRun > 0) {
            highRuns++;
            longHighRuns += highRun >= 4 ? 1 : 0;
            highRun = 0;
        }
    }

    private void utf8(int b) {
        if (utf8Needed > 0) {
            if (b >= utf8Low && b <= utf8High) {
                utf8Low = 0x80;
                utf8High = 0xBF;
                if (--utf8Needed == 0) {
                    utf8Pairs += utf8Length == 2 ? 1 : 0;
                    utf8Longer += utf8Length > 2 ? 1 : 0;
                }
                return;
            }
            utf8Broken++;
            utf8Needed = 0;
            utf8Low = 0x80;
            utf8High = 0xBF;
        }
        if (b < 0x80) {
            return;
        }
        if (b >= 0xC2 && b <= 0xF4) {
            utf8Length = b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
            utf8Needed = utf8Length - 1;
            utf8Low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80; // no over-long forms
            utf8High = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF; // no surrogates, nothing above U+10FFFF
        } else {
            utf8Broken++;
        }
    }

    private void gb(int b) {
        if (gbFourByte > 0) {
            boolean fits = gbFourByte == 2 ? b >= 0x81 && b <= 0xFE : b >= 0x30 && b <= 0x39;
            gbFourByte = fits ? gbFourByte - 1 : 0;
            gbBroken += fits ? 0 : 1;
        } else if (gbLead == 0) {
            if (b == 0x80 || b == 0xFF) {
                gbBroken++;
            } else if (b > 0x80) {
                gbLead = b;
            }
        } else {
            gbSecond(b);
            gbLead = 0;
        }
    }

    private void gbSecond(int b) {
        if (b >= 0x30 && b <= 0x39) {
            gbFourByte = 2;
        } else if (b >= 0x40 && b != 0x7F && b != 0xFF) {
            gbPairs++;
            boolean common = b >= 0xA1 && ((gbLead >= 0xB0 && gbLead <= 0xD7) || (gbLead >= 0xA1 && gbLead <= 0xA3));
            gbCommonPairs += common ? 1 : 0;
            if (gbSample.size() < GB_SAMPLE) {
                gbSample.write(gbLead);
                gbSample.write(b);
            }
        } else {
            gbBroken++;
        }
    }

    private void finish() {
        lines('\n');
        lineFeeds--; // the one just added, only to close the last line
        highRuns('\n');
        utf8Broken += utf8Needed > 0 ? 1 : 0;
        gbBroken += gbLead != 0 || gbFourByte > 0 ? 1 : 0;
        longestLine = lineFeeds == 0 && carriageReturns > 0 ? longestLineByReturns : longestLine;
    }
}
