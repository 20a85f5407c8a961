package io.zhiyin.server.report;

import io.zhiyin.commerce.Provenance;
import io.zhiyin.insight.TopicId;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the report shows and nothing else, in the order in which it is shown. Shares lie in 0..1, effects count stars,
 * q-values are corrected for many comparisons.
 *
 * @param needs most pressing first
 * @param topics in any order; the page builds the tree from the parents and sorts by size
 * @param aspects the groups of the taxonomy, each with its leaves
 * @param drivers what moves the rating
 * @param outcomes what moves returns and other outcomes that the shop's orders tell of
 * @param trends most remarkable first
 * @param quality what was read, set aside, doubted
 */
public record ReportView(
        RunFacts run,
        List<Need> needs,
        List<TopicEntry> topics,
        List<AspectEntry> aspects,
        RatingDrivers drivers,
        List<OutcomeBoard> outcomes,
        List<Trend> trends,
        List<IndexBoard> indices,
        List<RegionalDifference> regions,
        List<EmergingTopic> emerging,
        DataQuality quality,
        Provenance provenance) {
    public ReportView {
        needs = List.copyOf(needs);
        topics = List.copyOf(topics);
        aspects = List.copyOf(aspects);
        outcomes = List.copyOf(outcomes);
        trends = List.copyOf(trends);
        indices = List.copyOf(indices);
        regions = List.copyOf(regions);
        emerging = List.copyOf(emerging);
    }

    /** What the shares are shares of: customers where the files name them, else single feedbacks. */
    public enum Unit {
        CUSTOMERS,
        FEEDBACK
    }

    /**
     * What was analysed.
     *
     * @param shop the shop's name, or what else heads the report
     * @param files name and rows of every file, in the order they were read
     * @param feedback how many feedbacks were counted as opinion
     * @param customers how many different customers wrote them; empty where the files name none
     * @param statements how many statements they make
     * @param unassigned share of the statements that belong to no topic
     * @param unsorted those statements
     * @param from the day of the first counted feedback; empty where no file has times
     * @param methodLink where docs/method.md can be read, an https address; empty to name the file only
     */
    public record RunFacts(
            String shop,
            List<FileFacts> files,
            long feedback,
            Optional<Long> customers,
            long statements,
            double unassigned,
            Evidence unsorted,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            SortedMap<Language, Evidence> languages,
            Unit unit,
            Optional<String> methodLink) {
        public RunFacts {
            files = List.copyOf(files);
            languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        }
    }

    /** A file that was read and how many rows it held. */
    public record FileFacts(String name, long rows) {}

    /**
     * Something that customers ask for, complain of, ask about or praise.
     *
     * @param topic the topic it rests on
     * @param name the topic's name, in the words of its customers
     * @param mentions how many statements make it
     * @param share of all customers (or feedbacks, see {@link Unit}); n is how many there are in all
     * @param importance at least 0; its size tells only in comparison with the other needs
     * @param certainty how narrow the importance's interval is
     * @param strength where the part of the importance that is an effect on the rating is from
     * @param growth logarithm of its growth beyond its own history; empty where there is too little of it
     * @param severity 0..1, from complaints, requests and lost stars
     * @param urgency at least 0: growth beyond chance × severity; 0 where nothing grows beyond chance
     * @param q of the rating effect, how likely chance alone would show as much; empty where it could not be tested
     * @param ratingEffect by how many stars the rating differs where it is mentioned
     * @param notes what else was found of it, and cleared its test
     * @param quote the one passage that says it best; empty only where the evidence is
     * @param twin the same need in the other language
     * @param kin other topics of the same kind about the same aspect, told with it
     */
    public record Need(
            TopicId topic,
            Label name,
            Kind kind,
            Optional<AspectName> aspect,
            long mentions,
            Estimate share,
            double importance,
            Certainty certainty,
            Strength strength,
            Optional<Estimate> growth,
            double severity,
            double urgency,
            Optional<Double> q,
            Optional<Estimate> ratingEffect,
            Series series,
            List<Note> notes,
            Optional<Evidence.Passage> quote,
            Optional<Twin> twin,
            List<Kin> kin,
            Evidence evidence) {
        public Need {
            notes = List.copyOf(notes);
            kin = List.copyOf(kin);
            if (!(importance >= 0 && urgency >= 0)) { // this way round, so that NaN is refused too
                throw new IllegalArgumentException(
                        "importance and urgency are at least 0, were " + importance + " and " + urgency);
            }
            if (!(severity >= 0 && severity <= 1)) {
                throw new IllegalArgumentException("severity lies in [0, 1], was " + severity);
            }
        }
    }

    /** How narrow the interval of an importance is; docs/method.md says where the borders lie. */
    public enum Certainty {
        HIGH,
        MEDIUM,
        LOW
    }

    /** Where the effect on the rating in an importance is from. */
    public enum Strength {
        OWN,
        POOLED,
        NONE
    }

    /** Another topic that is told with a need. */
    public record Kin(TopicId topic, Label name, Estimate share, Evidence evidence) {}

    /**
     * A tested finding about a need.
     *
     * @param place the region or product that it holds for; empty for the whole shop
     * @param since the week of a change; empty for a growth without a step, and for all that is not about time
     * @param before the share before, elsewhere, or without it; with {@code after} the share since, there, or with it
     */
    public record Note(
            NoteKind kind,
            Optional<String> place,
            Optional<LocalDate> since,
            double before,
            double after,
            double q,
            Evidence evidence) {}

    /** What a note tells. */
    public enum NoteKind {
        RISES,
        FALLS,
        MORE_THERE,
        LESS_THERE,
        MORE_RETURNS,
        FEWER_RETURNS
    }

    /** An aspect of the taxonomy and its name. */
    public record AspectName(AspectId id, Label name) {}

    /** The topic that says the same in the other language, and how sure that is (0..1). */
    public record Twin(TopicId topic, Label name, double confidence) {}

    /** A figure week by week, and what it does. A week with too little data has a point without an estimate. */
    public record Series(List<Point> points, List<ChangePoint> changes, Verdict verdict, Optional<Double> q) {
        public Series {
            points = List.copyOf(points);
            changes = List.copyOf(changes);
        }

        /** The series of something whose files have no times. */
        public static Series none() {
            return new Series(List.of(), List.of(), Verdict.NOT_ENOUGH_DATA, Optional.empty());
        }
    }

    /** One week, named by its first day. Where its evidence is none, the page looks among the whole series' passages. */
    public record Point(LocalDate week, Optional<Estimate> value, Evidence evidence) {}

    /** The week from which a series runs on another level. */
    public record ChangePoint(LocalDate week, double before, double after, double q) {}

    /** What a series does, if it is more than chance. */
    public enum Verdict {
        RISING,
        FALLING,
        NEW,
        STEADY,
        NOT_ENOUGH_DATA
    }

    /** A topic in the list of all. */
    public record TopicEntry(
            TopicId id,
            Optional<TopicId> parent,
            Label name,
            Language language,
            List<String> keywords,
            long statements,
            Optional<Estimate> share,
            SentimentMix mix,
            Optional<Evidence.Passage> quote,
            Optional<Twin> twin,
            Evidence evidence) {
        public TopicEntry {
            keywords = List.copyOf(keywords);
        }
    }

    /** How many statements lean which way, each with its quotes. */
    public record SentimentMix(Evidence negative, Evidence neutral, Evidence positive) {
        public long total() {
            return negative.total() + neutral.total() + positive.total();
        }
    }

    /**
     * An aspect and how customers speak of it.
     *
     * @param sentiment its sentiment index, −1..1; empty while there is too little data
     * @param kano empty where ratings do not allow to tell
     * @param leaves the second level; empty for a leaf
     */
    public record AspectEntry(
            AspectName aspect,
            SentimentMix mix,
            Optional<Estimate> sentiment,
            Optional<Kano> kano,
            List<AspectEntry> leaves,
            Evidence evidence) {
        public AspectEntry {
            leaves = List.copyOf(leaves);
        }
    }

    /** How an aspect works on satisfaction: by how many stars praise lifts the rating, and complaint lowers it. */
    public record Kano(KanoClass kind, Estimate lift, Estimate drop) {}

    /** The classes of Kano's model that ratings can tell apart. */
    public enum KanoClass {
        MUST_BE,
        PERFORMANCE,
        ATTRACTIVE,
        INDIFFERENT
    }

    /**
     * Something whose mention moves the rating or another outcome, all else equal.
     *
     * @param effect n counts the mentions
     * @param beneath the same, as wider or neighbouring matters tell it
     */
    public record Driver(Label name, Estimate effect, Optional<Double> q, Evidence evidence, List<Beneath> beneath) {
        public Driver {
            beneath = List.copyOf(beneath);
        }
    }

    /**
     * What moves the rating, in any order.
     *
     * @param tested how many effects had enough mentions and stars to be tested
     * @param doubted effects against their voice: complaints that go with more stars, praise that goes with fewer
     */
    public record RatingDrivers(long tested, List<Driver> told, List<Driver> doubted) {
        public RatingDrivers {
            told = List.copyOf(told);
            doubted = List.copyOf(doubted);
        }
    }

    /**
     * What moves an outcome that the shop's orders tell of.
     *
     * @param outcome its name in the facts, such as {@code returned}
     * @param share how much of the feedback with a known outcome has it
     * @param evidence feedback that has it
     * @param drivers effects are differences of shares, 0.1 for ten points
     */
    public record OutcomeBoard(String outcome, Label name, Estimate share, Evidence evidence, List<Driver> drivers) {
        public OutcomeBoard {
            drivers = List.copyOf(drivers);
        }
    }

    /**
     * The same happening told of another matter or place, beneath the finding that tells it most exactly.
     *
     * @param effect in the unit of the finding
     */
    public record Beneath(Label name, Estimate effect, double q, Evidence evidence) {}

    /** A series of the page's trend chart; its values are shares in 0..1. */
    public record Trend(Label name, Kind kind, Series series, Evidence evidence, List<Beneath> beneath) {
        public Trend {
            beneath = List.copyOf(beneath);
        }
    }

    /** The three indices, each in −1..1. */
    public enum IndexKind {
        SENTIMENT,
        PURCHASE_INTENT,
        PRODUCT_DEMAND
    }

    /** What an index can be broken down by. */
    public enum Dimension {
        PRODUCT,
        CATEGORY,
        ASPECT,
        REGION,
        PERIOD
    }

    /** One index: overall and by every dimension that the files have. Rows of PERIOD stand in the order of time. */
    public record IndexBoard(
            IndexKind kind, IndexRow overall, SortedMap<Dimension, List<IndexRow>> breakdowns, long minimumN) {
        public IndexBoard {
            SortedMap<Dimension, List<IndexRow>> copy = new TreeMap<>();
            for (Map.Entry<Dimension, List<IndexRow>> entry : breakdowns.entrySet()) {
                copy.put(entry.getKey(), List.copyOf(entry.getValue()));
            }
            breakdowns = Collections.unmodifiableSortedMap(copy);
        }
    }

    /** An index's value for one product, region …; empty while n is below the minimum. */
    public record IndexRow(Label name, Optional<Estimate> value, long n, Evidence evidence) {}

    /** A topic that one region speaks of more, or less, than the others do. */
    public record RegionalDifference(
            String region,
            Label topic,
            Kind kind,
            Estimate here,
            Estimate elsewhere,
            double q,
            Evidence evidence,
            Evidence elsewhereEvidence,
            List<Beneath> beneath) {
        public RegionalDifference {
            beneath = List.copyOf(beneath);
        }
    }

    /** A topic that was not there before, or hardly. */
    public record EmergingTopic(
            TopicId topic,
            Label name,
            LocalDate since,
            Estimate now,
            Estimate before,
            double q,
            Series series,
            Evidence evidence,
            List<Beneath> beneath) {
        public EmergingTopic {
            beneath = List.copyOf(beneath);
        }
    }
}
