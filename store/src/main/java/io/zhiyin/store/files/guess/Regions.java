package io.zhiyin.store.files.guess;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens an address to what may be kept of it: province or state, and city; never a street. */
public final class Regions {
    private static final Pattern CHINESE = Pattern.compile(
            "^(?:中国|中华人民共和国)?\\s*((?:北京|上海|天津|重庆)市?|(?:香港|澳门)(?:特别行政区)?"
                    + "|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区|内蒙古|广西|西藏|宁夏|新疆"
                    + "|(?:黑龙江|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?)"
                    + "[\\s,，/-]*(.*)$",
            Pattern.DOTALL);
    private static final Pattern CITY = Pattern.compile("^([\\u4e00-\\u9fff]{2,8}?(?:市|自治州|地区|盟|州))");
    private static final Pattern STREET = Pattern.compile("\\d|路|街|号|村|室|栋|单元|弄|巷");
    private static final Pattern PROVINCE_IN_FULL = Pattern.compile("[省市区]$");
    private static final int LONGEST_PLACE = 40;

    private Regions() {}

    /** The region a cell names, or nothing where it holds no more than a street. */
    public static Optional<String> of(String cell) {
        String text = cell.strip().replaceFirst("^(IP属地|IP归属地|来自)[:：]?\\s*", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.matches()) {
            Matcher city = CITY.matcher(chinese.group(2));
            String rest = chinese.group(2).strip();
            if (city.find() && !STREET.matcher(city.group(1)).find()) {
                return Optional.of(province(chinese.group(1)) + city.group(1));
            }
            boolean shortCity = rest.matches("[\\u4e00-\\u9fff]{2,4}")
                    && !STREET.matcher(rest).find();
            return Optional.of(province(chinese.group(1)) + (shortCity ? rest : ""));
        }
        Matcher city = CITY.matcher(text);
        if (city.find() && !STREET.matcher(city.group(1)).find()) {
            return Optional.of(city.group(1));
        }
        return western(text);
    }

    /** One name for one place, however a file shortens it: 广东 is 广东省. */
    private static String province(String written) {
        return switch (written) {
            case "北京", "上海", "天津", "重庆" -> written + "市";
            case "香港", "澳门" -> written + "特别行政区";
            case "内蒙古", "西藏" -> written + "自治区";
            case "广西" -> "广西壮族自治区";
            case "宁夏" -> "宁夏回族自治区";
            case "新疆" -> "新疆维吾尔自治区";
            default -> PROVINCE_IN_FULL.matcher(written).find() ? written : written + "省";
        };
    }

    /** "12 High Street, Springfield, IL 62704, USA" becomes "Springfield, IL, USA": parts with a street number go. */
    private static Optional<String> western(String text) {
        if (text.length() <= LONGEST_PLACE && !STREET.matcher(text).find()) {
            return Optional.of(text);
        }
        StringBuilder kept = new StringBuilder();
        String[] parts = text.split("[,，\\n]");
        for (int i = 0; i < parts.length; i++) {
            // a postcode goes, the state before it stays; a part with a number at its front is a street
            String part = parts[i].strip().replaceFirst("\\s+\\d{5}(-\\d{4})?$", "");
            boolean street =
                    (i == 0 && parts.length > 1) || STREET.matcher(part).find() || part.length() > LONGEST_PLACE;
            if (!street && !part.isEmpty()) {
                kept.append(kept.isEmpty() ? "" : ", ").append(part);
            }
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.toString());
    }
}
