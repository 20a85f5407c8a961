package io.zhiyin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the products, brands, places and organisations that a text names: products and brands by the shop's own list, places
 * and organisations by whoever knows names. Thread-safe.
 */
public final class EntityFinder {
    private final Function<String, List<Entity>> names;
    private final SortedMap<String, Entity.Type> gazetteer = new TreeMap<>();

    /**
     * @param names finds the names of places and organisations in a text
     * @param gazetteer names as customers write them, and what each one names; may be empty
     */
    public EntityFinder(Function<String, List<Entity>> names, Map<String, Entity.Type> gazetteer) {
        this.names = names;
        gazetteer.forEach((name, type) -> {
            if (name.strip().length() > 1) {
                this.gazetteer.put(name.strip().toLowerCase(Locale.ROOT), type);
            }
        });
    }

    /** The entities in the order of the text; where two overlap, the longer one. */
    public List<Entity> find(String text) {
        List<Entity> found = new ArrayList<>(listed(text));
        for (Entity name : names.apply(text)) {
            if (found.stream().noneMatch(other -> other.span().overlap(name.span()) > 0)) {
                found.add(name);
            }
        }
        found.sort(Comparator.comparing(Entity::span));
        return found;
    }

    private List<Entity> listed(String text) {
        if (gazetteer.isEmpty()) {
            return List.of();
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (small.length() != text.length()) {
            small = text; // a letter whose small form is longer would shift every place
        }
        List<Entity> found = new ArrayList<>();
        for (int i = 0; i < small.length(); ) {
            Optional<Entity> longest = longestAt(small, i);
            longest.ifPresent(found::add);
            i = longest.map(e -> e.span().end()).orElse(i + 1);
        }
        return found;
    }

    private Optional<Entity> longestAt(String text, int start) {
        if (start > 0 && isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1))) {
            return Optional.empty();
        }
        // every listed name that could start here sorts between this sign and the next one
        String sign = text.substring(start, start + 1);
        Optional<Entity> longest = Optional.empty();
        int length = 0;
        for (var entry : gazetteer.subMap(sign, sign + Character.MAX_VALUE).entrySet()) {
            String name = entry.getKey();
            int end = start + name.length();
            boolean whole = end >= text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
            if (name.length() > length && text.startsWith(name, start) && whole) {
                longest = Optional.of(new Entity(new Span(start, end), entry.getValue(), 1));
                length = name.length();
            }
        }
        return longest;
    }

    private static boolean isLatin(char sign) {
        return sign < 0x250 && Character.isLetterOrDigit(sign);
    }
}
