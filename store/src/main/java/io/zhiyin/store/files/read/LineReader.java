package io.zhiyin.store.files.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads physical lines, knows their numbers, and takes lines back. A byte order mark at the start is dropped. */
final class LineReader implements Closeable {
    /** The most characters of one line. */
    static final int LONGEST_LINE = 10_000_000;

    private final Reader in;
    private final boolean endedByReturn;
    private final char[] buffer = new char[1 << 16];
    private final ArrayDeque<String> returned = new ArrayDeque<>();
    private int position;
    private int filled;
    private long number;
    private boolean first = true;

    /** @param endedByReturn whether lines end with a carriage return alone, as in old Mac files */
    LineReader(Reader in, boolean endedByReturn) {
        this.in = in;
        this.endedByReturn = endedByReturn;
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException {
        String back = returned.poll();
        String line = back != null ? back : read();
        if (line != null) {
            number++;
        }
        return line;
    }

    /** The number of the line that was read last, counted from 1. */
    long number() {
        return number;
    }

    /** Takes the lines read last back, in their order, to be read again. */
    void takeBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            returned.push(lines.get(i));
        }
        number -= lines.size();
    }

    private @Nullable String read() throws IOException {
        StringBuilder start = null; // only for a line that crosses buffers
        char end = endedByReturn ? '\r' : '\n';
        while (true) {
            if (position == filled && !fill()) {
                return start == null ? null : trimReturn(start.toString());
            }
            for (int i = position; i < filled; i++) {
                if (buffer[i] == end) {
                    String piece = new String(buffer, position, i - position);
                    position = i + 1;
                    return trimReturn(
                            start == null ? piece : start.append(piece).toString());
                }
            }
            start = start == null ? new StringBuilder() : start;
            start.append(buffer, position, filled - position);
            position = filled;
            if (start.length() > LONGEST_LINE) {
                throw tooLong();
            }
        }
    }

    static Unreadable tooLong() {
        return new Unreadable("line-too-long", LONGEST_LINE / 1_000_000);
    }

    private String trimReturn(String line) {
        return line.endsWith("\r") && !endedByReturn ? line.substring(0, line.length() - 1) : line;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        if (first && filled > 0) {
            first = false;
            position = buffer[0] == '\uFEFF' ? 1 : 0;
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
