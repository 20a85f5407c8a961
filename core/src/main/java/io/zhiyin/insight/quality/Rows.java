package io.zhiyin.insight.quality;

import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.ProductId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is kept of each feedback: some 90 bytes in columns of pages, so that a million take 90 MB and nothing is copied. */
final class Rows {
    static final long UNDATED = Long.MIN_VALUE;
    private static final int PAGE = 1 << 14;

    private static final class Page {
        private final long[] hash = new long[PAGE];
        private final long[] second = new long[PAGE];
        private final short[] signature = new short[PAGE * TextSketch.VALUES];
        private final long[] place = new long[PAGE];
        private final int[] product = new int[PAGE];
        private final byte[] flags = new byte[PAGE];
    }

    private static final byte LONG_ENOUGH = 1;
    private static final byte WELL_RATED = 2;
    private static final byte RATED = 4;

    private final int shortest;
    private final List<Page> pages = new ArrayList<>();
    private final List<ProductId> products = new ArrayList<>();
    private final Map<ProductId, Integer> productNumbers = new HashMap<>();
    private int size;
    private long rated;

    Rows(int shortest) {
        this.shortest = shortest;
    }

    void add(long place, Feedback feedback) {
        if (size % PAGE == 0) {
            pages.add(new Page());
        }
        Page page = pages.get(pages.size() - 1);
        int at = size % PAGE;
        String bare = TextSketch.bare(feedback.text());
        var context = feedback.context();
        page.hash[at] = TextSketch.hash(bare);
        page.second[at] = context.time().map(Instant::getEpochSecond).orElse(UNDATED);
        page.place[at] = place;
        page.product[at] =
                context.product().map(p -> number(p, products, productNumbers)).orElse(-1);
        byte flags = context.rating().isPresent() ? RATED : 0;
        flags |= context.rating().map(r -> r.stars() >= 4).orElse(false) ? WELL_RATED : 0;
        if (bare.length() >= shortest) {
            flags |= LONG_ENOUGH;
            TextSketch.sign(bare, page.signature, at * TextSketch.VALUES);
        }
        page.flags[at] = flags;
        rated += context.rating().isPresent() ? 1 : 0;
        size++;
    }

    private static <T> int number(T value, List<T> values, Map<T, Integer> numbers) {
        return numbers.computeIfAbsent(value, v -> {
            values.add(v);
            return values.size() - 1;
        });
    }

    int size() {
        return size;
    }

    long hash(int row) {
        return page(row).hash[row % PAGE];
    }

    long second(int row) {
        return page(row).second[row % PAGE];
    }

    int product(int row) {
        return page(row).product[row % PAGE];
    }

    ProductId productId(int number) {
        return products.get(number);
    }

    int productCount() {
        return products.size();
    }

    boolean isLong(int row) {
        return (page(row).flags[row % PAGE] & LONG_ENOUGH) != 0;
    }

    /** Praise by its stars; where nobody gives stars, anything may be praise. */
    boolean isPraise(int row) {
        return rated == 0 || (page(row).flags[row % PAGE] & WELL_RATED) != 0;
    }

    long place(int row) {
        return page(row).place[row % PAGE];
    }

    /** One band of the signature: four of its values in a row. */
    long band(int row, int band) {
        short[] signature = page(row).signature;
        int at = row % PAGE * TextSketch.VALUES + band * 4;
        long key = 0;
        for (int i = 0; i < 4; i++) {
            key = key << 16 | (signature[at + i] & 0xFFFF);
        }
        return key;
    }

    int agreement(int a, int b) {
        return TextSketch.agreement(
                page(a).signature, a % PAGE * TextSketch.VALUES, page(b).signature, b % PAGE * TextSketch.VALUES);
    }

    private Page page(int row) {
        return pages.get(row / PAGE);
    }
}
