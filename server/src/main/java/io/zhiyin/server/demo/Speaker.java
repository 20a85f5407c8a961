package io.zhiyin.server.demo;

import io.zhiyin.server.demo.Catalogue.Talk;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what a customer says about a product: which aspects, praise or complaint, in which of the written ways. */
final class Speaker {
    private static final double PRODUCT_SPREAD = .25;
    private static final double WEEK_SPREAD = .15;
    private static final double SHORT = .62;
    private static final double SHORT_COMPLAINTS = .10;
    private static final double FACTS = .05;
    private static final double WISHES = .02;

    private static final List<String> LASTING = List.of(
            "quality/",
            "function/",
            "comfort",
            "safety/",
            "ease_of_use",
            "service/warranty",
            "taste",
            "content",
            "overall");

    private static final List<String> NO_REASONS = List.of(
            "delivery/speed", "delivery/courier", "service/", "promotion", "availability", "price/change", "overall");

    private final DemoOptions options;
    private final Catalogue catalogue;
    private final PhraseBook book;

    Speaker(DemoOptions options, Catalogue catalogue, PhraseBook book) {
        this.options = options;
        this.catalogue = catalogue;
        this.book = book;
    }

    /** What an ordinary review says, without opener and closer; never empty. */
    List<Phrase> review(Dice dice, Customer customer, Product product, LocalDate day) {
        Language language = customer.market().language();
        if (customer.persona() == Persona.TERSE && dice.chance(SHORT)) {
            Kind kind = dice.chance(SHORT_COMPLAINTS) ? Kind.COMPLAINT : Kind.PRAISE;
            return List.of(
                    book.find(dice, language, "short", "overall", kind, product).orElseThrow());
        }
        List<Phrase> praise = new ArrayList<>();
        List<Phrase> complaints = new ArrayList<>();
        List<Talk> left = new ArrayList<>(catalogue.talk(product));
        int wanted = customer.persona().things(dice);
        for (int things = wanted; things > 0 && !left.isEmpty(); ) {
            Talk talk = dice.pick(left, Talk::weight);
            left.remove(talk);
            Optional<Phrase> phrase = about(dice, customer, product, talk, day, wanted == 1);
            if (phrase.isPresent()) {
                (phrase.get().kind() == Kind.COMPLAINT ? complaints : praise).add(phrase.get());
                things--;
            }
        }
        boolean complainsFirst = dice.chance(.3);
        List<Phrase> said = new ArrayList<>(complainsFirst ? complaints : praise);
        said.addAll(complainsFirst ? praise : complaints);
        return said;
    }

    /** One thing about an aspect; empty if nothing that is written fits the product. */
    private Optional<Phrase> about(
            Dice dice, Customer customer, Product product, Talk talk, LocalDate day, boolean alone) {
        Language language = customer.market().language();
        double kind = dice.unit();
        if (kind < FACTS) {
            return book.find(dice, language, alone ? "alone" : "body", "overall", Kind.FACT, product);
        }
        if (kind < FACTS + WISHES) {
            return book.find(dice, language, "wish", product);
        }
        boolean complains = dice.chance(complaints(customer, product, talk, day));
        if (complains && talk.aspect().equals("size/fit") && dice.chance(Effects.TOO_SMALL)) {
            return book.find(dice, language, "size-small", product);
        }
        return book.find(dice, language, "body", talk.aspect(), complains ? Kind.COMPLAINT : Kind.PRAISE, product);
    }

    /** The chance that a mention is a complaint: some products and some weeks are worse than others. */
    private double complaints(Customer customer, Product product, Talk talk, LocalDate day) {
        double product1 =
                Dice.of(options.seed(), "quality", product.sku(), talk.aspect()).around1(PRODUCT_SPREAD);
        int week = DemoYear.weekOf(day);
        double week1 = Dice.of(options.seed(), "week", talk.aspect(), week).around1(WEEK_SPREAD);
        double temper = switch (customer.persona()) {
            case ANGRY -> 1.6;
            case GRATEFUL -> .5;
            case TERSE, PLAIN, CHATTY, FOREIGN -> 1;
        };
        return Math.min(.95, talk.complaints() * product1 * week1 * temper);
    }

    /** What somebody says after weeks of use; never empty. */
    List<Phrase> followUp(Dice dice, Customer customer, Product product, LocalDate day) {
        List<Phrase> said = new ArrayList<>();
        List<Talk> left = new ArrayList<>(catalogue.talk(product).stream()
                .filter(talk -> LASTING.stream().anyMatch(talk.aspect()::startsWith))
                .toList());
        for (int things = dice.between(1, 2); things > 0 && !left.isEmpty(); ) {
            Talk talk = dice.pick(left, Talk::weight);
            left.remove(talk);
            Optional<Phrase> phrase = about(dice, customer, product, talk, day, false);
            if (phrase.isPresent()) {
                said.add(phrase.get());
                things--;
            }
        }
        return said;
    }

    /** Something that went wrong with a product, as a reason to send it back. */
    Optional<Phrase> fault(Dice dice, Customer customer, Product product) {
        List<Talk> reasons = catalogue.talk(product).stream()
                .filter(talk -> NO_REASONS.stream().noneMatch(talk.aspect()::startsWith))
                .toList();
        Talk talk = dice.pick(reasons, reason -> reason.weight() * reason.complaints());
        return book.find(dice, customer.market().language(), "body", talk.aspect(), Kind.COMPLAINT, product);
    }

    /** Words before the matter itself. */
    Optional<Phrase> opener(Dice dice, Customer customer, Product product) {
        return dice.chance(customer.persona().opens())
                ? book.find(dice, customer.market().language(), "opener", product)
                : Optional.empty();
    }

    /** Words at the end that sum up; none where praise and complaint are even. */
    Optional<Phrase> closer(Dice dice, Customer customer, Product product, List<Phrase> said) {
        long complaints =
                said.stream().filter(phrase -> phrase.kind() == Kind.COMPLAINT).count();
        long praise =
                said.stream().filter(phrase -> phrase.kind() == Kind.PRAISE).count();
        if (complaints == praise || !dice.chance(customer.persona().closes())) {
            return Optional.empty();
        }
        Kind kind = complaints > praise ? Kind.COMPLAINT : Kind.PRAISE;
        return book.find(dice, customer.market().language(), "closer", "overall", kind, product);
    }

    Optional<Phrase> any(Dice dice, Customer customer, Product product, String role) {
        return book.find(dice, customer.market().language(), role, product);
    }
}
