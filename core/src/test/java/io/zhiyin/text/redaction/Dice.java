package io.zhiyin.text.redaction;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance, as the made-up data need it. */
class Dice {
    final SplittableRandom random;

    Dice(SplittableRandom random) {
        this.random = random;
    }

    final String digits(int n) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < n; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    final String letters(int n) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < n; i++) {
            letters.append("ABCDEFGHJKLMNPRSTUVWXYZ".charAt(random.nextInt(23)));
        }
        return letters.toString();
    }

    final String letter() {
        return letters(1);
    }

    final String between(int low, int high) {
        return String.valueOf(random.nextInt(low, high + 1));
    }

    final String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    final <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
