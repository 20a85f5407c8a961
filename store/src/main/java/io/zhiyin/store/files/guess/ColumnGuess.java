package io.zhiyin.store.files.guess;

import io.zhiyin.store.files.read.Row;
import io.zhiyin.store.files.read.Table;
import io.zhiyin.store.files.read.Unreadable;
import io.zhiyin.store.files.wording.Sentence;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides what each column of a table holds: first what the user says, then what the header says where the values agree with
 * it, then what the values alone say.
 */
public final class ColumnGuess {
    /** How many rows are looked at. */
    public static final int SAMPLE = 2000;

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final double FEW_SENTENCES = 0.05;
    private static final Pattern NEVER_A_RATING = Pattern.compile(
            "(?i).*(label|class|count|qty|quantity|cluster|group|age|type|level|month|flag|index|helpful|vote|size|number|num|id|year|day|ind"
                    + "|标签|数量|年龄|编号|序号|类|月|件|次|级别|标注).*");

    private final Map<Field, String> overrides;
    private final Optional<ZoneId> zone;

    public ColumnGuess(Map<Field, String> overrides, Optional<ZoneId> zone) {
        this.overrides = Map.copyOf(overrides);
        this.zone = zone;
    }

    /** @param rows the first rows of the table, the header and any titles among them */
    public Columns of(Table table, List<Row> rows) throws Unreadable {
        List<Row> whole = rows.stream().filter(r -> r.flaw().isEmpty()).toList();
        int header = table.columns().isPresent() ? -1 : HeaderRow.find(whole, table.mayHaveTitleRows());
        List<String> names = table.columns().orElseGet(() -> names(whole, header));
        boolean named = table.columns().isPresent() || header >= 0;
        List<Row> body = whole.subList(header + 1, whole.size());
        if (body.isEmpty()) {
            throw new Unreadable("no-rows");
        }
        List<ColumnProfile> profiles = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            profiles.add(ColumnProfile.of(body, column));
        }
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        overrides.forEach((field, name) -> find(name, names).ifPresent(place -> places.put(field, place)));
        refuseUnknown(names);
        if (named) {
            byName(names, profiles, places);
        }
        byValues(names, profiles, places, named);
        Integer words = Stream.of(Field.TEXT, Field.PROS, Field.CONS)
                .map(places::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> noText(names, named));
        boolean chinese = names.stream().anyMatch(ColumnGuess::isChinese)
                || (!named && profiles.get(words).values().stream().limit(50).anyMatch(ColumnGuess::isChinese));
        return columns(names, places, header < 0 ? 0 : whole.get(header).line(), chinese, profiles);
    }

    private Columns columns(
            List<String> names,
            Map<Field, Integer> places,
            long headerLine,
            boolean chinese,
            List<ColumnProfile> profiles) {
        ZoneId shopZone = zone.orElse(chinese ? SHANGHAI : ZoneOffset.UTC);
        Integer rating = places.get(Field.RATING);
        Integer time = places.get(Field.TIME);
        Integer followUp = places.get(Field.FOLLOWUP_TIME);
        return new Columns(
                List.copyOf(names),
                Collections.unmodifiableMap(new EnumMap<>(places)),
                headerLine,
                chinese,
                withoutId(names, profiles, places),
                RatingScale.decide(
                        rating == null ? List.of() : profiles.get(rating).values()),
                TimeReader.decide(time == null ? List.of() : profiles.get(time).values(), shopZone, chinese),
                TimeReader.decide(
                        followUp == null ? List.of() : profiles.get(followUp).values(), shopZone, chinese));
    }

    private static List<String> names(List<Row> rows, int header) {
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        int most = header >= 0 ? Math.max(rows.get(header).cells().size(), 1) : width;
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < most; i++) {
            String name = header < 0 ? "" : rows.get(header).cell(i).strip();
            name = name.isEmpty() ? Columns.UNNAMED + (i + 1) : name;
            for (int again = 2; !seen.add(name); again++) {
                name = name + " (" + again + ")";
            }
            names.add(name);
        }
        return names;
    }

    private void refuseUnknown(List<String> names) throws Unreadable {
        for (Map.Entry<Field, String> override : new EnumMap<Field, String>(orEmpty(overrides)).entrySet()) {
            if (find(override.getValue(), names).isEmpty()) {
                throw new Unreadable(
                        "no-such-column", override.getKey().key(), override.getValue(), Columns.titles(names));
            }
        }
    }

    private static Map<Field, String> orEmpty(Map<Field, String> map) {
        Map<Field, String> sorted = new EnumMap<>(Field.class);
        sorted.putAll(map);
        return sorted;
    }

    private static Optional<Integer> find(String wanted, List<String> names) {
        int exact = names.indexOf(wanted.strip());
        if (exact >= 0) {
            return Optional.of(exact);
        }
        for (int i = 0; i < names.size(); i++) {
            String name = HeaderNames.normalise(names.get(i));
            if ((!name.isEmpty() && name.equals(HeaderNames.normalise(wanted)))
                    || names.get(i).equals(Columns.UNNAMED + number(wanted))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Which column is meant by a number, as it is shown or alone. */
    private static String number(String wanted) {
        return wanted.strip().replaceFirst("^第\\s*(\\d+)\\s*列$", "$1");
    }

    private static void byName(List<String> names, List<ColumnProfile> profiles, Map<Field, Integer> places) {
        Map<Field, Integer> ranks = new EnumMap<>(Field.class);
        Set<Integer> taken = new HashSet<>(places.values());
        Set<Field> decided = Set.copyOf(places.keySet());
        for (int i = 0; i < names.size(); i++) {
            Optional<HeaderNames.Match> match = HeaderNames.match(names.get(i));
            if (match.isEmpty()
                    || taken.contains(i)
                    || decided.contains(match.get().field())) {
                continue;
            }
            Field field = match.get().field();
            int rank = match.get().rank();
            if (agrees(field, profiles.get(i)) && rank < ranks.getOrDefault(field, Integer.MAX_VALUE)) {
                places.put(field, i);
                ranks.put(field, rank);
            }
        }
    }

    /** Whether the values are of the kind that the name promises. */
    private static boolean agrees(Field field, ColumnProfile values) {
        if (values.values().isEmpty()) {
            return field != Field.TEXT;
        }
        return switch (field) {
            case TEXT ->
                values.couldBeText()
                        && (values.sentences() >= FEW_SENTENCES
                                || (values.values().size() < 20 && values.sentences() > 0));
            case TITLE ->
                values.couldBeText()
                        && (values.distinct() >= 0.3 || values.values().size() < 30);
            case ID -> tellsApart(values);
            case TIME, FOLLOWUP_TIME -> values.dates() >= 0.3;
            case RATING -> values.ratings() >= 0.3;
            case FOLLOWUP -> values.letters() >= 0.5;
            case PROS, CONS -> values.couldBeText() && values.letters() >= 0.5;
            case PRODUCT,
                    PRODUCT_NAME,
                    CATEGORY,
                    CUSTOMER,
                    ORDER,
                    CHANNEL,
                    REGION,
                    IMAGES,
                    TYPE,
                    SENDER,
                    VERIFIED,
                    OFFSET,
                    REPLY -> true;
        };
    }

    /** A few repeats and blanks are slips, each named with its row; many mean that it numbers something else. */
    private static boolean tellsApart(ColumnProfile values) {
        return values.repeated() <= 1 + values.values().size() / 10 && values.filled() >= 0.5;
    }

    /** Why a column that is called an id is not taken for one; nothing where one is, or none is called so. */
    private static Optional<Sentence> withoutId(
            List<String> names, List<ColumnProfile> profiles, Map<Field, Integer> places) {
        for (int i = 0; i < names.size() && !places.containsKey(Field.ID); i++) {
            boolean called = HeaderNames.match(names.get(i))
                    .filter(match -> match.field() == Field.ID)
                    .isPresent();
            ColumnProfile values = profiles.get(i);
            if (called && !places.containsValue(i) && !tellsApart(values)) {
                return Optional.of(Sentence.of(
                        "guess.no-id",
                        Columns.title(names.get(i)),
                        values.rows(),
                        values.repeated(),
                        values.rows() - values.values().size()));
            }
        }
        return Optional.empty();
    }

    private static void byValues(
            List<String> names, List<ColumnProfile> profiles, Map<Field, Integer> places, boolean named) {
        if (!places.containsKey(Field.TEXT)) {
            longestText(profiles, places)
                    .or(() -> namedButShort(names, profiles, places))
                    .ifPresent(i -> {
                        places.values().removeIf(place -> place.equals(i));
                        places.put(Field.TEXT, i);
                    });
        }
        for (int i = 0; i < names.size(); i++) {
            ColumnProfile profile = profiles.get(i);
            if (places.containsValue(i) || HeaderNames.knows(names.get(i)) || profile.filled() < 0.5) {
                continue;
            }
            if (!places.containsKey(Field.TIME) && looksDated(profile)) {
                places.put(Field.TIME, i);
            } else if (!places.containsKey(Field.RATING) && looksRated(names.get(i), profile, named)) {
                places.put(Field.RATING, i);
            }
        }
    }

    private static Optional<Integer> longestText(List<ColumnProfile> profiles, Map<Field, Integer> places) {
        Optional<Integer> best = Optional.empty();
        double most = 0;
        for (int i = 0; i < profiles.size(); i++) {
            ColumnProfile profile = profiles.get(i);
            boolean other = Integer.valueOf(i).equals(places.get(Field.REPLY))
                    || Integer.valueOf(i).equals(places.get(Field.FOLLOWUP))
                    || Integer.valueOf(i).equals(places.get(Field.PRODUCT_NAME))
                    || Integer.valueOf(i).equals(places.get(Field.PROS))
                    || Integer.valueOf(i).equals(places.get(Field.CONS));
            double score = profile.sentences() * Math.log1p(profile.meanLength()) * (0.2 + profile.distinct());
            if (!other
                    && profile.couldBeText()
                    && profile.sentences() >= 0.3
                    && score > most * 1.05) { // of two alike the first
                best = Optional.of(i);
                most = score;
            }
        }
        return best;
    }

    /** Short answers ("可以", "fine") make no sentences; then the name must be enough. */
    private static Optional<Integer> namedButShort(
            List<String> names, List<ColumnProfile> profiles, Map<Field, Integer> places) {
        Optional<Integer> best = Optional.empty();
        int bestRank = Integer.MAX_VALUE;
        for (int i = 0; i < names.size(); i++) {
            Optional<HeaderNames.Match> match = HeaderNames.match(names.get(i));
            boolean text = match.isPresent() && match.get().field() == Field.TEXT && !places.containsValue(i);
            if (text && profiles.get(i).couldBeText() && match.get().rank() < bestRank) {
                best = Optional.of(i);
                bestRank = match.get().rank();
            }
        }
        return best;
    }

    /** Amounts look like Excel's dates, so bare numbers must be as long as seconds or milliseconds since 1970. */
    private static boolean looksDated(ColumnProfile profile) {
        return profile.dates() > 0.9
                && profile.meanLength() >= 8
                && (profile.numbers() < 0.5
                        || profile.values().stream()
                                .allMatch(v -> v.matches("\\d{10}|\\d{13}|(19|20)\\d{6}(\\d{6})?")));
    }

    /** Only whole numbers from 1 to 5, at least three of them in use, in a column whose name promises nothing else. */
    private static boolean looksRated(String name, ColumnProfile profile, boolean named) {
        if ((named && NEVER_A_RATING.matcher(name).matches()) || profile.filled() < 0.8) {
            return false;
        }
        Set<String> values = new HashSet<>(profile.values());
        return values.size() >= 3
                && values.stream().allMatch(v -> v.matches("[1-5](\\.0)?"))
                && (values.contains("5") || values.contains("5.0"))
                && (values.contains("1") || values.contains("1.0"));
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Unreadable noText(List<String> names, boolean named) {
        if (names.size() == 1) {
            return new Unreadable("no-text-column.single", named ? names.get(0) : "1");
        }
        return new Unreadable(named ? "no-text-column.named" : "no-text-column.numbered", Columns.titles(names));
    }
}
