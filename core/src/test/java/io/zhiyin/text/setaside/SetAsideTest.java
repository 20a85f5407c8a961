package io.zhiyin.text.setaside;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SetAsideTest {
    @Test
    void keepsEveryGoldenCaseWhereItBelongs() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/golden/set-aside/cases.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] parts = line.split("\t", 2);
                String found = SetAside.reasonFor(parts[1]).map(Enum::name).orElse("NONE");
                if (!found.equals(parts[0])) {
                    wrong.add(line + " was taken for " + found);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatTheShopWroteIsNeverAnOpinion() {
        Feedback shop = new Feedback(
                new FeedbackId("f_1"),
                "电池很好用",
                Optional.empty(),
                Optional.empty(),
                FeedbackContext.at(new Source("chat.csv", 2), FeedbackType.SHOP_MESSAGE));
        assertThat(SetAside.reasonFor(shop)).contains(SetAsideReason.SELLER_REPLY);
    }
}
