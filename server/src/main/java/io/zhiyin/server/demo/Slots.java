package io.zhiyin.server.demo;

import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes words of a phrase: chooses among its alternatives and fills its slots. */
final class Slots {
    private static final Set<String> PERSONAL = Set.of(
            "name", "phone", "landline", "email", "address", "wechat", "qq", "idcard", "card", "order", "tracking");

    private final PhraseBook book;

    Slots(PhraseBook book) {
        this.book = book;
    }

    /** Whose words they are and what they are about. */
    record About(Product product, Identity identity, String orderNumber, String tracking) {}

    /** The words of one phrase, with the personal data in them. */
    record Filled(String text, List<PersonalSpan> personal) {}

    Filled fill(Dice dice, Phrase phrase, About about) {
        String chosen = choose(dice, phrase.text());
        StringBuilder text = new StringBuilder();
        List<PersonalSpan> personal = new ArrayList<>();
        int at = 0;
        for (int open = chosen.indexOf('{'); open >= 0; open = chosen.indexOf('{', at)) {
            int close = chosen.indexOf('}', open);
            text.append(chosen, at, open);
            String slot = chosen.substring(open + 1, close);
            String value = value(dice, phrase.language(), slot, about);
            if (PERSONAL.contains(slot)) {
                personal.add(new PersonalSpan(new Span(text.length(), text.length() + value.length()), kind(slot)));
            }
            text.append(value);
            at = close + 1;
        }
        return new Filled(text.append(chosen, at, chosen.length()).toString(), personal);
    }

    private static String choose(Dice dice, String text) {
        StringBuilder chosen = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', at)) {
            int close = text.indexOf(']', open);
            chosen.append(text, at, open);
            chosen.append(dice.pick(List.of(text.substring(open + 1, close).split("\\|", -1))));
            at = close + 1;
        }
        return chosen.append(text, at, text.length()).toString();
    }

    private String value(Dice dice, Language language, String slot, About about) {
        Product product = about.product();
        Identity identity = about.identity();
        return switch (slot) {
            case "p" -> language == Language.ZH ? product.nounZh() : product.nounEn();
            case "colour" -> dice.pick(language == Language.ZH ? product.coloursZh() : product.coloursEn());
            case "price" ->
                language == Language.ZH
                        ? String.valueOf(Math.round(product.price()))
                        : "$" + Math.max(5, Math.round(product.price() / 5));
            case "name" -> identity.name();
            case "phone" -> identity.phone();
            case "landline" -> identity.landline();
            case "email" -> identity.email();
            case "address" -> identity.address();
            case "wechat" -> identity.wechat();
            case "qq" -> identity.qq();
            case "idcard" -> identity.idCard();
            case "card" -> identity.card();
            case "order" -> about.orderNumber();
            case "tracking" -> about.tracking();
            default -> dice.pick(book.slot(language, slot));
        };
    }

    private static String kind(String slot) {
        return switch (slot) {
            case "name" -> "person";
            case "idcard" -> "id_card";
            case "card" -> "bank_card";
            default -> slot;
        };
    }
}
