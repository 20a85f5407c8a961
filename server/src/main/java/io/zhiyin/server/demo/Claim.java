package io.zhiyin.server.demo;

import java.util.List;
import java.util.Optional;

/**
 * Something that an analysis reports, reduced to what can be compared with the planted truth.
 *
 * @param kind as {@code insights.json} names it, such as {@code local_change}, or {@code kano}
 * @param aspect what it speaks of, a group or a leaf; for a topic the aspect that most of its statements have; empty if
 *     that is not known
 * @param voice any, complaint, request or praise
 * @param outcome {@code rating} or {@code returned}, if it moves one
 * @param verdict as the file names it, such as {@code higher}
 * @param evidence ids of the feedbacks that are shown for it
 */
public record Claim(
        String id,
        String kind,
        Optional<String> aspect,
        String voice,
        Optional<String> region,
        Optional<String> product,
        Optional<String> outcome,
        String verdict,
        List<String> evidence) {
    public Claim {
        evidence = List.copyOf(evidence);
    }
}
