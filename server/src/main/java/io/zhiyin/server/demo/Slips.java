package io.zhiyin.server.demo;

import io.zhiyin.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The slips and habits of people who type: wrong characters, missing apostrophes, capitals, particles. */
final class Slips {
    private static final Map<String, String> SOUNDS_ALIKE = Map.ofEntries(
            Map.entry("的", "得"),
            Map.entry("得", "的"),
            Map.entry("在", "再"),
            Map.entry("做", "作"),
            Map.entry("质量", "质亮"),
            Map.entry("物流", "勿流"),
            Map.entry("客服", "课服"),
            Map.entry("已经", "以经"),
            Map.entry("喜欢", "喜翻"),
            Map.entry("合适", "何适"),
            Map.entry("但是", "但事"),
            Map.entry("什么", "神马"),
            Map.entry("这样", "酱紫"),
            Map.entry("没有", "木有"),
            Map.entry("卖家", "买家"));
    private static final List<String> SOUNDING =
            SOUNDS_ALIKE.keySet().stream().sorted().toList();
    private static final List<String> PARTICLES = List.of("啊", "呢", "哈", "啦", "哦", "呀", "滴", "哈哈");
    private static final List<String> LEFT_OUT = List.of(" the ", " a ", " is ", " are ", " it ");

    private Slips() {}

    static String in(Dice dice, String text, Language language, Persona persona) {
        return language == Language.ZH ? chinese(dice, text, persona) : english(dice, text, persona);
    }

    private static String chinese(Dice dice, String text, Persona persona) {
        String slipped = text;
        if (dice.chance(persona == Persona.FOREIGN ? .12 : .04)) {
            String wrong = dice.pick(SOUNDING);
            slipped = slipped.replaceFirst(wrong, SOUNDS_ALIKE.getOrDefault(wrong, wrong));
        }
        if (dice.chance(.03)) {
            slipped = wide(slipped);
        }
        boolean open = Character.isIdeographic(slipped.codePointBefore(slipped.length()));
        if (open && dice.chance(persona == Persona.CHATTY || persona == Persona.GRATEFUL ? .14 : .05)) {
            slipped += dice.pick(PARTICLES);
        }
        return slipped;
    }

    /** 全角 digits and Latin letters, as some keyboards leave them. */
    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c < 0x7F && Character.isLetterOrDigit(c) ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    private static String english(Dice dice, String text, Persona persona) {
        String slipped = text;
        if (persona == Persona.FOREIGN && dice.chance(.5)) {
            slipped = slipped.replaceFirst(dice.pick(LEFT_OUT), " ");
        }
        if (dice.chance(.25)) {
            slipped = slipped.replace("'", "");
        }
        if (dice.chance(.025)) {
            slipped = swapped(dice, slipped);
        }
        if (dice.chance(.3)) {
            slipped = slipped.replaceFirst(
                    "\\bso(?= (?!far|worth|many|called|much))", dice.pick(List.of("sooo", "soo", "really")));
        }
        if (persona == Persona.ANGRY && dice.chance(.15)) {
            slipped = slipped.toUpperCase(Locale.ROOT);
        }
        return slipped;
    }

    /** Two neighbouring small letters in the wrong order, never the first of a word. */
    private static String swapped(Dice dice, String text) {
        int at = dice.below(text.length());
        for (int i = Math.max(1, at); i + 1 < text.length(); i++) {
            boolean inside = small(text.charAt(i - 1)) && small(text.charAt(i)) && small(text.charAt(i + 1));
            if (inside && text.charAt(i) != text.charAt(i + 1)) {
                return text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
            }
        }
        return text;
    }

    private static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }
}
