package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds e-mail addresses, also written with "at" and "dot", with spaces, or with Chinese stand-ins. */
final class EmailDetector implements Detector {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 100;
    private static final List<String> SIGNS = List.of("@", "(at)", "[at]", "{at}", "艾特", " at ", "#", "◎", "圈a", "＠");
    private static final List<String> DOTS = List.of(
            ".", " . ", ". ", "。", " dot ", " [dot] ", " (dot) ", "(dot)", "[dot]", "点", " 点 ", "丶", " .", "{dot}");
    private static final List<String> PROVIDERS = Words.list("""
            qq, 163, 126, gmail, hotmail, outlook, yahoo, sina, sohu, foxmail, icloud, 139, 189, aliyun,
            yeah, live, aol, msn, protonmail, proton, mail, googlemail, ymail
            """);
    private static final List<String> ENDINGS = Words.list("""
            com, cn, net, org, co, uk, edu, io, me, de, hk, tw, info, gov
            """);
    private static final Set<String> FILES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "mp4");

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            int end = signEnd(text, i);
            if (end > 0) {
                address(text, i, end, findings);
            }
        }
    }

    private static int signEnd(Folded text, int i) {
        return switch (text.at(i)) {
            case '@' -> i + 1;
            case '(', '[', '{', '艾', ' ', '#', '◎', '圈' -> text.endOfAny(i, SIGNS);
            default -> -1;
        };
    }

    private static void address(Folded text, int sign, int signEnd, Findings findings) {
        boolean plain = text.at(sign) == '@';
        int localEnd = sign;
        while (localEnd > sign - 2 && text.at(localEnd - 1) == ' ') {
            localEnd--;
        }
        int local = localEnd;
        while (local > localEnd - LONGEST_LOCAL && isLocal(text.at(local - 1))) {
            local--;
        }
        while (local < localEnd && !Characters.isAlphanumeric(text.at(local))) {
            local++;
        }
        if (!plain && text.startsWith(local - 5, " dot ") && isLocal(text.at(local - 6))) {
            local -= 5; // john dot smith at …
            while (local > localEnd - LONGEST_LOCAL && isLocal(text.at(local - 1))) {
                local--;
            }
        }
        if (text.startsWith(sign, "艾特") && text.at(local - 1) == '点' && isLocal(text.at(local - 2))) {
            local -= 1; // wang点li艾特…
            while (local > localEnd - LONGEST_LOCAL && isLocal(text.at(local - 1))) {
                local--;
            }
        }
        int domain = text.skipSpaces(signEnd);
        int end = domainEnd(text, domain, plain);
        if (local == localEnd || end < 0) {
            return;
        }
        String canonical = text.slice(local, localEnd).replace(" dot ", ".").replace("点", ".") + "@"
                + canonicalDomain(text.slice(domain, end));
        findings.add(local, end, PersonalData.EMAIL, canonical.toLowerCase(Locale.ROOT));
    }

    private static boolean isLocal(char c) {
        return Characters.isAlphanumeric(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
    }

    /** The end of a domain; anything but a plain @ must be followed by a known provider or a known ending. */
    private static int domainEnd(Folded text, int domain, boolean plain) {
        int end = -1;
        int labels = 0;
        String last = "";
        int i = domain;
        while (i < domain + LONGEST_DOMAIN) {
            int labelEnd = i;
            while (labelEnd < i + LONGEST_LOCAL
                    && (Characters.isAlphanumeric(text.at(labelEnd)) || text.at(labelEnd) == '-')) {
                labelEnd++;
            }
            if (labelEnd == i) {
                break;
            }
            String label = text.slice(i, labelEnd).toLowerCase(Locale.ROOT);
            boolean ending = ENDINGS.contains(label);
            boolean afterPlainDot = labels > 0 && text.at(i - 1) == '.' && text.at(i - 2) != ' ';
            if (labels > 0 && !ending && !(afterPlainDot && isEnding(label))) {
                break;
            }
            labels++;
            last = label;
            end = labelEnd;
            int dot = text.endOfAny(labelEnd, DOTS);
            if (dot < 0) {
                break;
            }
            i = dot;
        }
        boolean known = labels == 1 && plain && PROVIDERS.contains(last);
        boolean complete = labels > 1 && (plain || ENDINGS.contains(last)) && !FILES.contains(last);
        return known || complete ? end : -1;
    }

    private static boolean isEnding(String label) {
        boolean letters = label.chars().allMatch(c -> Characters.isLetter((char) c) || c == '-');
        return label.length() >= 2 && (letters || PROVIDERS.contains(label));
    }

    private static String canonicalDomain(String written) {
        String domain = written.toLowerCase(Locale.ROOT);
        for (String dot : List.of(
                " [dot] ", " (dot) ", "(dot)", "[dot]", "{dot}", " dot ", " [dot] ", " (dot) ", "。", "点", "丶")) {
            domain = domain.replace(dot, ".");
        }
        domain = domain.replace(" ", "");
        return domain.indexOf('.') < 0 && PROVIDERS.contains(domain) ? domain + ".com" : domain;
    }
}
