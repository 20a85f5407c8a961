package io.zhiyin.store.files.guess;

import io.zhiyin.store.files.read.Row;
import io.zhiyin.store.files.read.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Which columns of a table say what became of orders: the order's number, and whether it came back.
 *
 * @param names the columns' names
 * @param order where the order's number stands
 * @param product where the product's id stands, if anywhere
 * @param returned where it says whether the order came back or was refunded
 * @param headerLine the line that names the columns, 0 if the format does
 * @param worded whether customers' words stand in the table too
 */
public record OrderColumns(
        List<String> names,
        int order,
        OptionalInt product,
        int returned,
        Meaning meaning,
        long headerLine,
        boolean worded) {

    /** What a column says of returns, the clearest first. */
    public enum Meaning {
        /** Yes or no. */
        FLAG,
        /** How far the return is. */
        RETURN_STATUS,
        /** When it came back; empty where it did not. */
        TIME,
        /** How far the order is; a return is one of several values. */
        ORDER_STATUS,
        /** How much was paid back; empty or 0 where nothing was. */
        AMOUNT
    }

    private static final List<String> FLAGS = normalised(
            "是否退货 是否退款 退货 退款 已退货 已退款 returned is_returned return_flag refunded is_refunded was_returned was_refunded"
                    + " item_returned");
    private static final List<String> RETURN_STATUSES =
            normalised("退款状态 退货状态 售后状态 退货退款状态 退款退货状态 return_status refund_status returns_status");
    private static final List<String> TIMES =
            normalised("退货时间 退款时间 退货日期 退款日期 退款完结时间 退款成功时间 return_date return_time returned_at returned_on returned_date"
                    + " refund_date refund_time refunded_at refunded_on refunded_date");
    private static final List<String> ORDER_STATUSES = normalised(
            "订单状态 交易状态 状态 order_status status financial_status fulfillment_status item_status state_of_order");
    private static final List<String> AMOUNTS = normalised(
            "退款金额 退货金额 实际退款金额 已退金额 refund_amount refunded_amount amount_refunded total_refunded return_amount");

    private static final Pattern BACK = Pattern.compile("退|return|refund");
    private static final Pattern NOT_BACK = Pattern.compile("(未|无|没有?|不)(同意|通过|退|售后|收货|成功|完成|发起|申请)|拒|关闭|撤|取消|驳回|失败"
            + "|\\bnot?\\b|not_|\\bnon[-_ ]|\\bun(returned|refunded)|reject|declin|cancel|denied|deny|closed|fail");
    /** 七天无理由退货 is the commonest way to send something back, and no negation. */
    private static final Pattern WITHOUT_REASON = Pattern.compile("无(需)?理由|no[- ]questions[- ]asked");

    private static final Pattern NEVER_ASKED = Pattern.compile("^(无|没有?|未申请|未发起|none\\b|no\\b).*");
    private static final Pattern OTHER_CARE = Pattern.compile("换货|维修|补寄|补发|exchang|repair|replac");
    private static final Pattern UNDER_WAY =
            Pattern.compile("中$|待|申请|请求|部分|pending|request|progress|partial|initiat|open");
    private static final Pattern DONE = Pattern.compile("成功|完成|完结|success|complete|approved|done");
    private static final Pattern YES = Pattern.compile("是|有|y|yes|true|t|1|1\\.0|已退.*|returned|refunded");
    private static final Pattern NO =
            Pattern.compile("否|无|n|no|none|false|f|0|0\\.0|未.*|没有.*|not returned|not refunded");

    /** Empty where a table has no order numbers, or does not say what came back. */
    public static Optional<OrderColumns> of(Table table, List<Row> rows) {
        List<Row> whole = rows.stream().filter(row -> row.flaw().isEmpty()).toList();
        int header = table.columns().isPresent() ? -1 : HeaderRow.find(whole, table.mayHaveTitleRows());
        if (table.columns().isEmpty() && header < 0) {
            return Optional.empty();
        }
        List<String> names = table.columns()
                .orElseGet(() -> whole.get(header).cells().stream()
                        .map(OrderColumns::shown)
                        .toList());
        List<Row> body = whole.subList(header + 1, whole.size());
        OptionalInt order = order(names);
        if (order.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        long line = header < 0 ? 0 : whole.get(header).line();
        return candidates(names).stream()
                .filter(candidate -> says(candidate, body))
                .findFirst()
                .map(candidate -> new OrderColumns(
                        List.copyOf(names),
                        order.getAsInt(),
                        first(names, Field.PRODUCT),
                        candidate.column(),
                        candidate.meaning(),
                        line,
                        first(names, Field.TEXT).isPresent()));
    }

    /** By its name; in Shopify's export of orders the number's column is called Name. */
    private static OptionalInt order(List<String> names) {
        List<String> plain = names.stream().map(HeaderNames::normalise).toList();
        int name = plain.indexOf("name");
        boolean shopify = name >= 0 && plain.contains("financialstatus") && plain.contains("lineitemname");
        return shopify ? OptionalInt.of(name) : first(names, Field.ORDER);
    }

    private record Candidate(int column, Meaning meaning) {}

    private static List<Candidate> candidates(List<String> names) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            meaning(names.get(i)).ifPresent(meaning -> candidates.add(new Candidate(column, meaning)));
        }
        candidates.sort(Comparator.comparing(Candidate::meaning).thenComparing(Candidate::column));
        return candidates;
    }

    private static Optional<Meaning> meaning(String header) {
        String name = HeaderNames.normalise(header);
        if (FLAGS.contains(name)) {
            return Optional.of(Meaning.FLAG);
        }
        if (RETURN_STATUSES.contains(name)) {
            return Optional.of(Meaning.RETURN_STATUS);
        }
        if (TIMES.contains(name)) {
            return Optional.of(Meaning.TIME);
        }
        if (ORDER_STATUSES.contains(name)) {
            return Optional.of(Meaning.ORDER_STATUS);
        }
        return AMOUNTS.contains(name) ? Optional.of(Meaning.AMOUNT) : Optional.empty();
    }

    /** A column tells of returns if some row says that an order came back: a status may never do so. */
    private static boolean says(Candidate candidate, List<Row> body) {
        return body.stream()
                .map(row -> back(candidate.meaning(), row.cell(candidate.column())))
                .anyMatch(Optional.of(true)::equals);
    }

    /** Whether a cell says that the order came back; empty where it does not say, or not yet. */
    public Optional<Boolean> back(String cell) {
        return back(meaning, cell);
    }

    private static Optional<Boolean> back(Meaning meaning, String cell) {
        String value = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return switch (meaning) {
            case FLAG ->
                YES.matcher(value).matches()
                        ? Optional.of(true)
                        : NO.matcher(value).matches() ? Optional.of(false) : Optional.empty();
            case TIME -> Optional.of(!value.isEmpty() && !value.startsWith("0000") && value.matches(".*[1-9].*"));
            case AMOUNT -> Optional.of(value.matches(".*[1-9].*"));
            case RETURN_STATUS -> status(value, true);
            case ORDER_STATUS -> status(value, false);
        };
    }

    private static Optional<Boolean> status(String value, boolean ofReturns) {
        if (value.isEmpty() || value.equals("-") || value.equals("--")) {
            return ofReturns ? Optional.of(false) : Optional.empty();
        }
        String said = WITHOUT_REASON.matcher(value).replaceAll("");
        if (ofReturns && NEVER_ASKED.matcher(said).matches()) {
            return Optional.of(false);
        }
        if (OTHER_CARE.matcher(said).find() || UNDER_WAY.matcher(said).find()) {
            return Optional.empty();
        }
        boolean not = NOT_BACK.matcher(said).find();
        if (BACK.matcher(said).find()) {
            return Optional.of(!not);
        }
        if (ofReturns) {
            return not ? Optional.of(false) : DONE.matcher(said).find() ? Optional.of(true) : Optional.empty();
        }
        return not ? Optional.empty() : Optional.of(false); // a closed order may have been refunded or never paid
    }

    private static OptionalInt first(List<String> names, Field field) {
        int best = Integer.MAX_VALUE;
        OptionalInt place = OptionalInt.empty();
        for (int i = 0; i < names.size(); i++) {
            Optional<HeaderNames.Match> match = HeaderNames.match(names.get(i));
            if (match.isPresent() && match.get().field() == field && match.get().rank() < best) {
                best = match.get().rank();
                place = OptionalInt.of(i);
            }
        }
        return place;
    }

    private static String shown(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }

    private static List<String> normalised(String names) {
        return List.of(names.split(" ")).stream().map(HeaderNames::normalise).toList();
    }
}
