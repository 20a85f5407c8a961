package io.zhiyin.server.demo;

/** How a customer writes. */
enum Persona {
    TERSE(.34, 1, 1, .04, .06),
    PLAIN(.30, 1, 2, .15, .18),
    CHATTY(.14, 2, 4, .35, .30),
    ANGRY(.07, 1, 2, .10, .25),
    GRATEFUL(.09, 1, 3, .25, .40),
    /** Writes a language that is not the own one. */
    FOREIGN(.06, 1, 2, .10, .20);

    private final double share;
    private final int fewest;
    private final int most;
    private final double opens;
    private final double closes;

    Persona(double share, int fewest, int most, double opens, double closes) {
        this.share = share;
        this.fewest = fewest;
        this.most = most;
        this.opens = opens;
        this.closes = closes;
    }

    double share() {
        return share;
    }

    /** How many things such a person says in one review. */
    int things(Dice dice) {
        return dice.between(fewest, most);
    }

    double opens() {
        return opens;
    }

    double closes() {
        return closes;
    }
}
