package io.zhiyin.store.files;

import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.Problem;
import io.zhiyin.commerce.Problems;
import io.zhiyin.commerce.ProductId;
import io.zhiyin.commerce.Rating;
import io.zhiyin.commerce.RawFeedback;
import io.zhiyin.commerce.Source;
import io.zhiyin.store.files.guess.Columns;
import io.zhiyin.store.files.guess.Field;
import io.zhiyin.store.files.guess.RatingScale;
import io.zhiyin.store.files.guess.Regions;
import io.zhiyin.store.files.guess.TimeReader;
import io.zhiyin.store.files.read.Format;
import io.zhiyin.store.files.read.Row;
import io.zhiyin.store.files.read.Table;
import io.zhiyin.store.files.wording.Sentence;
import io.zhiyin.store.files.wording.Sentences;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes feedback of one table's rows and names everything wrong with them. */
final class RowToFeedback {
    /** More characters than this are not what one customer wrote. */
    static final int LONGEST_TEXT = 50_000;

    /** A clock's time that is not midnight, or seconds since 1970. */
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("(?!00:00(?::00)?(?:[.,]0+)?(?!\\d))\\b\\d{1,2}:\\d{2}|^\\s*\\d{10}(?:\\d{3})?\\s*$");

    /** Where a customer's words can stand, the main place first. */
    private static final List<Field> WORDS = List.of(Field.TEXT, Field.PROS, Field.CONS, Field.FOLLOWUP, Field.TITLE);

    private final Table table;
    private final Columns columns;
    private final IntakeOptions options;
    private final Sentences sentences;
    private final Labels labels;
    private final JoinedText joined;

    private Problems problems = new Problems();
    private SeenRows seen = new SeenRows();
    private long rows;
    private long feedback;
    private long skipped;
    private long atOtherTimes;
    private long undated;
    private boolean zerosTold;

    RowToFeedback(Table table, Columns columns, IntakeOptions options) {
        this.table = table;
        this.columns = columns;
        this.options = options;
        this.sentences = Sentences.in(options.locale());
        this.labels = new Labels(table, columns);
        this.joined = new JoinedText(columns.chinese());
    }

    void begin(Problems newProblems, SeenRows newSeen) {
        problems = newProblems;
        seen = newSeen;
        seen.beginTable();
        rows = 0;
        feedback = 0;
        skipped = 0;
        atOtherTimes = 0;
        undated = 0;
        zerosTold = false;
        new TableWarnings(table, columns, options, sentences).tell(problems);
    }

    FileGuess guess() {
        return FileGuess.of(table, columns, rows, feedback, skipped, options.locale());
    }

    /** How many rows were left out since they were written before or after the period asked for. */
    long atOtherTimes() {
        return atOtherTimes;
    }

    /** How many rows were left out since nobody knows whether they were written in the period asked for. */
    long undated() {
        return undated;
    }

    void read(Row row, Consumer<RawFeedback> consumer) {
        if (row.line() <= columns.headerLine()) {
            return;
        }
        rows++;
        long before = feedback;
        if (isWhole(row)) {
            emit(row, consumer);
        }
        skipped += feedback == before ? 1 : 0;
    }

    private boolean isWhole(Row row) {
        if (row.flaw().isPresent()) {
            problem(row, "", row.flaw().get());
            return false;
        }
        int wanted = columns.names().size();
        int found = row.cells().size();
        if (repeatsHeader(row)) {
            problem(row, "", Sentence.of("repeated-header"));
            return false;
        }
        boolean counts = table.format() == Format.CSV;
        if (counts
                && (found < wanted
                        || (found > wanted && row.cells().stream().skip(wanted).anyMatch(c -> !c.isBlank())))) {
            problem(row, "", Sentence.of("field-count", found, wanted));
            return false;
        }
        return true;
    }

    /** Where exports are glued together, the header of the second stands in the middle. */
    private boolean repeatsHeader(Row row) {
        return columns.headerLine() > 0
                && row.cells().size() >= columns.names().size()
                && columns.names().size() > 1
                && IntStream.range(0, columns.names().size())
                        .allMatch(i -> columns.names()
                                .get(i)
                                .equals(row.cell(i).replace("\uFEFF", "").strip()));
    }

    private void emit(Row row, Consumer<RawFeedback> consumer) {
        Optional<Instant> time = time(row, Field.TIME, columns.times());
        Optional<String> text = text(row, Field.TEXT);
        Optional<String> followUp = text(row, Field.FOLLOWUP);
        String whole = joined.of(
                CellText.text(cell(row, Field.TITLE)),
                text.orElse(""),
                text(row, Field.PROS).orElse(""),
                text(row, Field.CONS).orElse(""));
        if (whole.isEmpty() && followUp.isEmpty()) {
            return; // named in text()
        }
        if (!isInTime(time)) {
            return;
        }
        FeedbackContext context = context(row, time);
        Optional<String> order = key(row, Field.ORDER).map(CellText::order);
        if (seen.repeats(
                value(row, Field.ID),
                value(row, Field.CUSTOMER),
                order,
                context,
                TIME_OF_DAY.matcher(cell(row, Field.TIME)).find(),
                whole + '\u001f' + followUp.orElse(""))) {
            problem(row, "", Sentence.of("repeated-row"));
            return;
        }
        Optional<String> id = id(row);
        if (!whole.isEmpty()) {
            hand(consumer, id, order, whole, row, context);
        }
        if (followUp.isPresent()) {
            hand(consumer, id.map(i -> i + "-followup"), order, followUp.get(), row, followUpContext(row, context));
        }
    }

    /** An id or number by which rows are known; one that a spreadsheet shortened is none. */
    private Optional<String> key(Row row, Field field) {
        Optional<String> value = value(row, field);
        if (value.filter(CellText::isCut).isPresent()) {
            problem(row, field, "number-cut");
            return Optional.empty();
        }
        return value;
    }

    private void hand(
            Consumer<RawFeedback> consumer,
            Optional<String> id,
            Optional<String> order,
            String text,
            Row row,
            FeedbackContext context) {
        feedback++;
        consumer.accept(new RawFeedback(id, text, value(row, Field.CUSTOMER), order, context));
    }

    /** The customer's words in a column; what is wrong with them is named, and they are left out if they can't be used. */
    private Optional<String> text(Row row, Field field) {
        if (!columns.has(field)) {
            return Optional.empty();
        }
        String cell = cell(row, field);
        if (cell.length() > LONGEST_TEXT) {
            problem(row, field, "text-too-long", cell.length(), LONGEST_TEXT);
            return Optional.empty();
        }
        if (CellText.isBroken(cell)) {
            problem(row, field, "broken-characters");
        }
        if (CellText.hasControls(cell)) {
            problem(row, field, "control-characters");
        }
        String text = CellText.text(cell);
        if (text.isEmpty()
                && field == mainText()
                && WORDS.stream().allMatch(other -> cell(row, other).isBlank())) {
            problem(row, field, "empty-text");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The column that a row without any words is named with. */
    private Field mainText() {
        return WORDS.stream().filter(columns::has).findFirst().orElse(Field.TEXT);
    }

    private boolean isInTime(Optional<Instant> time) {
        if (!options.limitsTime()) {
            return true;
        }
        if (time.isEmpty()) {
            undated++;
            return false;
        }
        LocalDate day = time.get().atZone(columns.times().zone()).toLocalDate();
        boolean within = options.since().map(since -> !day.isBefore(since)).orElse(true)
                && options.until().map(until -> !day.isAfter(until)).orElse(true);
        atOtherTimes += within ? 0 : 1;
        return within;
    }

    private FeedbackContext context(Row row, Optional<Instant> time) {
        Optional<String> name = value(row, Field.PRODUCT_NAME);
        return new FeedbackContext(
                new Source(table.name(), row.line()),
                labels.type(value(row, Field.TYPE), value(row, Field.SENDER)),
                value(row, Field.PRODUCT).or(() -> name).map(ProductId::new),
                name,
                value(row, Field.CATEGORY),
                time,
                rating(row),
                value(row, Field.CHANNEL),
                value(row, Field.REGION).flatMap(Regions::of),
                Labels.images(CellText.value(cell(row, Field.IMAGES))),
                offset(row),
                Labels.yesOrNo(CellText.value(cell(row, Field.VERIFIED))));
    }

    /** A follow-up is its own feedback: it has its own time, and the stars were given before it. */
    private FeedbackContext followUpContext(Row row, FeedbackContext first) {
        return new FeedbackContext(
                first.source(),
                FeedbackType.FOLLOW_UP,
                first.product(),
                first.productName(),
                first.category(),
                time(row, Field.FOLLOWUP_TIME, columns.followUpTimes()).or(first::time),
                Optional.empty(),
                first.channel(),
                first.region(),
                0,
                Optional.empty(),
                first.verified());
    }

    private Optional<String> id(Row row) {
        Optional<String> id = key(row, Field.ID);
        if (id.isPresent() && !seen.addId(id.get())) {
            problem(row, Field.ID, "duplicate-id");
            return Optional.empty();
        }
        return id;
    }

    private Optional<Rating> rating(Row row) {
        String cell = CellText.value(cell(row, Field.RATING));
        RatingScale.Value value = columns.scale().read(cell);
        Sentence scale = columns.scale().title();
        switch (value.kind()) {
            case WORD -> problem(row, Field.RATING, "rating-not-a-number", CellText.kind(cell), scale);
            case OUT_OF_SCALE -> problem(row, Field.RATING, "rating-out-of-scale", scale);
            case ZERO -> tellOfZeros(row, scale);
            case RATED, NOT_RATED -> {}
        }
        return value.rating();
    }

    /** Once a table: where 0 means that nobody rated it stands in row after row. */
    private void tellOfZeros(Row row, Sentence scale) {
        if (!zerosTold) {
            zerosTold = true;
            problem(row, Field.RATING, "rating-zero", scale);
        }
    }

    private Optional<Instant> time(Row row, Field field, TimeReader reader) {
        String cell = CellText.value(cell(row, field));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> time = reader.read(cell);
        if (time.isEmpty()) {
            String key = options.limitsTime() ? "unreadable-date.skipped" : "unreadable-date.kept";
            problem(row, field, key, CellText.kind(cell));
        }
        return time.filter(at -> isCredible(at, row, field));
    }

    private boolean isCredible(Instant time, Row row, Field field) {
        String kept = options.limitsTime() ? "skipped" : "kept";
        if (time.isBefore(IntakeOptions.EARLIEST)) {
            problem(row, field, "date-too-early." + kept);
            return false;
        }
        if (!time.isBefore(options.tooLate())) {
            problem(row, field, "date-in-future." + kept);
            return false;
        }
        return true;
    }

    private Optional<Duration> offset(Row row) {
        String cell = CellText.value(cell(row, Field.OFFSET));
        Optional<Duration> offset = Labels.offset(cell);
        if (!cell.isEmpty() && offset.isEmpty()) {
            problem(row, Field.OFFSET, "unreadable-offset", CellText.kind(cell));
        }
        return offset;
    }

    private Optional<String> value(Row row, Field field) {
        String value = CellText.value(cell(row, field));
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private String cell(Row row, Field field) {
        return row.cell(columns.place(field).orElse(-1));
    }

    private void problem(Row row, Field field, String key, Object... arguments) {
        String column =
                columns.name(field).map(Columns::title).map(sentences::say).orElse("");
        problem(row, column, Sentence.of(key, arguments));
    }

    private void problem(Row row, String column, Sentence sentence) {
        problems.add(new Problem(table.name(), row.line(), column, sentence.code(), sentences.say(sentence)));
    }
}
