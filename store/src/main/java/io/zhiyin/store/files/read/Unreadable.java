package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;
import java.io.IOException;

/** Why a whole file, sheet or archive entry cannot be read; its sentence says what to do. */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Sentence sentence;

    /** @param key the sentence's, whose code names the reason, such as {@code empty-file} */
    public Unreadable(String key, Object... arguments) {
        super(key);
        this.sentence = Sentence.of(key, arguments);
    }

    public Sentence sentence() {
        return sentence;
    }
}
