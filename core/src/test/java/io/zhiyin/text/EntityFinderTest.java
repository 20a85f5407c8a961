package io.zhiyin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EntityFinderTest {
    private final EntityFinder finder = new EntityFinder(
            text -> text.contains("北京") ? List.of(new Entity(new Span(0, 2), Entity.Type.PLACE, 0.8)) : List.of(),
            Map.of(
                    "iPhone", Entity.Type.PRODUCT,
                    "iPhone 15 Pro", Entity.Type.PRODUCT,
                    "Apple", Entity.Type.BRAND,
                    "小米", Entity.Type.BRAND));

    @Test
    void prefersTheLongerName() {
        assertThat(names("买了IPHONE 15 pro和小米")).containsExactly("IPHONE 15 pro", "小米");
    }

    @Test
    void aNameInLatinLettersIsAWholeWord() {
        assertThat(names("I ate a pineapple, then bought an Apple.")).containsExactly("Apple");
        assertThat(names("apples")).isEmpty();
        assertThat(names("用apple很好")).containsExactly("apple");
    }

    @Test
    void placesStandBesideTheShopsNamesInTheOrderOfTheText() {
        assertThat(names("北京买的小米")).containsExactly("北京", "小米");
    }

    private List<String> names(String text) {
        return finder.find(text).stream().map(entity -> entity.span().of(text)).toList();
    }
}
