package io.zhiyin.store.files.guess;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column can hold; the names in lower case are those of {@code --map}. */
public enum Field {
    TEXT,
    TITLE,
    ID,
    PRODUCT,
    PRODUCT_NAME,
    CATEGORY,
    CUSTOMER,
    ORDER,
    TIME,
    RATING,
    CHANNEL,
    REGION,
    IMAGES,
    /** What the customer liked, where the form asks for it apart. */
    PROS,
    /** What the customer did not like, where the form asks for it apart. */
    CONS,
    FOLLOWUP,
    FOLLOWUP_TIME,
    TYPE,
    /** Who wrote a message of a conversation, the customer or the shop. */
    SENDER,
    VERIFIED,
    OFFSET,
    /** What the seller answered: known so that it is never taken for a customer's words. */
    REPLY;

    /** The name used on the command line, such as {@code product_name}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> of(String key) {
        String name = key.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(f -> f.name().equals(name)).findFirst();
    }

    /** All names, for messages. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Field::key).toList();
    }
}
