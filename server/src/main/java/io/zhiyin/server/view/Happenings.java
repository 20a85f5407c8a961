package io.zhiyin.server.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/**
 * Findings grouped by what happened: a topic, the wider topic that holds it and its aspect tell of one rise, and a region's rise
 * is the shop's as well. The most specific finding leads; what it explains stands beneath it.
 */
final class Happenings {
    /** So much of the leading finding's feedback must belong to the other one too. */
    private static final double INSIDE = .6;
    /** So much of the other finding's excess must be the leading one's. */
    private static final double EXPLAINED = .5;

    private Happenings() {}

    /**
     * A finding as far as grouping needs it.
     *
     * @param up whether there is more of it, or less
     * @param place the region or product that it holds for; empty for the whole shop
     * @param feedback the places in the order of intake of all feedback that it counts
     */
    record Finding<T>(T what, boolean up, Optional<String> place, BitSet feedback) {}

    /** One happening, and all that it is told by. */
    record Told<T>(T lead, List<T> beneath) {
        Told {
            beneath = List.copyOf(beneath);
        }
    }

    /**
     * @param findings the surest first
     * @param explained which part of the second finding's excess the first one holds
     * @return the happenings, in the order of their surest finding; what stands beneath likewise
     */
    static <T> List<Told<T>> of(List<Finding<T>> findings, ToDoubleBiFunction<T, T> explained) {
        List<Group<T>> groups = new ArrayList<>();
        for (int i : bySpecificity(findings)) {
            Finding<T> finding = findings.get(i);
            int place = i;
            groups.stream()
                    .filter(group ->
                            group.members().anyMatch(member -> tells(findings.get(member), finding, explained)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.places.add(place), () -> groups.add(new Group<>(finding, place)));
        }
        groups.sort(Comparator.comparingInt(Group::surest));
        return groups.stream().map(group -> group.told(findings)).toList();
    }

    private static final class Group<T> {
        private final Finding<T> lead;
        private final int leadPlace;
        private final List<Integer> places = new ArrayList<>();

        Group(Finding<T> lead, int place) {
            this.lead = lead;
            this.leadPlace = place;
        }

        Stream<Integer> members() {
            return Stream.concat(Stream.of(leadPlace), places.stream());
        }

        int surest() {
            return members().mapToInt(Integer::intValue).min().orElse(leadPlace);
        }

        Told<T> told(List<Finding<T>> findings) {
            return new Told<>(
                    lead.what(),
                    places.stream()
                            .sorted()
                            .map(place -> findings.get(place).what())
                            .toList());
        }
    }

    /** A part of the shop before the whole, few feedbacks before many, else the surest first. */
    private static <T> List<Integer> bySpecificity(List<Finding<T>> findings) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            places.add(i);
        }
        places.sort(Comparator.comparing((Integer i) -> findings.get(i).place().isEmpty())
                .thenComparing(i -> findings.get(i).feedback().cardinality()));
        return places;
    }

    private static <T> boolean tells(Finding<T> lead, Finding<T> other, ToDoubleBiFunction<T, T> explained) {
        boolean held = other.place().isEmpty() || other.place().equals(lead.place());
        if (!held || lead.up() != other.up()) {
            return false;
        }
        BitSet both = (BitSet) lead.feedback().clone();
        both.and(other.feedback());
        return both.cardinality() >= INSIDE * lead.feedback().cardinality()
                && explained.applyAsDouble(lead.what(), other.what()) >= EXPLAINED;
    }
}
