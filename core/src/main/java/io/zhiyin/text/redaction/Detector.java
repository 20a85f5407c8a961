package io.zhiyin.text.redaction;

/** Finds some kinds of personal data in a folded text, in a number of steps proportional to its length. */
@FunctionalInterface
interface Detector {
    void detect(Folded text, Findings findings);
}
