package io.zhiyin.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.server.report.ReportView.AspectEntry;
import io.zhiyin.server.report.ReportView.Unit;
import io.zhiyin.text.AspectId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WordsTest {
    private static final ReportView RICH = ReportViewFixture.rich();
    private final Words zh = new Words(Locale.CHINESE);
    private final Words en = new Words(Locale.ENGLISH);

    @Test
    void saysANeedInOneSentence() {
        assertThat(en.need(RICH.needs().get(1), Unit.CUSTOMERS))
                .isEqualTo(
                        "1 in 10 customers complain about battery (“battery drains overnight”) – rising since week 31 (27 Jul)");
        assertThat(zh.need(RICH.needs().get(0), Unit.CUSTOMERS))
                .isEqualTo("每 8 位顾客就有 1 位抱怨耐用（“拉链用几次就坏”），自第 31 周（7月27日）起上升");
    }

    @Test
    void leavesOutATrendThatTellsNothing() {
        assertThat(en.need(RICH.needs().get(11), Unit.FEEDBACK)).isEqualTo("1.4\u202f% of reviews praise look (“颜值高”)");
        assertThat(zh.need(RICH.needs().get(11), Unit.FEEDBACK)).isEqualTo("1.4\u202f% 的反馈称赞颜值（“颜值高”）");
    }

    @Test
    void countsOneInSoManyOnlyWhereThatIsTrueEnough() {
        assertThat(en.amount(0.125, Unit.CUSTOMERS)).isEqualTo("1 in 8 customers");
        assertThat(en.amount(0.52, Unit.CUSTOMERS)).isEqualTo("52\u202f% of customers");
        assertThat(en.amount(0.4, Unit.CUSTOMERS)).isEqualTo("40\u202f% of customers");
        assertThat(en.amount(0.0004, Unit.CUSTOMERS)).isEqualTo("<\u202f0.1\u202f% of customers");
        assertThat(zh.amount(0.0123, Unit.FEEDBACK)).isEqualTo("1.2\u202f% 的反馈");
    }

    @Test
    void speaksOfOneNeedInTheSingular() {
        ReportView one = SmallViews.withNeeds(RICH, List.of(RICH.needs().get(11)));
        assertThat(en.summary(one)).isEqualTo("One need stands out in what your customers write");
        assertThat(zh.summary(one)).isEqualTo("顾客的声音里，最迫切的 1 项需求");
        assertThat(en.summary(RICH)).isEqualTo("The 12 most pressing needs in what your customers write; growing: 5");
    }

    @Test
    void saysThatWithoutDatesThereIsNoTrend() {
        ReportView.Need need = RICH.needs().get(0);
        assertThat(en.verdict(need, RICH.run())).isEqualTo(en.verdict(need.series()));
        assertThat(en.verdict(need, SmallViews.empty().run()))
                .isEqualTo("no dates, so nothing can be said about a trend");
    }

    @Test
    void saysThatThereIsNothing() {
        ReportView none = SmallViews.withNeeds(RICH, List.of());
        assertThat(en.summary(none)).isEqualTo("No need stands out from chance yet");
        assertThat(en.summary(SmallViews.empty())).isEqualTo("There is no feedback to report on");
        assertThat(en.trends(List.of())).isEqualTo("Trends cannot be told yet");
        assertThat(en.emerging(SmallViews.empty())).isEqualTo("Without dates it cannot be told what is new");
        assertThat(en.regions(SmallViews.empty())).isEqualTo("The files tell no regions apart");
        assertThat(en.indices(List.of())).isEqualTo("There is not enough data yet for a sentiment index");
    }

    @Test
    void gradesCertaintyByTheCorrectedTest() {
        assertThat(en.certainty(Optional.of(0.0002))).isEqualTo("Very high");
        assertThat(en.certainty(Optional.of(0.02))).isEqualTo("Fair");
        assertThat(en.certainty(Optional.of(0.2))).isEqualTo("Could be chance");
        assertThat(zh.certainty(Optional.empty())).isEqualTo("未检验");
    }

    @Test
    void cutsLongNamesInSentencesAndNotThroughAnEmoji() {
        ReportView view = SmallViews.saying("😀".repeat(100));
        assertThat(en.need(view.needs().get(0), Unit.CUSTOMERS)).contains("“" + "😀".repeat(59) + "…”");
    }

    @Test
    void saysWhatElseWasFoundOfANeed() {
        List<ReportView.Note> notes = RICH.needs().get(0).notes();
        assertThat(notes.stream().map(en::note))
                .containsExactly(
                        "orders come back more often, by 23 points",
                        "广东: up from 2.1\u202f% to 12\u202f% since week 31 (27 Jul)",
                        "四川: 9.0\u202f%, elsewhere 2.0\u202f%");
        assertThat(zh.note(notes.get(0))).isEqualTo("退货率高 23 个百分点");
        assertThat(zh.note(notes.get(1))).isEqualTo("广东：自第 31 周（7月27日）起从 2.1\u202f% 升至 12\u202f%");
    }

    @Test
    void saysWhatDrivesReturnsOrWhatIsMissingToTell() {
        assertThat(en.outcomes(RICH.outcomes()))
                .isEqualTo(
                        "Orders come back most often where customers speak of 拉链用几次就坏: 23 points more, 6.4\u202f% of all come back");
        assertThat(zh.outcomes(RICH.outcomes())).isEqualTo("顾客谈到拉链用几次就坏时最容易退货：高 23 个百分点，总体退货率为 6.4\u202f%");
        assertThat(en.outcomes(List.of())).isEqualTo("What drives returns cannot be told yet");
    }

    @Test
    void statesTheFindingOfEveryPart() {
        assertThat(en.drivers(RICH.drivers()))
                .isEqualTo("By best estimate 拉链用几次就坏 costs most stars: 1.2 fewer where it is mentioned");
        assertThat(en.drivers(new ReportView.RatingDrivers(80, List.of(), List.of())))
                .isEqualTo("Nothing moves the rating more than chance would");
        assertThat(en.drivers(new ReportView.RatingDrivers(0, List.of(), List.of())))
                .isEqualTo("What moves the rating cannot be told yet");
        assertThat(en.trends(RICH.trends())).isEqualTo("7 happenings move more than chance would: 5 up, 2 down");
        assertThat(en.regions(RICH)).isEqualTo("广东 speaks of 拉链用几次就坏 3.2 times as often as the other regions");
        assertThat(zh.quality(RICH.quality())).isEqualTo("48,211 行中有 46,902 行计为意见（97\u202f%）");
        assertThat(zh.emerging(RICH)).isEqualTo("出现了 2 个新话题，最确定的是smells of plastic，始于第 31 周（7月27日）");
    }

    private static AspectEntry aspect(String name, long negative, long neutral, long positive) {
        return new AspectEntry(
                new ReportView.AspectName(new AspectId(name), Label.of(name)),
                new ReportView.SentimentMix(
                        new Evidence(List.of(), negative),
                        new Evidence(List.of(), neutral),
                        new Evidence(List.of(), positive)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Evidence.none());
    }

    @Test
    void neverCallsTheAspectThatIsMostCriticisedMostPraisedToo() {
        // nobody is neutral about taste: it has the largest share of criticism and of praise
        AspectEntry taste = aspect("taste", 51, 0, 49);
        AspectEntry delivery = aspect("delivery", 20, 40, 40);
        AspectEntry price = aspect("price", 50, 40, 10);

        assertThat(en.aspects(List.of(taste, delivery, price)))
                .isEqualTo("price is the group that leans most to criticism (50\u202f% negative, 10\u202f% positive);"
                        + " delivery is the group that leans most to praise (40\u202f% positive, 20\u202f% negative)");
        assertThat(zh.aspects(List.of(taste, delivery, price)))
                .isEqualTo("各大类中“price”最偏批评（负面 50\u202f%，正面 10\u202f%），各大类中“delivery”最偏好评（正面 40\u202f%，负面 20\u202f%）");
        assertThat(en.aspects(List.of(taste, price)))
                .isEqualTo("price is the group that leans most to criticism (50\u202f% negative, 10\u202f% positive);"
                        + " no aspect is praised more often than criticised");
        assertThat(en.aspects(List.of(delivery, delivery)))
                .isEqualTo("delivery is the group that leans most to praise (40\u202f% positive, 20\u202f% negative);"
                        + " no aspect is criticised more often than praised");
    }

    @Test
    void oneOfAThingIsSaidInTheSingular() {
        List<ReportView.Trend> rising = RICH.trends().stream()
                .filter(trend -> trend.series().verdict() == ReportView.Verdict.RISING)
                .limit(1)
                .toList();
        assertThat(en.trends(rising)).isEqualTo("One happening moves more than chance would: it goes up");
        assertThat(zh.trends(rising)).isEqualTo("有 1 项变化超出偶然，均为上升");
        ReportView.Note point = new ReportView.Note(
                ReportView.NoteKind.MORE_RETURNS,
                Optional.empty(),
                Optional.empty(),
                0.05,
                0.06,
                0.01,
                Evidence.none());
        assertThat(en.note(point)).isEqualTo("orders come back more often, by 1 point");
    }
}
