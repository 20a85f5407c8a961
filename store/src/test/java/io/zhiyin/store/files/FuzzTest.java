package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes come, there are feedback and problems, or one plain refusal; never another failure. */
final class FuzzTest {
    private static final int ROUNDS = 150;
    private static final byte[][] PIECES = {
        {'"'},
        {'\n'},
        {'\r'},
        {','},
        {0},
        {(byte) 0xFF},
        {'{'},
        {'}'},
        {']'},
        {'\\'},
        "\"\"\"".getBytes(StandardCharsets.UTF_8),
        "-->".getBytes(StandardCharsets.UTF_8),
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        "=\"".getBytes(StandardCharsets.UTF_8)
    };

    @TempDir
    Path folder;

    private Map<String, byte[]> validFiles() throws Exception {
        StringBuilder csv = new StringBuilder("评论ID,评论内容,评分,评价时间,追评,地区\n");
        StringBuilder json = new StringBuilder();
        StringBuilder srt = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            csv.append(i)
                    .append(",\"杯子很好看，\n我很喜欢\"\"的\"\"\",")
                    .append(i % 5 + 1)
                    .append(",2024/3/")
                    .append(i)
                    .append(",盖子漏了,浙江省杭州市\n");
            json.append("{\"text\": \"it is a fine cup\", \"rating\": ")
                    .append(i % 5 + 1)
                    .append(", \"images\": [], \"user\": {\"name\": \"x\"}}\n");
            srt.append(i)
                    .append("\n00:00:")
                    .append(10 + i)
                    .append(",000 --> 00:00:")
                    .append(11 + i)
                    .append(",000\nit is fine.\n\n");
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        files.put("b.csv", csv.toString().getBytes(Charset.forName("GB18030")));
        files.put("c.csv", csv.toString().getBytes(StandardCharsets.UTF_16));
        files.put("d.jsonl", json.toString().getBytes(StandardCharsets.UTF_8));
        files.put(
                "e.json",
                ("{\"data\": [" + json.toString().strip().replace("\n", ",\n") + "]}")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("f.srt", srt.toString().getBytes(StandardCharsets.UTF_8));
        files.put("g.csv.gz", Intake.gzipped(files.get("a.csv")));
        files.put("h.zip", Intake.zipped("a.csv", csv.toString(), "b.jsonl", json.toString()));
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(xlsx, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("评价");
            sheet.value(0, 0, "评价内容");
            sheet.value(0, 1, "评分");
            for (int i = 1; i < 20; i++) {
                sheet.value(i, 0, "杯子很好看，我很喜欢");
                sheet.value(i, 1, i % 5 + 1);
            }
        }
        files.put("i.xlsx", xlsx.toByteArray());
        Path parquet = folder.resolve("valid.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "copy (select 'it is a fine cup ' || i as review_body, i % 5 + 1 as rating from range(50) t(i)) to '"
                            + parquet + "' (format parquet)");
        }
        files.put("j.parquet", Files.readAllBytes(parquet));
        return files;
    }

    private static byte[] mutated(byte[] valid, Random random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : valid) {
            bytes.add(b);
        }
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && !bytes.isEmpty(); i++) {
            int at = random.nextInt(bytes.size());
            switch (random.nextInt(5)) {
                case 0 -> bytes.set(at, (byte) random.nextInt(256));
                case 1 ->
                    bytes.subList(at, Math.min(bytes.size(), at + 1 + random.nextInt(20)))
                            .clear();
                case 2 -> {
                    for (byte b : PIECES[random.nextInt(PIECES.length)]) {
                        bytes.add(at, b);
                    }
                }
                case 3 ->
                    bytes.addAll(
                            at, new ArrayList<>(bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(200)))));
                default ->
                    bytes.subList(random.nextInt(10) == 0 ? at : bytes.size() - 1, bytes.size())
                            .clear();
            }
        }
        byte[] result = new byte[bytes.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = bytes.get(i);
        }
        return result;
    }

    @Test
    void neverFailsInAnyOtherWay() throws Exception {
        int read = 0;
        for (Map.Entry<String, byte[]> valid : validFiles().entrySet()) {
            for (int seed = 0; seed < ROUNDS; seed++) {
                byte[] content = mutated(valid.getValue(), new Random(31L * seed + Arrays.hashCode(valid.getValue())));
                Path file = Files.write(folder.resolve(valid.getKey()), content);
                try {
                    Intake.of(file);
                    read++;
                } catch (IntakeException e) {
                    assertThat(e.getMessage())
                            .as(valid.getKey() + " seed " + seed)
                            .doesNotContain("Exception", "null");
                } catch (RuntimeException e) {
                    throw new AssertionError(valid.getKey() + " seed " + seed, e);
                }
                Files.delete(file);
            }
        }
        assertThat(read).as("mutated files that could still be read").isGreaterThan(ROUNDS * 4);
    }
}
