package io.zhiyin.insight.kano;

import java.util.Locale;

/** What an attribute is to customers (Kano et al. 1984), as far as ratings tell. */
public enum KanoClass {
    /** Its failure costs more than its praise brings: taken for granted. */
    MUST_BE,
    /** Both alike: the better, the more satisfied. */
    ONE_DIMENSIONAL,
    /** Its praise brings more than its failure costs. */
    ATTRACTIVE,
    /** Neither matters. */
    INDIFFERENT,
    /** The intervals allow more than one class. */
    UNDECIDED;

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
