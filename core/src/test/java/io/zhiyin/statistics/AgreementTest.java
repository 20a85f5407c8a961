package io.zhiyin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AgreementTest {
    @Test
    void kappaFindsThePublishedDiagnoses() {
        // Fleiss, Cohen and Everitt (1969): 200 diagnoses by two raters, kappa .429 with variance .002885
        Estimate kappa = Agreement.cohensKappa(new long[][] {{106, 10, 4}, {22, 28, 10}, {2, 12, 6}});
        assertThat(kappa.value()).isCloseTo(.429, within(.001));
        double standardError = kappa.interval().width() / (2 * 1.959964);
        assertThat(standardError * standardError).isCloseTo(.002885, within(.000001));
        assertThat(kappa.n()).isEqualTo(200);
    }

    @Test
    void kappaCountsLabelsAsItCountsATable() {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        add(first, second, "yes", "yes", 20);
        add(first, second, "yes", "no", 5);
        add(first, second, "no", "yes", 10);
        add(first, second, "no", "no", 15);
        assertThat(Agreement.cohensKappa(first, second).value()).isCloseTo(.4, within(1e-12));
    }

    @Test
    void oneLabelForEverythingIsFullAgreement() {
        assertThat(Agreement.cohensKappa(List.of("a", "a"), List.of("a", "a")).value())
                .isEqualTo(1);
        assertThatThrownBy(() -> Agreement.cohensKappa(List.of("a"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void alphaFindsKrippendorffsOwnExample() {
        String[] labellers = {"123321412...", "1233224125.3", ".3332342251.", "12332441251."};
        List<List<Optional<String>>> items = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            List<Optional<String>> item = new ArrayList<>();
            for (String labeller : labellers) {
                String label = labeller.substring(unit, unit + 1);
                item.add(label.equals(".") ? Optional.empty() : Optional.of(label));
            }
            items.add(item);
        }
        assertThat(Agreement.krippendorffAlpha(items)).isCloseTo(.743, within(.0005));
    }

    private static void add(List<String> first, List<String> second, String one, String other, int times) {
        for (int i = 0; i < times; i++) {
            first.add(one);
            second.add(other);
        }
    }
}
