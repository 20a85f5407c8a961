package io.zhiyin.server.view;

import io.zhiyin.server.report.Label;
import java.util.Map;

/** What people call the problems that were found in files and rows. */
final class ProblemNames {
    private static final Map<String, Label> NAMES = Map.ofEntries(
            Map.entry("no-such-file", new Label("文件不存在", "File not found")),
            Map.entry("not-readable", new Label("文件无法读取", "File that can’t be read")),
            Map.entry("empty-folder", new Label("文件夹中没有可读的文件", "Folder without readable files")),
            Map.entry("empty-file", new Label("空文件", "Empty file")),
            Map.entry("truncated", new Label("文件不完整", "File that was cut off")),
            Map.entry("damaged-archive", new Label("压缩包损坏", "Damaged archive")),
            Map.entry("encrypted", new Label("文件设有密码", "File with a password")),
            Map.entry("nested-archive", new Label("压缩包里套着压缩包", "Archive inside an archive")),
            Map.entry("archive-too-large", new Label("解压后过大", "Archive too large")),
            Map.entry("archive-too-many-entries", new Label("压缩包内文件过多", "Archive of too many files")),
            Map.entry("archive-bomb", new Label("可疑的压缩包", "Suspicious archive")),
            Map.entry("damaged-workbook", new Label("Excel 工作簿损坏", "Damaged workbook")),
            Map.entry("damaged-parquet", new Label("Parquet 文件损坏", "Damaged Parquet file")),
            Map.entry("binary-file", new Label("不是文本表格", "No table of text")),
            Map.entry("wrong-encoding", new Label("文字编码无法识别", "Unknown encoding")),
            Map.entry("line-too-long", new Label("一行过长", "Line too long")),
            Map.entry("unsupported-format", new Label("不支持的格式", "Unsupported format")),
            Map.entry("no-files", new Label("没有文件", "No files")),
            Map.entry("no-rows", new Label("没有数据行", "No rows")),
            Map.entry("no-such-column", new Label("没有这一列", "No such column")),
            Map.entry("no-text-column", new Label("没有文本列", "No column of text")),
            Map.entry("orders-alone", new Label("只有订单，没有评价", "Orders without reviews")),
            Map.entry("duplicate-column", new Label("列名重复", "Column named twice")),
            Map.entry("ambiguous-dates", new Label("日期写法有歧义", "Ambiguous dates")),
            Map.entry("no-time-column", new Label("没有日期列", "No column of dates")),
            Map.entry("field-count", new Label("列数不符", "Wrong number of values")),
            Map.entry("unclosed-quote", new Label("引号没有闭合", "Unclosed quote")),
            Map.entry("broken-json", new Label("JSON 不完整", "Broken JSON")),
            Map.entry("unreadable-cue", new Label("时间码无法识别（字幕）", "Unreadable subtitle time")),
            Map.entry("text-too-long", new Label("文本过长", "Text too long")),
            Map.entry("broken-characters", new Label("含有乱码", "Broken characters")),
            Map.entry("control-characters", new Label("含有控制字符", "Control characters")),
            Map.entry("empty-text", new Label("文本为空", "Empty text")),
            Map.entry("duplicate-id", new Label("编号重复", "Repeated id")),
            Map.entry("repeated-row", new Label("整行重复，只计一次", "Whole row repeated, counted once")),
            Map.entry("number-cut", new Label("长编号被电子表格缩写", "Long number shortened by a spreadsheet")),
            Map.entry("rating-not-a-number", new Label("评分不是数字", "Rating that is no number")),
            Map.entry("rating-out-of-scale", new Label("评分超出范围", "Rating off the scale")),
            Map.entry("unreadable-date", new Label("日期无法识别", "Unreadable date")),
            Map.entry("not-a-file", new Label("不是普通文件", "Not a file")),
            Map.entry("own-output", new Label("知音自己的输出", "Zhiyin’s own output")),
            Map.entry("changed-while-read", new Label("读取期间文件有改动", "File that changed while it was read")),
            Map.entry("repeated-header", new Label("表头重复", "Repeated header")),
            Map.entry("rating-zero", new Label("评分为 0", "Rating of 0")),
            Map.entry("date-too-early", new Label("日期过早", "Date too early")),
            Map.entry("date-in-future", new Label("日期在未来", "Date in the future")),
            Map.entry("no-order-number", new Label("没有订单编号", "No order number")),
            Map.entry("unreadable-offset", new Label("时间码无法识别", "Unreadable time code")));

    private ProblemNames() {}

    /** The problem's name; its code where it has none. */
    static Label of(String code) {
        return NAMES.getOrDefault(code, Label.of(code));
    }
}
