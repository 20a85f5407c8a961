package io.zhiyin.server.demo;

import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.text.Language;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A generated feedback with everything that is true of it; what an analysis would have to read out of the file.
 *
 * @param id as the file's id column has it; a follow-up's is that of its review with {@code -followup}
 * @param line the line in the file, header = 1
 * @param text not redacted
 * @param customer as the file writes it
 * @param time in the shop's zone, Asia/Shanghai
 * @param setAside why it does not count as opinion: {@code no-comment}, {@code cash-back}; empty if it counts
 * @param bought whether it is part of the burst of bought reviews
 * @param returned whether its order was sent back
 * @param effects the planted effects that put words into it
 */
public record TrueFeedback(
        String id,
        String file,
        long line,
        FeedbackType type,
        Language language,
        String text,
        String product,
        String productName,
        String category,
        String customer,
        Optional<String> order,
        LocalDateTime time,
        OptionalInt stars,
        String channel,
        String region,
        int images,
        Optional<String> reply,
        Optional<String> setAside,
        boolean bought,
        boolean returned,
        Set<Planted> effects,
        List<TrueStatement> statements,
        List<PersonalSpan> personal) {
    public TrueFeedback {
        statements = List.copyOf(statements);
        personal = List.copyOf(personal);
    }

    /** 1 to 52. */
    public int week() {
        return DemoYear.weekOf(time.toLocalDate());
    }

    TrueFeedback at(long newLine) {
        return new TrueFeedback(
                id,
                file,
                newLine,
                type,
                language,
                text,
                product,
                productName,
                category,
                customer,
                order,
                time,
                stars,
                channel,
                region,
                images,
                reply,
                setAside,
                bought,
                returned,
                effects,
                statements,
                personal);
    }
}
