package io.zhiyin.insight;

import io.zhiyin.text.StatementId;
import java.util.List;

/**
 * The statements behind a claim: the most typical ones, and how many there are in all.
 *
 * @param typical the clearest first, one a feedback
 * @param total all statements behind the claim, listed or not
 */
public record Evidence(List<StatementId> typical, long total) {
    public Evidence {
        typical = List.copyOf(typical);
        if (total < typical.size()) {
            throw new IllegalArgumentException(
                    "evidence counts at least what it lists, was " + total + " of " + typical.size());
        }
    }

    public static Evidence none() {
        return new Evidence(List.of(), 0);
    }
}
