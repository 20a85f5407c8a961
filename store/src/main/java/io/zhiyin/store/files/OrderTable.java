package io.zhiyin.store.files;

import io.zhiyin.commerce.Problem;
import io.zhiyin.commerce.Problems;
import io.zhiyin.store.files.guess.Columns;
import io.zhiyin.store.files.guess.OrderColumns;
import io.zhiyin.store.files.read.Documents;
import io.zhiyin.store.files.read.Row;
import io.zhiyin.store.files.read.RowReader;
import io.zhiyin.store.files.read.Table;
import io.zhiyin.store.files.wording.Sentence;
import io.zhiyin.store.files.wording.Sentences;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A table that says which orders came back. */
final class OrderTable {
    private final Table table;
    private final OrderColumns columns;
    private final Sentences sentences;

    OrderTable(Table table, OrderColumns columns, Sentences sentences) {
        this.table = table;
        this.columns = columns;
        this.sentences = sentences;
    }

    String name() {
        return table.name();
    }

    /** How the table was understood, in a sentence. */
    String sentence() {
        return sentences.say(
                "guess.orders",
                table.name(),
                columns.names().get(columns.order()),
                columns.names().get(columns.returned()));
    }

    void forEach(Consumer<OrderOutcome> consumer, Problems problems) {
        try (RowReader reader = table.open()) {
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                if (row.get().line() > columns.headerLine()) {
                    read(row.get(), consumer, problems);
                }
            }
        } catch (IOException e) {
            tell(problems, 0, "", Documents.explain(e).sentence());
        }
    }

    /** What is wrong with a whole row is told where the table is read for its words, if it is. */
    private void read(Row row, Consumer<OrderOutcome> consumer, Problems problems) {
        if (row.flaw().isPresent()) {
            if (!columns.worded()) {
                tell(problems, row.line(), "", row.flaw().get());
            }
            return;
        }
        Optional<Boolean> back = columns.back(CellText.value(row.cell(columns.returned())));
        String order = CellText.order(row.cell(columns.order()));
        if (order.isEmpty() && !columns.worded() && back.isPresent()) {
            String column = sentences.say(Columns.title(columns.names().get(columns.order())));
            tell(problems, row.line(), column, Sentence.of("no-order-number"));
        }
        if (CellText.isCut(order) && back.isPresent()) {
            if (!columns.worded()) {
                String column = sentences.say(Columns.title(columns.names().get(columns.order())));
                tell(problems, row.line(), column, Sentence.of("number-cut"));
            }
            return;
        }
        if (!order.isEmpty() && back.isPresent()) {
            consumer.accept(new OrderOutcome(table.name(), order, product(row), back.get()));
        }
    }

    private Optional<String> product(Row row) {
        OptionalInt place = columns.product();
        String product = place.isPresent() ? CellText.value(row.cell(place.getAsInt())) : "";
        return product.isEmpty() ? Optional.empty() : Optional.of(product);
    }

    private void tell(Problems problems, long line, String column, Sentence sentence) {
        problems.add(new Problem(table.name(), line, column, sentence.code(), sentences.say(sentence)));
    }
}
