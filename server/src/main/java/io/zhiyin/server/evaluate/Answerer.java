package io.zhiyin.server.evaluate;

import java.util.List;

/** Answers one closed question about texts. */
interface Answerer {
    /** What it is, for the result. */
    String name();

    /** An answer for every text, in order. */
    List<Answer> answer(List<String> texts);
}
