package io.zhiyin.store.facts;

/** The facts file could not be written or read: a full disk, missing rights, a damaged file. */
public final class FactStoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FactStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
