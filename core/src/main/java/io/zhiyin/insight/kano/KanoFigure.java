package io.zhiyin.insight.kano;

import io.zhiyin.insight.Matter;
import io.zhiyin.statistics.Estimate;

/**
 * The Kano class of a matter.
 *
 * @param reward by how much the outcome is higher where it is praised
 * @param penalty by how much the outcome is lower where it is complained of
 * @param asymmetry reward minus penalty
 */
public record KanoFigure(Matter matter, KanoClass kind, Estimate reward, Estimate penalty, Estimate asymmetry) {}
