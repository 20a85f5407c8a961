package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that can't be used is explained in the person's language. */
final class MisuseTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    private String say(Locale language, String arguments) {
        terminal.speak(language);
        assertThat(terminal.run((Object[]) arguments.split(" "))).isEqualTo(Main.USER);
        return terminal.said().lines().toList().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            --foo ~ No such option: --foo. ~ 没有这个选项：--foo。
            analyse ~ No such command: analyse. Did you mean analyze? ~ 没有这个命令：analyse。您要输入的是不是 analyze？
            analyze a.csv --out d --sinse x ~ No such option: --sinse. Did you mean --since? ~ 没有这个选项：--sinse。您要输入的是不是 --since？
            analyze a.csv --out d --aa --bb ~ No such option: --aa, --bb. ~ 没有这个选项：--aa、--bb。
            analyze a.csv ~ This is missing: --out DIR ~ 缺少：--out DIR
            analyze ~ This is missing: --out DIR, FILE|DIR ~ 缺少：--out DIR、FILE|DIR
            analyze a.csv --out ~ This is missing: --out DIR ~ 缺少：--out DIR
            analyze a.csv --out d --map ~ --map: a value is needed, as in --map FIELD=COLUMN ~ --map 后面缺少值，应写成 --map FIELD=COLUMN
            analyze a.csv --out d --map text ~ --map text: this can't be used, FIELD=COLUMN is needed. ~ --map text：无法使用，应为：FIELD=COLUMN。
            analyze a.csv --out d --since soon ~ --since soon: this can't be used, a date such as 2024-03-05 is needed. ~ --since soon：无法使用，应为：日期，例如 2024-03-05。
            analyze a.csv --out d --seed x ~ --seed x: this can't be used, a whole number is needed. ~ --seed x：无法使用，应为：整数。
            analyze a.csv --out d --sample 9999999999 ~ --sample 9999999999: this can't be used, a whole number of at most 2147483647 is needed. ~ --sample 9999999999：无法使用，应为：不超过 2147483647 的整数。
            analyze a.csv --out d --offline=x ~ --offline x: this can't be used, true or false is needed. ~ --offline x：无法使用，应为：true 或 false。
            analyze a.csv --out d --out e ~ --out is given more than once: give it once. ~ --out 重复出现，请只保留一个。
            """)
    void explainsItInBothLanguages(String arguments, String english, String chinese) {
        assertThat(say(Locale.ENGLISH, arguments)).isEqualTo(english);
        assertThat(say(Locale.SIMPLIFIED_CHINESE, arguments)).isEqualTo(chinese);
    }
}
