package io.zhiyin.store.facts;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The text of rows that come a statement each: a feedback's first row alone brings it, so that a review of a thousand statements is not
 * sorted a thousand times. For one result, read from its first row on; not thread-safe.
 */
public final class CarriedText {
    private String text = "";

    /** The text of the row's feedback. */
    public String of(ResultSet row) throws SQLException {
        String own = row.getString("text");
        if (own != null) {
            text = own;
        }
        return text;
    }
}
