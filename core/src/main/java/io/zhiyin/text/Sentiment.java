package io.zhiyin.text;

/** How a statement leans: -1 hostile, 0 neutral, 1 delighted. */
public record Sentiment(double value) {
    public Sentiment {
        if (!(value >= -1 && value <= 1)) { // this way round, so that NaN is refused too
            throw new IllegalArgumentException("sentiment must lie in [-1, 1], was " + value);
        }
    }

    /** The nearest of the three classes that people label. */
    public Polarity polarity() {
        return value > 1 / 3.0 ? Polarity.POSITIVE : value < -1 / 3.0 ? Polarity.NEGATIVE : Polarity.NEUTRAL;
    }
}
