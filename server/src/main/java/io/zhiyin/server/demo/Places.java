package io.zhiyin.server.demo;

import java.util.List;

/** Where the shop's customers live. */
final class Places {
    /**
     * A region with one town in it.
     *
     * @param share of the market's customers
     */
    record Place(Market market, String region, double share, String town, String street) {
        static Place of(List<String> row) {
            return new Place(
                    Market.valueOf(row.get(0)), row.get(1), Double.parseDouble(row.get(2)), row.get(3), row.get(4));
        }
    }

    private final List<Place> places;

    private Places(List<Place> places) {
        this.places = places;
    }

    static Places read() {
        return new Places(Tsv.rows("regions.tsv", 5).stream().map(Place::of).toList());
    }

    List<Place> of(Market market) {
        return places.stream().filter(place -> place.market() == market).toList();
    }

    Place any(Dice dice, Market market) {
        return dice.pick(of(market), Place::share);
    }
}
