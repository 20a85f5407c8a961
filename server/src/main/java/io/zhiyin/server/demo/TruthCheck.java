package io.zhiyin.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares what an analysis claims with what was planted.
 *
 * <p>A claim answers an effect if it is of a fitting kind and speaks of the effect's aspect, or of its group, or mostly shows
 * feedbacks that carry the effect, in the effect's place. A claim that answers none is still true if it follows from one: the same aspect in another kind of claim, or stars
 * that really hang on what is said. What is left is an alarm.
 */
public final class TruthCheck {
    private static final Set<String> IN_TIME = Set.of("trend", "change", "local_change", "emerging");
    private static final Set<String> DECIDED = Set.of("must_be", "one_dimensional", "attractive");
    private static final double NO_STARS = .05;

    private final PlantedTruth truth;

    public TruthCheck(PlantedTruth truth) {
        this.truth = truth;
    }

    /**
     * What came out.
     *
     * @param found codes of the effects that some claim answers
     * @param missed codes of the other effects
     * @param alarms claims that nothing planted explains
     * @param doubtful Kano classes given to a shop in which the stars ignore the text; classes are no claims of a test, so
     *     these are no alarms
     */
    public record Result(List<String> found, List<String> missed, List<Claim> alarms, List<Claim> doubtful) {
        public Result {
            found = List.copyOf(found);
            missed = List.copyOf(missed);
            alarms = List.copyOf(alarms);
            doubtful = List.copyOf(doubtful);
        }
    }

    public Result check(List<Claim> claims) {
        List<String> found = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (PlantedEffect effect : truth.effects()) {
            (claims.stream().anyMatch(claim -> answers(claim, effect)) ? found : missed).add(effect.effect());
        }
        return new Result(
                found,
                missed,
                claims.stream().filter(this::isAlarm).toList(),
                claims.stream().filter(this::isDoubtful).toList());
    }

    private static boolean answers(Claim claim, PlantedEffect effect) {
        boolean about = isAbout(claim, effect);
        return switch (planted(effect)) {
            case BATTERY_COMPLAINT ->
                about && claim.kind().equals("local_change") && claim.region().equals(effect.region());
            case SIZE_RETURNS ->
                about
                        && claim.kind().equals("outcome_driver")
                        && claim.verdict().equals("higher");
            case GROWING_REQUEST ->
                about
                        && IN_TIME.contains(claim.kind())
                        && !claim.voice().equals("complaint")
                        && !Set.of("falling", "dropped").contains(claim.verdict());
            case REGIONAL_DIFFERENCE ->
                about
                        && claim.kind().equals("regional_difference")
                        && claim.region().equals(effect.region())
                        && claim.verdict().equals("higher");
            case RATING_DRIVER ->
                about && claim.kind().equals("rating_driver") && claim.verdict().equals("lower");
            case ATTRACTIVE_FEATURE ->
                about && claim.kind().equals("kano") && claim.verdict().equals("attractive");
            case RATING_FOLLOWS_TEXT,
                    BOUGHT_REVIEWS,
                    PERSONAL_DATA,
                    EMPTY_REVIEWS,
                    CASH_BACK,
                    SELLER_REPLIES,
                    DUPLICATES -> false;
        };
    }

    private boolean isDoubtful(Claim claim) {
        return claim.kind().equals("kano")
                && DECIDED.contains(claim.verdict())
                && truth.stars().isEmpty();
    }

    private boolean isAlarm(Claim claim) {
        if (claim.kind().equals("kano")) {
            return false;
        }
        if (claim.kind().equals("rating_driver")) {
            return !explainedByStars(claim);
        }
        return truth.effects().stream().noneMatch(effect -> explains(effect, claim)) && !ofBoughtReviews(claim);
    }

    /** Whether the claim follows from an effect: a complaint that starts in one region also moves the whole shop. */
    private static boolean explains(PlantedEffect effect, Claim claim) {
        if (answers(claim, effect)) {
            return true;
        }
        boolean spoken = effect.outcome().isEmpty() || effect.outcome().equals(claim.outcome());
        return spoken && isAbout(claim, effect);
    }

    private boolean explainedByStars(Claim claim) {
        boolean higher = claim.verdict().equals("higher");
        return truth.stars().entrySet().stream().anyMatch(entry -> {
            String[] key = entry.getKey().split(" ");
            boolean voiced = claim.voice().equals("any") || claim.voice().equals(key[1]);
            boolean direction = higher ? entry.getValue() > NO_STARS : entry.getValue() < -NO_STARS;
            return voiced && direction && sameMatter(claim, key[0]);
        });
    }

    private boolean ofBoughtReviews(Claim claim) {
        return !truth.boughtReviews().isEmpty()
                && claim.product().isPresent()
                && claim.product().equals(truth.boughtProduct());
    }

    /** By the aspect; or, where the reader calls it otherwise, by the feedbacks that are shown for it. */
    private static boolean isAbout(Claim claim, PlantedEffect effect) {
        long carry =
                claim.evidence().stream().filter(effect.feedback()::contains).count();
        return sameMatter(claim, effect.aspect())
                || 2 * carry > claim.evidence().size();
    }

    private static boolean sameMatter(Claim claim, String aspect) {
        return claim.aspect()
                .filter(claimed ->
                        claimed.equals(aspect) || aspect.startsWith(claimed + "/") || claimed.startsWith(aspect + "/"))
                .isPresent();
    }

    private static Planted planted(PlantedEffect effect) {
        for (Planted planted : Planted.values()) {
            if (planted.code().equals(effect.effect())) {
                return planted;
            }
        }
        throw new IllegalArgumentException("nothing goes by the name " + effect.effect());
    }
}
