package io.zhiyin.commerce;

/** The shop's name or number for a product. */
public record ProductId(String value) {
    public ProductId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a product id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
