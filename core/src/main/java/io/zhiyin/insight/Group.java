package io.zhiyin.insight;

import java.util.Comparator;

/** A part of the shop whose feedback is looked at on its own: a region or a product; or the whole shop. */
public record Group(By by, String value) implements Comparable<Group> {
    /** The whole shop. */
    public static final Group SHOP = new Group(By.SHOP, "");

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::by).thenComparing(Group::value);

    /** What makes the part. */
    public enum By {
        SHOP,
        REGION,
        PRODUCT
    }

    public static Group region(String region) {
        return new Group(By.REGION, region);
    }

    public static Group product(String product) {
        return new Group(By.PRODUCT, product);
    }

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
