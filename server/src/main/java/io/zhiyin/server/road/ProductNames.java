package io.zhiyin.server.road;

import io.zhiyin.store.facts.FactStore;
import io.zhiyin.text.Entity;
import java.util.Map;
import java.util.TreeMap;

/** The names of a shop's products, taken from its own feedback, by which they are found in what customers write. */
final class ProductNames {
    private static final int SHORTEST_LATIN = 3;
    private static final int SHORTEST_HAN = 2;

    private ProductNames() {}

    static Map<String, Entity.Type> of(FactStore facts) {
        Map<String, Entity.Type> names = new TreeMap<>();
        facts.query("named-products", row -> row.getString("name")).stream()
                .map(String::strip)
                .filter(ProductNames::canBeTold)
                .forEach(name -> names.put(name, Entity.Type.PRODUCT));
        return names;
    }

    /** Whether a name can be told from an ordinary word or number: "7" and "A1" can't, "iPad" and "背包" can. */
    private static boolean canBeTold(String name) {
        boolean han =
                name.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        return letters && name.length() >= (han ? SHORTEST_HAN : SHORTEST_LATIN);
    }
}
