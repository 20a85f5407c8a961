package io.zhiyin.training.optimise;

import java.util.List;

/** A model that is being trained, as a validation asks it. */
@FunctionalInterface
public interface Answerer {
    /** For each lesson and each of its targets the probability of every label of the target's head. */
    List<List<float[]>> answers(List<Lesson> lessons);
}
