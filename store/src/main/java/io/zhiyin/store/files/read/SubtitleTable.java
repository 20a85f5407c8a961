package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An SRT or VTT transcript of a video or a voice message. Cues are cut for the eye, so those that follow each other are put
 * together until a sentence ends, somebody else speaks, or nothing is said for a while.
 */
final class SubtitleTable implements Table {
    static final List<String> COLUMNS = List.of("text", "offset", "customer");

    private static final Pattern TIMES = Pattern.compile(
            "\\s*(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})\\s*-->\\s*(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3}).*");
    private static final Pattern SPEAKER = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]{1,80})>");
    private static final Pattern TAGS = Pattern.compile("<[^>]{0,100}>|\\{\\\\[^}]{0,40}}");
    private static final long PAUSE_MILLIS = 2000;
    private static final int LONG_ENOUGH = 300;

    private final Document document;
    private final TextEncoding encoding;
    private final boolean endedByReturn;

    SubtitleTable(Document document, TextEncoding encoding, boolean endedByReturn) {
        this.document = document;
        this.encoding = encoding;
        this.endedByReturn = endedByReturn;
    }

    /** Whether a text begins as a transcript does. */
    static boolean begins(String head) {
        if (head.startsWith("WEBVTT")) {
            return true;
        }
        List<String> first =
                head.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return first.stream().anyMatch(line -> TIMES.matcher(line).matches());
    }

    @Override
    public String name() {
        return document.name();
    }

    @Override
    public Format format() {
        return Format.SUBTITLES;
    }

    @Override
    public Optional<Sentence> reading() {
        return Optional.of(encoding.title());
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.of(COLUMNS);
    }

    @Override
    public RowReader open() throws IOException {
        return new Cues(new LineReader(encoding.read(document), endedByReturn));
    }

    private record Cue(long line, long start, long end, String speaker, String text) {}

    private static final class Cues implements RowReader {
        private final LineReader lines;
        private @Nullable Cue ahead;
        private @Nullable Row flaw;

        Cues(LineReader lines) {
            this.lines = lines;
        }

        @Override
        public Optional<Row> next() throws IOException {
            Cue first = take();
            if (flaw != null && first == null) {
                Row row = flaw;
                flaw = null;
                return Optional.of(row);
            }
            if (first == null) {
                return Optional.empty();
            }
            StringBuilder text = new StringBuilder(first.text());
            Cue last = first;
            Cue more = take();
            while (more != null && continues(text, last, more)) {
                boolean spaced = text.codePointBefore(text.length()) < 0x2E80;
                text.append(spaced ? " " : "").append(more.text());
                last = more;
                more = take();
            }
            ahead = more;
            return Optional.of(
                    Row.of(first.line(), List.of(text.toString(), timeCode(first.start()), first.speaker())));
        }

        private static boolean continues(StringBuilder text, Cue last, Cue more) {
            boolean ended = text.length() == 0 || ".!?。！？…".indexOf(text.charAt(text.length() - 1)) >= 0;
            return !ended
                    && text.length() < LONG_ENOUGH
                    && more.start() - last.end() < PAUSE_MILLIS
                    && (more.speaker().isEmpty() || more.speaker().equals(last.speaker()));
        }

        /** The next cue with words in it; null at the end, or before a flaw that must be told first. */
        private @Nullable Cue take() throws IOException {
            if (ahead != null) {
                Cue cue = ahead;
                ahead = null;
                return cue;
            }
            if (flaw != null) {
                return null;
            }
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.contains("-->")) {
                    continue; // numbers, the header, notes and styles
                }
                long number = lines.number();
                Matcher times = TIMES.matcher(line);
                if (!times.matches()) {
                    flaw = Row.broken(number, "unreadable-cue");
                    return null;
                }
                Cue cue = cue(number, times);
                if (!cue.text().isBlank()) {
                    return cue;
                }
            }
            return null;
        }

        private Cue cue(long number, Matcher times) throws IOException {
            StringBuilder text = new StringBuilder();
            for (String line = lines.next(); line != null && !line.isBlank(); line = lines.next()) {
                text.append(text.isEmpty() ? "" : " ").append(line.strip());
            }
            Matcher speaker = SPEAKER.matcher(text);
            String name = speaker.find() ? speaker.group(1).strip() : "";
            String words = TAGS.matcher(text).replaceAll("").strip();
            return new Cue(number, millis(times, 1), millis(times, 5), name, words);
        }

        private static long millis(Matcher times, int group) {
            long hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
            long minutes = hours * 60 + Long.parseLong(times.group(group + 1));
            String fraction = (times.group(group + 3) + "00").substring(0, 3);
            return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1000 + Long.parseLong(fraction);
        }

        private static String timeCode(long millis) {
            return millis / 1000 + "." + String.format("%03d", millis % 1000);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
