package io.zhiyin.commerce;

/** How many stars a customer gave, 1 (worst) to 5 (best); halves and means are allowed. */
public record Rating(double stars) {
    public Rating {
        if (!(stars >= 1 && stars <= 5)) { // this way round, so that NaN is refused too
            throw new IllegalArgumentException("a rating must lie in [1, 5], was " + stars);
        }
    }
}
