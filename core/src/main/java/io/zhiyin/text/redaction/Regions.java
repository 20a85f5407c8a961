package io.zhiyin.text.redaction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a region down to province, state or city where an address stands in its place. */
final class Regions {
    private static final int LONGEST = 60;
    private static final Pattern CITY = Pattern.compile("\\p{IsHan}{2,8}?(?:市|自治州|地区|盟)");
    private static final Pattern PROVINCE = Pattern.compile("\\p{IsHan}{2,6}?(?:省|自治区|特别行政区)");
    private static final Pattern STATE = Pattern.compile("\\b([A-Z]{2})\\s+\\d{5}(?:-\\d{4})?\\b");
    private static final Pattern HOUSE = Pattern.compile("\\d+\\s*(?:号|弄|栋|幢|单元|室|楼|组)|\\p{IsHan}(?:路|街|巷|弄|村|小区)");

    private Regions() {}

    /** The region as written if it names no more than a region; else its province and city, its state, or nothing. */
    static Optional<String> withoutAddress(String written, boolean personal) {
        String region = written.strip();
        if (!personal && region.length() <= LONGEST && !HOUSE.matcher(region).find()) {
            return region.isEmpty() ? Optional.empty() : Optional.of(region);
        }
        String start = region.substring(0, Math.min(region.length(), LONGEST));
        Matcher province = PROVINCE.matcher(start);
        int from = province.lookingAt() ? province.end() : 0;
        Matcher city = CITY.matcher(start).region(from, start.length());
        if (city.lookingAt()) {
            return Optional.of(start.substring(0, city.end()));
        }
        if (from > 0) {
            return Optional.of(start.substring(0, from));
        }
        Matcher state = STATE.matcher(region.substring(Math.max(0, region.length() - LONGEST)));
        return state.find() ? Optional.of(state.group(1)) : Optional.empty();
    }
}
