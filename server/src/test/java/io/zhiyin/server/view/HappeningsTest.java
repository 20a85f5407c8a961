package io.zhiyin.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HappeningsTest {
    /** How much more of each there is than before. */
    private static final Map<String, Double> EXCESS = Map.of(
            "battery topic", 30.0,
            "electronics topic", 36.0,
            "function aspect", 40.0,
            "battery in the east", 28.0,
            "delivery", 30.0,
            "everything", 200.0,
            "battery falls", -30.0);

    private static Happenings.Finding<String> finding(String what, String place, int from, int to) {
        BitSet feedback = new BitSet();
        IntStream.range(from, to).forEach(feedback::set);
        return new Happenings.Finding<>(
                what,
                EXCESS.getOrDefault(what, 0.0) > 0,
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                feedback);
    }

    private static List<String> told(List<Happenings.Finding<String>> findings) {
        return Happenings.of(
                        findings, (lead, other) -> EXCESS.getOrDefault(lead, 0.0) / EXCESS.getOrDefault(other, 1.0))
                .stream()
                .map(told -> told.lead() + " " + told.beneath())
                .toList();
    }

    @Test
    void tellsOneRiseOnceTheMostSpecificFirst() {
        assertThat(told(List.of(
                        finding("function aspect", "", 0, 90),
                        finding("electronics topic", "", 0, 60),
                        finding("battery topic", "", 0, 50),
                        finding("battery in the east", "east", 0, 40))))
                .containsExactly("battery in the east [function aspect, electronics topic, battery topic]");
    }

    @Test
    void keepsApartWhatHappensToOthers() {
        assertThat(told(List.of(finding("battery topic", "", 0, 50), finding("delivery", "", 45, 100))))
                .containsExactly("battery topic []", "delivery []");
    }

    @Test
    void aSmallPartDoesNotExplainAWholeThatRisesByItself() {
        assertThat(told(List.of(finding("everything", "", 0, 500), finding("battery topic", "", 0, 50))))
                .containsExactly("everything []", "battery topic []");
    }

    @Test
    void twoRegionsAreTwoHappenings() {
        assertThat(told(List.of(
                        finding("battery in the east", "east", 0, 40), finding("battery topic", "west", 0, 50))))
                .containsExactly("battery in the east []", "battery topic []");
    }

    @Test
    void aRiseAndAFallAreTwoHappenings() {
        assertThat(told(List.of(finding("battery topic", "", 0, 50), finding("battery falls", "", 0, 50))))
                .containsExactly("battery topic []", "battery falls []");
    }
}
