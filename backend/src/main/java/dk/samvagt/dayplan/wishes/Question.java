package dk.samvagt.dayplan.wishes;

import dk.samvagt.planning.dayplan.DayPlanRule;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a team is asked: how much longer a way it takes for a wish to be met. Travel is the measure and is not asked
 * about itself; rules that no question names keep their default.
 */
enum Question {
    CONTACT_PERSON(1),
    DIFFERENT_FACES(1),
    PREFERRED_MEMBER(1),
    SHARED_LANGUAGE(1),
    CARER_GENDER(1),
    /** Told for ten minutes late. */
    LATE(600),
    /** Crowding has no price in minutes that anybody could picture. The evening's spread follows it. */
    FAIR_WORKLOAD(0, DayPlanRule.EVENING_SPREAD),
    /** Told for a visit of an hour. */
    STUDENT_ALONE(60),
    GROUP_WISH(1),
    /** Told for another member, which counts three. */
    CHANGED_SINCE_PUBLISHED(3);

    /** A value of {@value} is the rule's own weight. */
    static final int DEFAULT = 50;

    static final int MOST = 100;

    private static final int SECONDS = 60;

    private final int unitsTold;
    private final Set<DayPlanRule> alongside;

    Question(int unitsTold, DayPlanRule... alongside) {
        this.unitsTold = unitsTold;
        this.alongside = Set.of(alongside);
    }

    /** The question about a rule, by the rule's name. */
    static Optional<Question> find(String rule) {
        return Arrays.stream(values())
                .filter(question -> question.name().equals(rule))
                .findFirst();
    }

    /** What is asked about. */
    DayPlanRule rule() {
        return DayPlanRule.valueOf(name());
    }

    /** Rules that go with it. */
    Set<DayPlanRule> alongside() {
        return alongside;
    }

    /**
     * What a rule weighs where it matters so much: its default times (value / 50)², so that 0 switches it off, 25 is a
     * quarter, 50 the default and 100 four times as much.
     */
    static int weight(DayPlanRule rule, int value) {
        double factor = value / (double) DEFAULT;
        return Math.toIntExact(Math.round(rule.defaultWeight() * factor * factor));
    }

    /** How many minutes of travel the wish is worth; empty where it has no such price. */
    Optional<Long> minutesOfTravel(int value) {
        if (unitsTold == 0) {
            return Optional.empty();
        }
        double seconds = (double) weight(rule(), value) * unitsTold / DayPlanRule.TRAVEL.defaultWeight();
        return Optional.of(Math.round(seconds / SECONDS));
    }
}
