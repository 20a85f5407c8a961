package io.zhiyin.server.evaluate;

/** Takes what an evaluation has to say on its way: sentences by their key in the catalogue, and how far a step is. */
public interface Notes {
    /** Something the person should know. */
    void say(String key, Object... arguments);

    /** A step begins; {@code key} names it in the catalogue as {@code step.KEY}. */
    void begin(String key);

    /** How much of the step is done; an unknown total is 0. */
    void at(long done, long total);
}
