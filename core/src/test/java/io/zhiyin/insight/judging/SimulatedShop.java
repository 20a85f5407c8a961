package io.zhiyin.insight.judging;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.driver.OutcomeTable;
import io.zhiyin.insight.region.RegionCustomers;
import io.zhiyin.insight.trend.MentionTable;
import io.zhiyin.insight.trend.Mentions;
import io.zhiyin.insight.trend.StratumCount;
import io.zhiyin.insight.trend.VolumeCount;
import io.zhiyin.insight.trend.WeekCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The counts of a shop that never was. Its volume triples over the year, with a season and noise; products come and go in
 * the mix; every topic's share differs between products and wavers from week to week, in the whole shop and in each region
 * on its own. Apart from what is planted, nothing ever changes and nothing moves the rating.
 */
final class SimulatedShop {
    static final int WEEKS = 52;
    static final int REGIONS = 8;
    static final int PRODUCTS = 6;
    private static final LocalDate START = LocalDate.of(2025, 1, 6);
    private static final double[] STARS = {.08, .14, .22, .42, 1};

    /** Where a share is raised, and by how much. */
    record Cell(int topic, int week, int region, int product, double share) {}

    private final SplittableRandom random;
    private final int topics;
    private final double volume;
    private final double waver;
    private ToDoubleFunction<Cell> plant = Cell::share;
    private int returnDriver = -1;
    private double returnLift;
    private double memory;

    /**
     * @param volume mean feedback a week
     * @param waver the coefficient of variation of a topic's share from week to week, once for the shop and once a region
     */
    SimulatedShop(long seed, int topics, double volume, double waver) {
        this.random = new SplittableRandom(seed);
        this.topics = topics;
        this.volume = volume;
        this.waver = waver;
    }

    /** Plants an effect: gives the share of each topic in each week, region and product. */
    SimulatedShop with(ToDoubleFunction<Cell> planted) {
        this.plant = planted;
        return this;
    }

    /** Lets a week's wavering carry on into the next, by this part. */
    SimulatedShop remembering(double part) {
        this.memory = part;
        return this;
    }

    /** Makes a topic raise the probability of a return. */
    SimulatedShop withReturnsDrivenBy(int topic, double lift) {
        this.returnDriver = topic;
        this.returnLift = lift;
        return this;
    }

    ShopCounts counts() {
        double[][] shares = shares();
        double[] complaining = uniform(topics, .1, .9);
        double[] requesting = uniform(topics, 0, .2);
        double[] regionSize = uniform(REGIONS, .3, 2);
        double[][] mix = mix();
        int[][][] n = new int[REGIONS][PRODUCTS][WEEKS];
        int[][][][] mentions = new int[topics][REGIONS][WEEKS][3];
        int[][][] byProduct = new int[topics][PRODUCTS * WEEKS][3];
        OutcomeTable rating = new OutcomeTable("rating");
        OutcomeTable returned = new OutcomeTable("returned");
        double[][] noise = new double[topics][REGIONS];
        double[][] level = new double[topics][REGIONS + 1];
        for (int week = 0; week < WEEKS; week++) {
            waver(level, noise);
            int size = poisson(volumeOf(week));
            for (int i = 0; i < size; i++) {
                int region = draw(regionSize);
                int product = draw(mix[week]);
                n[region][product][week]++;
                rating.addRow(stars(), 1);
                boolean[] said = new boolean[topics];
                for (int t = 0; t < topics; t++) {
                    double share = plant.applyAsDouble(new Cell(t, week, region, product, shares[t][product]));
                    said[t] = random.nextDouble() < share * noise[t][region];
                }
                returned.addRow(
                        random.nextDouble() < .06 + (returnDriver >= 0 && said[returnDriver] ? returnLift : 0) ? 1 : 0,
                        1);
                for (int t = 0; t < topics; t++) {
                    if (said[t]) {
                        boolean complaint = random.nextDouble() < complaining[t];
                        boolean request = random.nextDouble() < requesting[t];
                        count(mentions[t][region][week], complaint, request);
                        count(byProduct[t][product * WEEKS + week], complaint, request);
                        rating.mention(topic(t), complaint, !complaint);
                        returned.mention(topic(t), complaint, !complaint);
                    }
                }
            }
        }
        return assemble(n, mentions, byProduct, rating, returned);
    }

    private static void count(int[] cell, boolean complaint, boolean request) {
        cell[0]++;
        cell[1] += complaint ? 1 : 0;
        cell[2] += request ? 1 : 0;
    }

    private ShopCounts assemble(
            int[][][] n, int[][][][] mentions, int[][][] byProduct, OutcomeTable rating, OutcomeTable returned) {
        List<VolumeCount> regionVolumes = new ArrayList<>();
        List<VolumeCount> productVolumes = new ArrayList<>();
        List<WeekCount> regionWeeks = new ArrayList<>();
        List<WeekCount> productWeeks = new ArrayList<>();
        List<StratumCount> strata = new ArrayList<>();
        List<RegionCustomers> customers = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = START.plusWeeks(week);
            for (int p = 0; p < PRODUCTS; p++) {
                int all = 0;
                for (int r = 0; r < REGIONS; r++) {
                    all += n[r][p][week];
                    regionVolumes.add(new VolumeCount("r" + r, "p" + p, monday, n[r][p][week]));
                }
                productVolumes.add(new VolumeCount("p" + p, "p" + p, monday, all));
            }
            for (int t = 0; t < topics; t++) {
                for (int r = 0; r < REGIONS; r++) {
                    regionWeeks.add(new WeekCount(topic(t), "r" + r, monday, mentions(mentions[t][r][week])));
                }
                for (int p = 0; p < PRODUCTS; p++) {
                    productWeeks.add(
                            new WeekCount(topic(t), "p" + p, monday, mentions(byProduct[t][p * WEEKS + week])));
                }
            }
        }
        for (int t = 0; t < topics; t++) {
            for (int p = 0; p < PRODUCTS; p++) {
                int[] sum = new int[3];
                for (int week = 0; week < WEEKS; week++) {
                    for (int v = 0; v < 3; v++) {
                        sum[v] += byProduct[t][p * WEEKS + week][v];
                    }
                }
                strata.add(new StratumCount(topic(t), "p" + p, mentions(sum)));
            }
        }
        for (int r = 0; r < REGIONS; r++) {
            customers.add(new RegionCustomers("r" + r, 100));
        }
        return new ShopCounts(
                new Totals(Unit.FEEDBACK, rating.rows(), rating.rows(), rating.rows(), 0, rating.rows(), rating.rows()),
                List.of(),
                List.of(),
                new MentionTable(Group.By.REGION, regionVolumes, strata, regionWeeks),
                new MentionTable(Group.By.PRODUCT, productVolumes, strata, productWeeks),
                customers,
                List.of(rating),
                List.of(returned));
    }

    static Matter topic(int t) {
        return new Matter(Matter.Type.TOPIC, "t" + t);
    }

    private static Mentions mentions(int[] counts) {
        return new Mentions(counts[0], counts[1], counts[2]);
    }

    /** Shares between .4 % and 15 %, and per product between none and twice as much. */
    private double[][] shares() {
        double[][] shares = new double[topics][PRODUCTS];
        for (double[] topic : shares) {
            double base = Math.exp(Math.log(.004) + random.nextDouble() * Math.log(.15 / .004));
            for (int p = 0; p < PRODUCTS; p++) {
                topic[p] = base * 2 * random.nextDouble();
            }
        }
        return shares;
    }

    /** What is sold: each product's part wanders, and one is launched in week 20. */
    private double[][] mix() {
        double[][] mix = new double[WEEKS][PRODUCTS];
        double[] level = uniform(PRODUCTS, .5, 2);
        for (int week = 0; week < WEEKS; week++) {
            for (int p = 0; p < PRODUCTS; p++) {
                level[p] *= Math.exp(.08 * gaussian());
                mix[week][p] = p == 0 && week < 20 ? 1e-9 : level[p];
            }
        }
        return mix;
    }

    private double volumeOf(int week) {
        double growth = .5 + week / (WEEKS - 1.0);
        double season = 1 + .25 * Math.sin(2 * Math.PI * week / WEEKS);
        return volume * growth * season * gamma(.15);
    }

    /** What a topic's share is multiplied by: log-normal, with the stated variation, once for the shop and once a region. */
    private void waver(double[][] level, double[][] noise) {
        for (int t = 0; t < topics; t++) {
            for (int i = 0; i <= REGIONS; i++) {
                level[t][i] = memory * level[t][i] + Math.sqrt(1 - memory * memory) * waver * gaussian();
            }
            for (int r = 0; r < REGIONS; r++) {
                noise[t][r] = Math.exp(level[t][REGIONS] + level[t][r] - waver * waver);
            }
        }
    }

    private double stars() {
        double u = random.nextDouble();
        for (int s = 0; s < STARS.length; s++) {
            if (u < STARS[s]) {
                return s + 1.0;
            }
        }
        return STARS.length;
    }

    private double[] uniform(int n, double low, double high) {
        return random.doubles(n, low, high).toArray();
    }

    private int draw(double[] weights) {
        double u = random.nextDouble() * Arrays.stream(weights).sum();
        int i = 0;
        while (i < weights.length - 1 && u >= weights[i]) {
            u -= weights[i++];
        }
        return i;
    }

    private double gaussian() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** Around 1 with this coefficient of variation (Marsaglia and Tsang 2000, for shapes of 1 and more). */
    private double gamma(double variation) {
        if (variation == 0) {
            return 1;
        }
        double shape = 1 / (variation * variation);
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = gaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < .5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v / shape;
            }
        }
    }

    private int poisson(double mean) {
        return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian()));
    }
}
