package io.zhiyin.server.evaluate;

import io.zhiyin.text.Language;
import io.zhiyin.text.LanguageDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The traditional method for kinds, intents and aspects: the first keyword rule that matches, for aspects the taxonomy's
 * phrases that occur most. Statements that no rule of kinds knows
 * are praise, complaint or fact by the sentiment lexicon; those that no rule of intents knows have none.
 */
final class KeywordAnswerer implements Answerer {
    private record Rule(String label, boolean chinese, Pattern pieces) {}

    private final LanguageDetector languages = new LanguageDetector();
    private final LexiconAnswerer lexicon = new LexiconAnswerer(List.of("negative", "neutral", "positive"));
    private final AspectPhrases phrases = new AspectPhrases();
    private final Task task;
    private final List<String> labels;
    private final List<Rule> rules = new ArrayList<>();

    KeywordAnswerer(Task task, List<String> labels) {
        this.task = task;
        this.labels = List.copyOf(labels);
        for (String line : Resources.lines("keywords.txt")) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).split(" ", -1);
            if (head[0].equals(task.code())) {
                boolean chinese = head[2].equals("zh");
                rules.add(new Rule(
                        head[1], chinese, pattern(line.substring(colon + 1).strip(), chinese)));
            }
        }
    }

    static Pattern pattern(String pieces, boolean chinese) {
        List<String> quoted = new ArrayList<>();
        for (String piece : pieces.split("\\|", -1)) {
            boolean word = !chinese && Character.isLetter(piece.charAt(0));
            quoted.add(word ? "\\b" + Pattern.quote(piece) + "\\b" : Pattern.quote(piece));
        }
        return Pattern.compile(String.join("|", quoted));
    }

    @Override
    public String name() {
        return "keyword rules";
    }

    @Override
    public List<Answer> answer(List<String> texts) {
        return texts.stream()
                .map(text -> text.isBlank() ? Answer.none(labels) : answer(text))
                .toList();
    }

    private Answer answer(String text) {
        int at = labels.indexOf(label(text));
        if (at < 0) {
            return Answer.none(labels);
        }
        double[] probabilities = new double[labels.size()];
        probabilities[at] = 1;
        return new Answer(labels, probabilities, false);
    }

    private String label(String text) {
        if (task == Task.ASPECT) {
            return phrases.counts(text, labels).entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
        boolean chinese = languages.detect(text) == Language.ZH;
        String plain = text.toLowerCase(Locale.ROOT);
        Optional<String> known = rules.stream()
                .filter(rule -> rule.chinese() == chinese
                        && rule.pieces().matcher(plain).find())
                .map(Rule::label)
                .findFirst();
        return known.orElseGet(() -> task == Task.KIND ? tone(text) : "none");
    }

    private String tone(String text) {
        int score = lexicon.score(text);
        return score > 0 ? "praise" : score < 0 ? "complaint" : "fact";
    }
}
