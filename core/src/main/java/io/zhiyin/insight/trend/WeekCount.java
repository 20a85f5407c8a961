package io.zhiyin.insight.trend;

import io.zhiyin.insight.Matter;
import java.time.LocalDate;

/** How much feedback of a part of the shop mentioned a matter in a week, named by its Monday. */
public record WeekCount(Matter matter, String group, LocalDate week, Mentions mentions) {}
