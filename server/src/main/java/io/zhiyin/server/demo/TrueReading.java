package io.zhiyin.server.demo;

import io.zhiyin.commerce.CustomerId;
import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.OrderId;
import io.zhiyin.commerce.ProductId;
import io.zhiyin.commerce.Rating;
import io.zhiyin.commerce.Source;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Graded;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Reading;
import io.zhiyin.text.Sentiment;
import io.zhiyin.text.Statement;
import io.zhiyin.text.StatementId;
import java.util.List;
import java.util.Optional;

/**
 * A generated feedback as a perfect reader would read it, so that counting and judging can be measured without a model. The
 * text is left as it is: these readings are for measuring only.
 */
public record TrueReading(Feedback feedback, Reading reading) {
    private static final Embedding NONE = new Embedding("truth", new float[] {1});

    public static TrueReading of(TrueFeedback known) {
        FeedbackId id = new FeedbackId(known.id());
        FeedbackContext context = new FeedbackContext(
                new Source(known.file(), known.line()),
                known.type(),
                Optional.of(new ProductId(known.product())),
                Optional.of(known.productName()),
                Optional.of(known.category()),
                Optional.of(known.time().atZone(DemoYear.ZONE).toInstant()),
                known.stars().isPresent() ? Optional.of(new Rating(known.stars().getAsInt())) : Optional.empty(),
                Optional.of(known.channel()),
                Optional.of(known.region()),
                known.images(),
                Optional.empty(),
                Optional.empty());
        List<Statement> statements =
                known.statements().stream().map(said -> statement(id, said)).toList();
        double lean = statements.stream()
                .mapToDouble(said -> said.sentiment().value())
                .average()
                .orElse(0);
        return new TrueReading(
                new Feedback(
                        id,
                        known.text(),
                        Optional.of(new CustomerId(known.customer())),
                        known.order().map(OrderId::new),
                        context),
                new Reading(
                        id,
                        known.language(),
                        sure(new Sentiment(lean).polarity()),
                        statements,
                        List.of(),
                        NONE,
                        "truth"));
    }

    private static Statement statement(FeedbackId id, TrueStatement said) {
        double sentiment = said.polarity() == Polarity.POSITIVE ? 1 : said.polarity() == Polarity.NEGATIVE ? -1 : 0;
        return new Statement(
                new StatementId(id, said.span()),
                sure(said.aspect()),
                sure(said.kind()),
                sure(said.polarity()),
                new Sentiment(sentiment),
                sure(said.intent()),
                NONE);
    }

    private static <T> Graded<T> sure(T label) {
        return new Graded<>(label, 1, false);
    }
}
