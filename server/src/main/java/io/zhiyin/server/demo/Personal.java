package io.zhiyin.server.demo;

import java.util.List;

/** Lets customers write personal data into their texts. */
final class Personal {
    static final double REVIEW = .012;
    static final double QUESTION = .02;
    static final double CHAT = .20;
    static final double RETURN = .06;

    private Personal() {}

    static void add(
            DemoOptions options,
            PhraseBook book,
            List<Phrase> said,
            Customer customer,
            Product product,
            String key,
            double chance) {
        Dice dice = Dice.of(options.seed(), "personal", key);
        if (options.plants(Planted.PERSONAL_DATA) && dice.chance(chance)) {
            List<Phrase> written = book.role(customer.market().language(), "personal").stream()
                    .filter(phrase -> phrase.fits(product))
                    .filter(phrase -> chance != RETURN || !phrase.aspect().equals("delivery/speed"))
                    // who only asks has no order yet
                    .filter(phrase -> chance != QUESTION
                            || !(phrase.text().contains("{order}")
                                    || phrase.text().contains("{tracking}")))
                    .toList();
            said.add(dice.pick(written));
        }
    }
}
