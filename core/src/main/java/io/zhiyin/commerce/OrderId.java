package io.zhiyin.commerce;

/** An order's pseudonym: a keyed hash, never the number that the shop uses. */
public record OrderId(String value) {
    public OrderId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a order id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
