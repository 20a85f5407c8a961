package io.zhiyin.insight.trend;

import io.zhiyin.insight.Matter;

/** How much feedback of a stratum mentioned a matter, over the whole time. */
public record StratumCount(Matter matter, String stratum, Mentions mentions) {}
