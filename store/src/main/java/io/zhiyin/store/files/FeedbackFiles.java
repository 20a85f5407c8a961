package io.zhiyin.store.files;

import io.zhiyin.commerce.Problem;
import io.zhiyin.commerce.Problems;
import io.zhiyin.commerce.RawFeedback;
import io.zhiyin.store.files.guess.ColumnGuess;
import io.zhiyin.store.files.guess.Columns;
import io.zhiyin.store.files.guess.Field;
import io.zhiyin.store.files.guess.HeaderNames;
import io.zhiyin.store.files.guess.OrderColumns;
import io.zhiyin.store.files.read.Document;
import io.zhiyin.store.files.read.Documents;
import io.zhiyin.store.files.read.Row;
import io.zhiyin.store.files.read.RowReader;
import io.zhiyin.store.files.read.Table;
import io.zhiyin.store.files.read.Tables;
import io.zhiyin.store.files.wording.Sentence;
import io.zhiyin.store.files.wording.Sentences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The feedback in the files and folders a user names. Opening looks through every file once and guesses what it holds;
 * {@link #forEach} then streams it in bounded memory, and may be called again. Reading is for one thread; {@link #stop} and
 * the progress may be called from any.
 */
public final class FeedbackFiles {
    private final IntakeOptions options;
    private final Sentences sentences;
    private final List<Part> parts = new ArrayList<>();
    private final List<OrderTable> orders = new ArrayList<>();
    private final Problems whole = new Problems();
    private final List<Problem> passedOver = new ArrayList<>();
    private final AtomicLong totalBytes = new AtomicLong();
    private final AtomicLong bytesRead = new AtomicLong();
    private Problems problems = new Problems();
    private volatile boolean stopped;

    private FeedbackFiles(IntakeOptions options) {
        this.options = options;
        this.sentences = Sentences.in(options.locale());
    }

    /** One table with the guess about it and what has come of it so far. */
    private record Part(Document document, Table table, Columns columns, RowToFeedback reading) {}

    /** Looks through the files; fails if not one of them holds feedback. */
    public static FeedbackFiles open(List<Path> filesOrFolders, IntakeOptions options) throws IntakeException {
        FeedbackFiles files = new FeedbackFiles(options);
        Tables tables = new Tables(HeaderNames::knows);
        for (Document document : Documents.ofCustomers(
                filesOrFolders,
                (name, why) -> files.refuse(name, why.sentence()),
                (name, why) -> files.passedOver.add(files.problem(name, why.sentence())))) {
            files.examine(document, tables);
        }
        if (files.parts.isEmpty()) {
            files.passedOver.forEach(files.whole::add);
            files.orders.forEach(table -> files.refuse(table.name(), Sentence.of("orders-alone")));
            if (files.whole.isEmpty()) {
                files.refuse("intake", Sentence.of("no-files"));
            }
            throw new IntakeException(files.whole.kept());
        }
        files.problems.addAll(files.whole);
        return files;
    }

    private void examine(Document document, Tables tables) {
        List<Table> found;
        try {
            found = tables.of(document);
        } catch (IOException | RuntimeException e) {
            refuse(document.name(), Documents.explain(e).sentence());
            return;
        }
        boolean any = false;
        boolean empty = true;
        for (Table table : found) {
            try {
                List<Row> rows = sample(table);
                if (rows.isEmpty()) {
                    continue; // such as the spare sheets of a new workbook
                }
                empty = false;
                if (tellsOfOrdersAlone(table, rows)) {
                    continue;
                }
                Columns columns = WholeScale.decide(
                        table, new ColumnGuess(options.columns(), options.zone()).of(table, rows), rows);
                parts.add(new Part(document, table, columns, new RowToFeedback(table, columns, options)));
                any = true;
            } catch (IOException | RuntimeException e) {
                refuse(table.name(), Documents.explain(e).sentence());
                empty = false;
            }
        }
        if (empty) {
            refuse(document.name(), Sentence.of("empty-file"));
        }
        if (any) {
            totalBytes.addAndGet(document.size());
        }
    }

    /** Takes note of a table that says which orders came back; it is feedback as well if customers' words stand in it. */
    private boolean tellsOfOrdersAlone(Table table, List<Row> rows) {
        Optional<OrderColumns> columns = OrderColumns.of(table, rows);
        columns.ifPresent(known -> orders.add(new OrderTable(table, known, sentences)));
        boolean named = Optional.ofNullable(options.columns().get(Field.TEXT))
                .filter(text -> columns.isPresent() && columns.get().names().contains(text))
                .isPresent();
        return columns.isPresent() && !columns.get().worded() && !named;
    }

    private static List<Row> sample(Table table) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader = table.open()) {
            for (Optional<Row> row = reader.next();
                    row.isPresent() && rows.size() < ColumnGuess.SAMPLE;
                    row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private void refuse(String name, Sentence reason) {
        whole.add(problem(name, reason));
    }

    private Problem problem(String name, Sentence reason) {
        return new Problem(name, 0, "", reason.code(), sentences.say(reason));
    }

    /** Hands on every feedback: files by name, rows in their order. */
    public void forEach(Consumer<RawFeedback> consumer) {
        problems = new Problems();
        problems.addAll(whole);
        bytesRead.set(0);
        stopped = false;
        SeenRows seen = new SeenRows();
        for (Part part : parts) {
            part.document.reportTo(bytesRead::addAndGet);
            part.reading.begin(problems, seen);
            try (RowReader reader = part.table.open()) {
                Optional<Row> row = reader.next();
                while (row.isPresent() && !stopped) {
                    part.reading.read(row.get(), consumer);
                    row = reader.next();
                }
                if (part.document.hasChanged()) {
                    problems.add(problem(part.table.name(), Sentence.of("changed-while-read")));
                }
            } catch (IOException e) {
                problems.add(problem(part.table.name(), Documents.explain(e).sentence()));
            } finally {
                part.document.reportTo(bytes -> {});
            }
        }
    }

    /** Hands on what became of every order of which some table tells, in the order of the tables and their rows. */
    public void forEachOrder(Consumer<OrderOutcome> consumer) {
        orders.forEach(table -> table.forEach(consumer, problems));
    }

    /** How every table of orders was understood, a sentence each. */
    public List<String> orderSentences() {
        return orders.stream().map(OrderTable::sentence).toList();
    }

    /**
     * What stands in the folders and is no feedback because Zhiyin wrote it, a sentence each. It is no problem of the data, so
     * that a run whose output stands in the folder it reads gives the same again.
     */
    public List<String> passedOver() {
        return passedOver.stream().map(Problem::sentence).toList();
    }

    /** Ends {@link #forEach} after the row at hand. */
    public void stop() {
        stopped = true;
    }

    /** Everything wrong with the files that was found so far. */
    public Problems problems() {
        return problems;
    }

    /** How every table was understood, with the counts so far. */
    public List<FileGuess> guesses() {
        return parts.stream().map(part -> part.reading.guess()).toList();
    }

    /** How many rows the last {@link #forEach} left out since they were written before or after the period asked for. */
    public long atOtherTimes() {
        return parts.stream().mapToLong(part -> part.reading.atOtherTimes()).sum();
    }

    /** How many rows the last {@link #forEach} left out since they have no date and a period was asked for. */
    public long undated() {
        return parts.stream().mapToLong(part -> part.reading.undated()).sum();
    }

    /** The size of everything to be read, decompressed. */
    public long totalBytes() {
        return totalBytes.get();
    }

    /** How much of {@link #totalBytes} has been read. */
    public long bytesRead() {
        return Math.min(bytesRead.get(), totalBytes.get());
    }
}
