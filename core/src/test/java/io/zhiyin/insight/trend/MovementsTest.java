package io.zhiyin.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MovementsTest {
    private static final Matter BATTERY = new Matter(Matter.Type.TOPIC, "battery");
    private static final LocalDate START = LocalDate.of(2025, 1, 6);

    private final List<VolumeCount> volumes = new ArrayList<>();
    private final List<StratumCount> strata = new ArrayList<>();
    private final List<WeekCount> weeks = new ArrayList<>();

    @Test
    void aProductThatSellsMoreIsNoRisingTopic() {
        for (int w = 0; w < 40; w++) {
            volume("", "phone", w, 10 + 2 * w);
            volume("", "book", w, 100);
            mention("", w, 2 + 2 * w / 5, 0, 0);
        }
        strata.add(new StratumCount(BATTERY, "phone", new Mentions(396, 0, 0)));
        assertThat(movement(Voice.ANY).verdict()).isEqualTo(Verdict.STABLE);
    }

    @Test
    void weeksWithoutFeedbackAreGapsAndNotZeros() {
        for (int w = 0; w < 40; w++) {
            if (w < 10 || w > 20) {
                volume("", "phone", w, 100);
                mention("", w, 9 + w % 3, 0, 0);
            }
        }
        strata.add(new StratumCount(BATTERY, "phone", new Mentions(290, 0, 0)));
        Movement movement = movement(Voice.ANY);
        assertThat(movement.series().length()).isEqualTo(29);
        assertThat(movement.verdict()).isEqualTo(Verdict.STABLE);
    }

    @Test
    void saysWhenThereIsNotEnoughData() {
        for (int w = 0; w < 5; w++) {
            volume("", "phone", w, 100);
            mention("", w, 50, 0, 0);
        }
        strata.add(new StratumCount(BATTERY, "phone", new Mentions(250, 0, 0)));
        Movement movement = movement(Voice.ANY);
        assertThat(movement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
        assertThat(movement.shift()).isEmpty();
        assertThat(movement.q()).isEqualTo(1);
    }

    @Test
    void callsNewWhatWasHardlyMentionedBefore() {
        long all = 0;
        for (int w = 0; w < 40; w++) {
            volume("", "phone", w, 100);
            int mentions = w == 3 ? 1 : w >= 35 ? 8 + w % 3 : 0;
            all += mentions;
            mention("", w, mentions, mentions, 0);
        }
        strata.add(new StratumCount(BATTERY, "phone", new Mentions(all, all, 0)));
        Movement movement = movement(Voice.COMPLAINT);
        assertThat(movement.verdict()).isEqualTo(Verdict.NEW);
        Movement.Shift shift = movement.shift().orElseThrow();
        assertThat(shift.since()).isEqualTo(START.plusWeeks(35));
        assertThat(shift.after().value()).isCloseTo(.09, within(.005));
        assertThat(shift.before().value()).isCloseTo(1 / 3500.0, within(1e-9));
        assertThat(shift.difference().interval().low()).isPositive();
        assertThat(movement(Voice.REQUEST).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    }

    @Test
    void aRegionThatMovesAsAllOthersDoHasNoMovementOfItsOwn() {
        for (int w = 0; w < 40; w++) {
            for (String region : List.of("north", "south")) {
                volume(region, "phone", w, 100);
                mention(region, w, w < 20 ? 4 : 14, 0, 0);
            }
        }
        strata.add(new StratumCount(BATTERY, "phone", new Mentions(720, 0, 0)));
        MentionTable table = table();
        assertThat(movements().ofGroups(table, table.groups(), emptyTable())).isEmpty();
        assertThat(movement(Voice.ANY).verdict()).isEqualTo(Verdict.JUMPED);
    }

    @Test
    void namesTheRegionThatMovesAlone() {
        for (int w = 0; w < 40; w++) {
            for (String region : List.of("", "north", "south")) {
                volume(region, "phone", w, 100);
                mention(region, w, region.equals("north") && w >= 20 ? 14 : 4, 0, 0);
            }
        }
        strata.add(new StratumCount(BATTERY, "phone", new Mentions(680, 0, 0)));
        MentionTable table = table();
        List<Movement> found = movements().ofGroups(table, table.groups(), emptyTable());
        assertThat(found).singleElement().satisfies(movement -> {
            assertThat(movement.group()).isEqualTo(Group.region("north"));
            assertThat(movement.verdict()).isEqualTo(Verdict.JUMPED);
            assertThat(movement.shift().orElseThrow().since()).isEqualTo(START.plusWeeks(20));
        });
    }

    @Test
    void refusesMentionsThatAreNone() {
        assertThatThrownBy(() -> new Mentions(1, 2, 0)).hasMessageContaining("2 and 0 of 1");
        assertThatThrownBy(() -> new TrendOptions(2, 12, 8, .02, .01)).hasMessageContaining("6 weeks");
    }

    private Movement movement(Voice voice) {
        return movements().ofShop(table()).stream()
                .filter(movement -> movement.voice() == voice)
                .findFirst()
                .orElseThrow();
    }

    private static Movements movements() {
        return new Movements(TrendOptions.defaults());
    }

    private MentionTable table() {
        return new MentionTable(Group.By.REGION, volumes, strata, weeks);
    }

    private static MentionTable emptyTable() {
        return new MentionTable(Group.By.PRODUCT, List.of(), List.of(), List.of());
    }

    private void volume(String region, String stratum, int week, long feedback) {
        volumes.add(new VolumeCount(region, stratum, START.plusWeeks(week), feedback));
    }

    private void mention(String region, int week, long any, long complaint, long request) {
        weeks.add(new WeekCount(BATTERY, region, START.plusWeeks(week), new Mentions(any, complaint, request)));
    }
}
