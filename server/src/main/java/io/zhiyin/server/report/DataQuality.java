package io.zhiyin.server.report;

import io.zhiyin.commerce.Problem;
import io.zhiyin.statistics.Estimate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far the data can be trusted: what was read, what was set aside and why, and what looks wrong.
 *
 * @param rowsRead every row of every file
 * @param counted rows that count as opinion
 * @param setApart rows that do not, by reason
 * @param problems rows that could not be read, by kind of problem
 * @param exactDuplicates feedbacks that repeat another word by word
 * @param nearDuplicates feedbacks that repeat another almost word by word
 * @param ratingAgainstText feedbacks whose stars contradict their words, as a share of those with both; n counts those
 * @param volume how many feedbacks each week brought
 */
public record DataQuality(
        long rowsRead,
        long counted,
        List<LeftOut> setApart,
        List<ProblemGroup> problems,
        Evidence exactDuplicates,
        Evidence nearDuplicates,
        List<Burst> bursts,
        Optional<Contradiction> ratingAgainstText,
        List<Gap> gaps,
        List<WeekVolume> volume) {
    public DataQuality {
        setApart = List.copyOf(setApart);
        problems = List.copyOf(problems);
        bursts = List.copyOf(bursts);
        gaps = List.copyOf(gaps);
        volume = List.copyOf(volume);
    }

    /** Rows that are no opinion: nothing written, system praise, cash-back texts, the seller's own replies. */
    public record LeftOut(Label reason, Evidence evidence) {}

    /**
     * One kind of problem.
     *
     * @param code the problem's stable name
     * @param name what people call it
     * @param count how often it was found
     * @param examples the first ones, in full
     */
    public record ProblemGroup(String code, Label name, long count, List<Problem> examples) {
        public ProblemGroup {
            examples = List.copyOf(examples);
        }
    }

    /** Many feedbacks of one pattern in a short time, as if they were bought. */
    public record Burst(String product, LocalDate from, LocalDate to, Label why, Evidence evidence) {}

    /** Feedbacks whose stars and words disagree. */
    public record Contradiction(Estimate share, Evidence evidence) {}

    /** A time without feedback that is too long to be chance. */
    public record Gap(LocalDate from, LocalDate to) {}

    /** The feedbacks that a week brought, the week named by its first day. */
    public record WeekVolume(LocalDate week, Evidence evidence) {}
}
