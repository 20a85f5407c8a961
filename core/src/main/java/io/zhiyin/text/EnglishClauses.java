package io.zhiyin.text;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where English statements begin, and which pieces of an English text can't stand alone. */
final class EnglishClauses implements ClauseSplitter.Grammar {
    private static final String PICTOGRAPH = "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{FE0F}\\x{200D}]";

    private static final Pattern AFTER = Pattern.compile("[.!?]+[\"'”’)\\]]*(?=\\s|$|" + PICTOGRAPH
            + ")|[!?]+(?=\\p{L})" + "|(?<=\\p{Ll})[.]+(?=\\p{Lu})|\\.{2,}(?=\\p{L})|[;\\n\\r…。！？；]+|\\s[-–—]{1,2}\\s|—|"
            + PICTOGRAPH + "+");

    private static final String SUBJECT =
            "(?:i|i'm|i've|i'd|i'll|we|it|it's|they|they're|he|she|you|the|this|that|these|those|my|our|his|her|their|there"
                    + "|there's|shipping|delivery|everything|nothing|customer|quality|price)\\b";

    private static final Pattern BEFORE = Pattern.compile("(?i)(?<=[\\s,])(?:(?:and|but|so|or)[\\s,]+)?(?:"
            + "(?<!not only .{0,60})(?<!(?:nothing|anything|everything|all|none) )but\\b(?! also\\b)"
            + "|however\\b|(?:even )?(?<!as )although\\b|even though\\b|(?<!even )(?<!as )though\\b(?=\\s+\\S+\\s+\\S+)"
            + "|except (?:that|for the)\\b"
            + "|(?:and|so|plus|also)\\s+" + SUBJECT + "(?=.{6}))");

    private static final Pattern COMMA = Pattern.compile(",\\s*");

    /** Verbs in a form that makes a statement, and words that judge. */
    private static final Pattern PREDICATE = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|am|be|been|'s|'re|'m|isn't|aren't|wasn't|weren't|has|have|had|hasn't|haven't|hadn't|do|does|did|don't|doesn't|didn't|can|can't"
                    + "|cannot|could|couldn't|will|won't|would|wouldn't|should|must|may|might|i'm|i've|i'd|i'll|it's|they're|that's|there's|love|loved|loves|like|liked|hate|hated"
                    + "|fits?|fit|runs?|ran|looks?|feels?|felt|works?|arrived?|came|comes|broke|breaks|smells?|tastes?|got|get|gets|makes?|made|wish|want|need|needs|bought|ordered"
                    + "|returned|returning|recommend|wear|wore|use|used|buy|keep|kept|went|goes|go|took|takes|say|said|think|thought|fell|falls|washed|seems?|seemed|received|sent|gave"
                    + "|great|good|nice|perfect|excellent|amazing|awesome|beautiful|lovely|gorgeous|cute|comfy|comfortable|soft|cheap|cheaply|expensive|poor|poorly|bad|terrible|awful|horrible"
                    + "|fast|quick|slow|late|small|large|big|tight|loose|short|long|thin|thick|itchy|scratchy|sturdy|flimsy|easy|hard|happy|disappointed|disappointing|pretty|well|fine|ok|okay"
                    + "|worth|true|too|not|never|best|worst|super|high|low|heavy|light|warm|flattering|stylish|durable)\\b|\\p{L}{3,}ed\\b|'s\\b");

    private static final Pattern DEPENDENT = Pattern.compile(
            "(?i)^(?:which|who|whom|whose|where|when|while|because|since|as|if|unless|until|to|with|without|for|in|on|at|of|from|by|about|especially"
                    + "|including|like|such|or|nor|not|than|then|even|esp|particularly|rather|instead|maybe|probably|etc|too|either|neither|and (?!"
                    + SUBJECT
                    + ")|(?!(?:shipping|packaging|stitching|sizing|clothing|lining|pricing|tracking|charging|everything|nothing|something|anything"
                    + "|king|ring|string|spring|thing)\\b)\\p{L}+ing\\b).*");

    private static final Pattern STAGE = Pattern.compile(
            "(?i)^(?:(?:and|but|so|also)\\s+)?(?:if|when|whenever|while|as|after|before|since|because|once|unless|until|for|in|on|at|with|given|considering"
                    + "|having|being|to be|overall|honestly|unfortunately|fortunately|sadly|luckily|thankfully|actually|basically|however|also|plus)\\b.*");

    private static final Pattern CONTRAST =
            Pattern.compile("(?i)^(?:but|however|even though|although|even although|though|except)\\b");

    private static final Pattern VERB = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|am|'s|'re|'m|isn't|aren't|wasn't|weren't|has|have|had|do|does|did|don't|doesn't|didn't|can|can't|could|will|won't|would"
                    + "|loved?|likes?|liked|fits?|runs?|looks?|feels?|works?|arrived|came|broke|smells?|tastes?|got|makes?|wish|need|bought|ordered)\\b|'s\\b");

    /** The start of a name with adjectives in front, whose commas part the adjectives. */
    private static final Pattern NOUN_PHRASE = Pattern.compile("(?i)^(?:an?|the|this|my|such|very|so|really)\\b");

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:hi|hello|hey|hi there|dear \\p{L}+|ok|okay|well|so|also|and|but|however|although|though|plus|overall|honestly|update|edit|ps|p\\.s|pros?|cons?|"
                    + "first|firstly|second|secondly|finally|lastly|anyway|sadly|unfortunately|oh|ugh|wow|yes|no|yeah|in short|bottom line|first of all|to be honest|tbh|imo)$");

    private static final Pattern TAIL = Pattern.compile(
            "(?i)^(?:thanks|thank you|thx|ty|cheers|lol|haha+|though|however|too|either|as well|etc|please|right|really|so yeah|oh well|enough said|period|anyway|"
                    + "thanks again|thank you so much|many thanks|smh|imo|tbh)$");

    private static final Pattern ANY_PICTOGRAPH = Pattern.compile(PICTOGRAPH);
    private static final Pattern LIST_NUMBER = Pattern.compile("^(?:[0-9]{1,2}[.)]|[-*•])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
    private static final Pattern WITH_PRONOUN =
            Pattern.compile("(?i)^(?:and|so|plus|also)\\s+(?:i|i'm|i've|i'd|i'll|we|it|it's|they|they're|he|she)\\s");
    private static final Pattern LIST = Pattern.compile("(?m)(?:^|(?<=[.!?:;]\\s))(?:[0-9]{1,2}[.)]|[-*•])(?=\\s)");

    /** In UTF-16 units: what stands before and after a border tells within these whether it says something. */
    private static final int LONGEST_LOOK = 400;

    private final String text;

    EnglishClauses(String text) {
        this.text = text;
    }

    @Override
    public NavigableSet<Integer> borders() {
        TreeSet<Integer> borders = new TreeSet<>();
        Matcher after = AFTER.matcher(text);
        while (after.find()) {
            borders.add(after.end());
        }
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            borders.add(list.start());
        }
        addInside(borders);
        return borders;
    }

    /** Contrasts, new subjects and commas: a border only where both sides say something. */
    private void addInside(NavigableSet<Integer> borders) {
        TreeSet<Integer> candidates = new TreeSet<>();
        Matcher before = BEFORE.matcher(text);
        while (before.find()) {
            candidates.add(before.start());
        }
        Matcher comma = COMMA.matcher(text);
        while (comma.find()) {
            candidates.add(comma.end());
        }
        TreeSet<Integer> sentences = new TreeSet<>(borders);
        sentences.add(0);
        sentences.add(text.length());
        for (int border : candidates) {
            Integer start = borders.floor(border);
            Integer end = sentences.higher(border);
            Integer next = candidates.higher(border);
            int from = start == null ? 0 : start;
            int to = Math.min(end == null ? text.length() : end, next == null ? text.length() : next);
            if (splits(border, from, to, end == null ? text.length() : end)) {
                borders.add(border);
            }
        }
    }

    private boolean splits(int border, int from, int to, int sentenceEnd) {
        String left =
                text.substring(Math.max(from, border - LONGEST_LOOK), border).strip();
        boolean afterComma = left.endsWith(",");
        boolean conjunction = BEFORE.matcher(text)
                .useTransparentBounds(true)
                .region(border, text.length())
                .lookingAt();
        String right = text.substring(border, Math.min(conjunction ? sentenceEnd : to, border + LONGEST_LOOK))
                .strip();
        if (words(left) < 2 || words(right) < 2 || STAGE.matcher(left).matches()) {
            return false;
        }
        if (CONTRAST.matcher(right).find()) {
            return conjunction;
        }
        if (!says(left) || !says(right)) {
            return false;
        }
        if (conjunction) {
            return afterComma || startsWithPronoun(right);
        }
        return !DEPENDENT.matcher(right).matches()
                && (VERB.matcher(right).find() || !NOUN_PHRASE.matcher(left).find());
    }

    private static boolean startsWithPronoun(String right) {
        return WITH_PRONOUN.matcher(right).find();
    }

    private static boolean says(String words) {
        return PREDICATE.matcher(words).find();
    }

    private static int words(String text) {
        Matcher words = WORD.matcher(text);
        int count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }

    @Override
    public boolean needsNext(Span piece) {
        String words = bare(piece);
        return words.isEmpty() ? !hasPictograph(piece) : LEAD.matcher(words).matches();
    }

    @Override
    public boolean needsPrevious(Span piece) {
        String words = bare(piece);
        return TAIL.matcher(words).matches() || (words.isEmpty() && hasPictograph(piece));
    }

    private String bare(Span piece) {
        String words = ANY_PICTOGRAPH
                .matcher(LIST_NUMBER.matcher(piece.of(text)).replaceFirst(""))
                .replaceAll("");
        int end = words.length();
        while (end > 0 && isMark(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isMark(char sign) {
        return sign != '\'' && (Character.isWhitespace(sign) || "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(sign) >= 0);
    }

    private boolean hasPictograph(Span piece) {
        return ANY_PICTOGRAPH.matcher(piece.of(text)).find();
    }
}
