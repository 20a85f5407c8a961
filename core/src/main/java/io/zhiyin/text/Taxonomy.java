package io.zhiyin.text;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The aspects that a shop wants told apart, in the order a reader sees them; each id occurs once. */
public record Taxonomy(List<Aspect> aspects) {
    public Taxonomy {
        aspects = List.copyOf(aspects);
        if (aspects.isEmpty()) {
            throw new IllegalArgumentException("a taxonomy needs at least one aspect");
        }
        if (new TreeSet<>(aspects.stream().map(Aspect::id).toList()).size() < aspects.size()) {
            throw new IllegalArgumentException("every aspect id may occur only once");
        }
    }

    public Optional<Aspect> aspect(AspectId id) {
        return aspects.stream().filter(aspect -> aspect.id().equals(id)).findFirst();
    }

    public boolean has(AspectId id) {
        return aspect(id).isPresent();
    }
}
