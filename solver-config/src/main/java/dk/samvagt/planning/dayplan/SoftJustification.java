package dk.samvagt.planning.dayplan;

/** A wish that is not met. */
public sealed interface SoftJustification extends DayPlanJustification {

    /** Begins {@code amount} seconds late. */
    record Late(String stop, int amount) implements SoftJustification, AboutStop {}

    /** {@code amount} seconds under way to a stop, and home where it is the last. */
    record Travel(String stop, int amount) implements SoftJustification, AboutStop {}

    /** {@code amount} seconds idle before a stop. */
    record Waiting(String stop, int amount) implements SoftJustification, AboutStop {}

    /** Not by the citizen's contact person. */
    record ContactPerson(String stop, String citizen, String member, int amount)
            implements SoftJustification, AboutStop {}

    /** By nobody whom the citizen prefers. */
    record PreferredMember(String stop, String citizen, String member, int amount)
            implements SoftJustification, AboutStop {}

    /** One more member whom a citizen meets; {@code amount} 2 where they have not met before. */
    record DifferentFaces(String citizen, String member, int amount) implements SoftJustification {}

    /** They share no language. */
    record SharedLanguage(String stop, String citizen, String member, int amount)
            implements SoftJustification, AboutStop {}

    /** Another gender than the citizen wishes. */
    record CarerGender(String stop, String citizen, String member, int amount)
            implements SoftJustification, AboutStop {}

    /** How crowded {@code busySeconds} of work and travel are in the shift. */
    record FairWorkload(String route, int busySeconds, int amount) implements SoftJustification {}

    /** How crowded {@code busySeconds} of evening work are in the shift's evening. */
    record EveningSpread(String route, int busySeconds, int amount) implements SoftJustification {}

    /** {@code amount} minutes of ordinary work by somebody whose competence is scarce. */
    record ScarceCompetence(String stop, String member, int amount) implements SoftJustification, AboutStop {}

    /** {@code amount} minutes without the supervisor. */
    record StudentAlone(String stop, String member, int amount) implements SoftJustification, AboutStop {}

    /** A citizen who would like to does not take part. */
    record GroupWish(String citizen, String group, int amount) implements SoftJustification {}

    /** Other than the members were told. */
    record ChangedSincePublished(String stop, String member, boolean sameMember, int amount)
            implements SoftJustification, AboutStop {}

    /** The latest stop of the plan begins {@code amount} seconds late. */
    record LargestLateness(int amount) implements SoftJustification {}

    /** A visit that may be left out is. */
    record OptionalLeftOut(String stop, int amount) implements SoftJustification, AboutStop {}

    /** Back {@code amount} seconds after the shift. */
    record Overtime(String route, int amount) implements SoftJustification {}

    /** No room for the break. */
    record BreakMissed(String route, int amount) implements SoftJustification {}

    /** The shift with the most time to spare has {@code amount} seconds of it. */
    record LargestIdle(int amount) implements SoftJustification {}

    @Override
    default DayPlanRule rule() {
        return switch (this) {
            case Late ignored -> DayPlanRule.LATE;
            case Travel ignored -> DayPlanRule.TRAVEL;
            case Waiting ignored -> DayPlanRule.WAITING;
            case ContactPerson ignored -> DayPlanRule.CONTACT_PERSON;
            case PreferredMember ignored -> DayPlanRule.PREFERRED_MEMBER;
            case DifferentFaces ignored -> DayPlanRule.DIFFERENT_FACES;
            case SharedLanguage ignored -> DayPlanRule.SHARED_LANGUAGE;
            case CarerGender ignored -> DayPlanRule.CARER_GENDER;
            case FairWorkload ignored -> DayPlanRule.FAIR_WORKLOAD;
            case EveningSpread ignored -> DayPlanRule.EVENING_SPREAD;
            case ScarceCompetence ignored -> DayPlanRule.SCARCE_COMPETENCE;
            case StudentAlone ignored -> DayPlanRule.STUDENT_ALONE;
            case GroupWish ignored -> DayPlanRule.GROUP_WISH;
            case ChangedSincePublished ignored -> DayPlanRule.CHANGED_SINCE_PUBLISHED;
            case LargestLateness ignored -> DayPlanRule.LARGEST_LATENESS;
            case OptionalLeftOut ignored -> DayPlanRule.OPTIONAL_LEFT_OUT;
            case Overtime ignored -> DayPlanRule.OVERTIME;
            case BreakMissed ignored -> DayPlanRule.BREAK_MISSED;
            case LargestIdle ignored -> DayPlanRule.LARGEST_IDLE;
        };
    }

    @Override
    default String describe() {
        return switch (this) {
            case Late j -> "%s begins %d seconds late.".formatted(j.stop, j.amount);
            case Travel j -> "%d seconds under way for %s.".formatted(j.amount, j.stop);
            case Waiting j -> "%d seconds idle before %s.".formatted(j.amount, j.stop);
            case ContactPerson j ->
                "%s makes %s, who is not the contact person of citizen %s.".formatted(j.member, j.stop, j.citizen);
            case PreferredMember j ->
                "%s makes %s, who is not among those citizen %s prefers.".formatted(j.member, j.stop, j.citizen);
            case DifferentFaces j ->
                "Citizen %s meets %s, a %s face.".formatted(j.citizen, j.member, j.amount == 1 ? "known" : "new");
            case SharedLanguage j ->
                "%s makes %s and shares no language with citizen %s.".formatted(j.member, j.stop, j.citizen);
            case CarerGender j ->
                "%s makes %s and is not of the gender that citizen %s wishes.".formatted(j.member, j.stop, j.citizen);
            case FairWorkload j -> "Route %s has %d seconds of work and travel.".formatted(j.route, j.busySeconds);
            case EveningSpread j -> "Route %s has %d seconds of work in the evening.".formatted(j.route, j.busySeconds);
            case ScarceCompetence j ->
                "%s spends %d minutes on %s, which needs none of the scarce competences they have."
                        .formatted(j.member, j.amount, j.stop);
            case StudentAlone j ->
                "Student %s makes %s without the supervisor for %d minutes.".formatted(j.member, j.stop, j.amount);
            case GroupWish j -> "Citizen %s would like to join group %s and does not.".formatted(j.citizen, j.group);
            case ChangedSincePublished j ->
                "%s is not as it was published: %s."
                        .formatted(j.stop, j.sameMember ? "another time" : "another member, " + j.member);
            case LargestLateness j -> "The latest stop begins %d seconds late.".formatted(j.amount);
            case OptionalLeftOut j -> "%s, which may be left out, is.".formatted(j.stop);
            case Overtime j -> "Route %s ends %d seconds after the shift.".formatted(j.route, j.amount);
            case BreakMissed j -> "Route %s leaves out its break.".formatted(j.route);
            case LargestIdle j -> "The shift with the most time to spare has %d seconds.".formatted(j.amount);
        };
    }
}
