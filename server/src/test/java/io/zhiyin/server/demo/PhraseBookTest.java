package io.zhiyin.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PhraseBookTest {
    private static final List<Language> LANGUAGES = List.of(Language.ZH, Language.EN);
    private static final PhraseBook BOOK = PhraseBook.read();
    private static final Catalogue CATALOGUE = Catalogue.read();

    @Test
    void everyAspectIsPraisedAndBlamedInManyWays() {
        for (Language language : LANGUAGES) {
            Map<String, Long> ways = BOOK.role(language, "body").stream()
                    .filter(phrase -> phrase.kind() == Kind.PRAISE || phrase.kind() == Kind.COMPLAINT)
                    .collect(Collectors.groupingBy(
                            phrase -> phrase.aspect() + " " + phrase.kind(), Collectors.counting()));
            assertThat(ways)
                    .hasSize(66)
                    .allSatisfy((what, count) ->
                            assertThat(count).as(language + " " + what).isGreaterThanOrEqualTo(25));
        }
        assertThat(BOOK.size()).isGreaterThan(4_000);
    }

    @Test
    void everyPhraseFitsSomeProduct() {
        for (Language language : LANGUAGES) {
            for (String role : List.of("body", "ask", "wish", "chat", "opener", "closer", "more-colours", "personal")) {
                assertThat(BOOK.role(language, role))
                        .isNotEmpty()
                        .allMatch(phrase -> CATALOGUE.products().stream().anyMatch(phrase::fits));
            }
        }
    }

    @Test
    void whatIsSpokenOfInACategoryCanBeSaidOfMostOfItsProducts() {
        Set<String> silent = new TreeSet<>();
        int pairs = 0;
        for (Product product : CATALOGUE.products()) {
            for (Catalogue.Talk talk : CATALOGUE.talk(product)) {
                pairs++;
                for (Language language : LANGUAGES) {
                    if (BOOK.find(Dice.of(1), language, "body", talk.aspect(), Kind.COMPLAINT, product)
                            .isEmpty()) {
                        silent.add(product.sku() + " " + talk.aspect());
                    }
                }
            }
        }
        assertThat(silent).as("a phone case has no battery, a pen no story").hasSizeLessThan(pairs / 8);
    }

    @Test
    void everySlotCanBeFilled() {
        Slots slots = new Slots(BOOK);
        Identity identity =
                Identity.of(Dice.of(1), 1, Places.read().of(Market.CHINA).get(0));
        Slots.About about = new Slots.About(CATALOGUE.products().get(0), identity, "1", "2");
        for (Language language : LANGUAGES) {
            for (String role : List.of("body", "ask", "wish", "chat", "opener", "later", "personal", "size-small")) {
                for (Phrase phrase : BOOK.role(language, role)) {
                    Slots.Filled filled = slots.fill(Dice.of(1, phrase.text()), phrase, about);
                    assertThat(filled.text()).doesNotContain("{", "[", "|").isNotBlank();
                }
            }
        }
    }
}
