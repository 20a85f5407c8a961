package io.zhiyin.store.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The texts of rows in which a feedback comes again and again: the first of its rows alone brings the text, so that a long review
 * behind a hundred figures is not sorted a hundred times. For one result, read from its first row on; not thread-safe.
 */
public final class RepeatedTexts {
    private final Map<String, String> texts = new HashMap<>();

    /** The text of the row's feedback. */
    public String of(ResultSet row) throws SQLException {
        String feedback = row.getString("feedback_id");
        String own = row.getString("text");
        if (own != null) {
            texts.put(feedback, own);
        }
        return texts.getOrDefault(feedback, "");
    }
}
