package io.zhiyin.models.taxonomy;

/** Says where a taxonomy file is wrong, what is wrong there, and how to mend it. */
public final class TaxonomyException extends RuntimeException {
    TaxonomyException(String message) {
        super(message);
    }

    TaxonomyException(String message, Throwable cause) {
        super(message, cause);
    }
}
