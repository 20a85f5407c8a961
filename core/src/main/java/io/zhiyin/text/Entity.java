package io.zhiyin.text;

/** A thing that a text names: a product, a brand, a place, an organisation. */
public record Entity(Span span, Type type, double probability) {
    /** What kind of thing it is. */
    public enum Type {
        PRODUCT,
        BRAND,
        MODEL,
        MATERIAL,
        SPECIFICATION,
        PLACE,
        ORGANISATION;

        /** The name used in files. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
