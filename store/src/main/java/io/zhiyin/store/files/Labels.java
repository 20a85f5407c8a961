package io.zhiyin.store.files;

import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.store.files.guess.Columns;
import io.zhiyin.store.files.guess.Field;
import io.zhiyin.store.files.read.Format;
import io.zhiyin.store.files.read.Table;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the small cells of a row: occasions, yes and no, counts of pictures, time codes. */
final class Labels {
    private static final Map<Pattern, FeedbackType> TYPES = new java.util.LinkedHashMap<>();

    static {
        TYPES.put(Pattern.compile("追评|追加|follow.?up|additional"), FeedbackType.FOLLOW_UP);
        TYPES.put(Pattern.compile("退货|退款|退换|return|refund"), FeedbackType.RETURN_REASON);
        TYPES.put(Pattern.compile("问卷|调查|调研|满意度|survey|nps|questionnaire"), FeedbackType.SURVEY);
        TYPES.put(Pattern.compile("提问|问题|问大家|咨询|question|q&a"), FeedbackType.QUESTION);
        TYPES.put(Pattern.compile("聊天|会话|对话|消息|客服|chat|message|conversation|utterance|ticket"), FeedbackType.CHAT);
        TYPES.put(Pattern.compile("视频|语音|录音|transcript|video|voice|audio"), FeedbackType.TRANSCRIPT);
    }

    private static final Pattern SHOP = Pattern.compile("客服|客户服务|客户经理|商家|卖家|店家|店主|店铺|掌柜|店小二|小二|机器人|系统|旗舰店|专营店|专卖店|官方"
            + "|\\b(agent|seller|shop|store|merchant|staff|support|service|bot|robot|system|assistant|admin|operator|employee"
            + "|representative|rep|vendor|outbound|outgoing)\\b");
    private static final Pattern CUSTOMER = Pattern.compile(
            "买家|顾客|客户(?!服务|经理)|用户|会员|\\b(customer(?! (service|support|care))|buyer|client|user|visitor|inbound|incoming)\\b");
    private static final Pattern TIME_CODE =
            Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,3}))?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})?");

    private final FeedbackType usual;

    Labels(Table table, Columns columns) {
        usual = table.format() == Format.SUBTITLES
                ? FeedbackType.TRANSCRIPT
                : columns.name(Field.TEXT)
                        .map(name -> find(name, FeedbackType.REVIEW))
                        .orElse(FeedbackType.REVIEW);
    }

    /** The occasion a cell names, else the one that the text's column is about; what the shop itself sent stands apart. */
    FeedbackType type(Optional<String> cell, Optional<String> sender) {
        if (sender.map(Labels::isShop).orElse(false)) {
            return FeedbackType.SHOP_MESSAGE;
        }
        return cell.map(value -> find(value, usual)).orElse(usual);
    }

    private static boolean isShop(String sender) {
        String lower = sender.toLowerCase(Locale.ROOT);
        return SHOP.matcher(lower).find() && !CUSTOMER.matcher(lower).find();
    }

    private static FeedbackType find(String value, FeedbackType otherwise) {
        String lower = value.toLowerCase(Locale.ROOT);
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(lower).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    static Optional<Boolean> yesOrNo(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true",
                    "yes",
                    "y",
                    "1",
                    "是",
                    "已购",
                    "已购买",
                    "verified",
                    "verified purchase",
                    "verified-purchase",
                    "buyer" -> Optional.of(true);
            case "false", "no", "n", "0", "否", "未购", "未购买", "unverified", "nothing" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** How many pictures a cell counts or lists. */
    static int images(String cell) {
        if (cell.isEmpty() || cell.equals("[]") || yesOrNo(cell).equals(Optional.of(false)) || cell.equals("无图")) {
            return 0;
        }
        if (cell.matches("\\d{1,3}(\\.0)?")) {
            return (int) Double.parseDouble(cell);
        }
        int count = 0;
        for (String part : cell.split("[\\n;|，]|,(?=\\s*(?:http|//|\"|'|\\S+\\.(?:jpe?g|png|webp|gif)))")) {
            count += part.isBlank() ? 0 : 1;
        }
        return count;
    }

    static Optional<Duration> offset(String cell) {
        if (SECONDS.matcher(cell).matches()) {
            return Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(cell) * 1000)));
        }
        Matcher m = TIME_CODE.matcher(cell);
        if (!m.matches()) {
            return Optional.empty();
        }
        long hours = m.group(1) == null ? 0 : Long.parseLong(m.group(1));
        String millis = m.group(4) == null ? "0" : (m.group(4) + "00").substring(0, 3);
        return Optional.of(Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(m.group(2)))
                .plusSeconds(Long.parseLong(m.group(3)))
                .plusMillis(Long.parseLong(millis)));
    }
}
