package io.zhiyin.commerce;

/** A customer's pseudonym: a keyed hash, never the id that the shop uses. */
public record CustomerId(String value) {
    public CustomerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a customer id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
