package dk.samvagt.planning.dayplan;

/** A rule that may never be broken is. */
public sealed interface HardJustification extends DayPlanJustification {

    /** {@code amount} competences are missing. */
    record Competence(String stop, String member, int amount) implements HardJustification, AboutStop {}

    /** The citizen does not want this member. */
    record ExcludedMember(String stop, String citizen, String member, int amount)
            implements HardJustification, AboutStop {}

    /** Back {@code amount} minutes after the shift. */
    record ShiftEnd(String route, int amount) implements HardJustification {}

    /** Begins {@code amount} minutes after what was decided still allows. */
    record FirstArrival(String stop, String member, int amount) implements HardJustification, AboutStop {}

    /** No room for the break. */
    record Break(String route, int amount) implements HardJustification {}

    /** Begins {@code amount} minutes after its strict window. */
    record StrictWindow(String stop, int amount) implements HardJustification, AboutStop {}

    /** Made on a day of the plan that it has no window on. */
    record OtherDay(String stop, String route, int amount) implements HardJustification, AboutStop {}
    /** Brings {@code load} units to the stops to come, {@code amount} more than can be carried. */
    record Carrying(String route, int load, int amount) implements HardJustification {}

    /** Two people who are to be together are not: by {@code minutesOff}, as one is alone, or as they are one person. */
    record TwoPeople(String first, String second, boolean oneIsAlone, boolean onePerson, int minutesOff, int amount)
            implements HardJustification, AboutTwoStops {

        private String sentence() {
            String why = oneIsAlone
                    ? "one of them is left out"
                    : onePerson ? "both are on one route" : "they begin %d minutes apart".formatted(minutesOff);
            return "%s and %s take two people together: %s.".formatted(first, second, why);
        }
    }

    /** A visit lies {@code amount} minutes outside its gap. */
    record AfterGap(String first, String second, int amount) implements HardJustification, AboutTwoStops {}

    /** Two things at once for {@code amount} minutes. */
    record CitizenBusy(String citizen, String first, String second, int amount)
            implements HardJustification, AboutTwoStops {}

    /** {@code amount} citizens too few or too many. */
    record GroupSize(String group, int citizens, boolean staffed, int amount) implements HardJustification {}

    /** A visit that the group stands in for is made all the same. */
    record ReplacedVisit(String stop, String group, int amount) implements HardJustification, AboutStop {}

    /** A person's decision about a stop is not kept. */
    record PinKept(String stop, boolean elsewhere, int amount) implements HardJustification, AboutStop {}

    /** Two pinned stops are in the wrong order. */
    record PinOrderKept(String first, String second, int amount) implements HardJustification, AboutTwoStops {}

    @Override
    default DayPlanRule rule() {
        return switch (this) {
            case Competence ignored -> DayPlanRule.COMPETENCE;
            case ExcludedMember ignored -> DayPlanRule.EXCLUDED_MEMBER;
            case ShiftEnd ignored -> DayPlanRule.SHIFT_END;
            case FirstArrival ignored -> DayPlanRule.FIRST_ARRIVAL;
            case Break ignored -> DayPlanRule.BREAK;
            case StrictWindow ignored -> DayPlanRule.STRICT_WINDOW;
            case OtherDay ignored -> DayPlanRule.OTHER_DAY;
            case Carrying ignored -> DayPlanRule.CARRYING;
            case TwoPeople ignored -> DayPlanRule.TWO_PEOPLE;
            case AfterGap ignored -> DayPlanRule.AFTER_GAP;
            case CitizenBusy ignored -> DayPlanRule.CITIZEN_BUSY;
            case GroupSize ignored -> DayPlanRule.GROUP_SIZE;
            case ReplacedVisit ignored -> DayPlanRule.REPLACED_VISIT;
            case PinKept ignored -> DayPlanRule.PIN_KEPT;
            case PinOrderKept ignored -> DayPlanRule.PIN_KEPT;
        };
    }

    @Override
    default String describe() {
        return switch (this) {
            case Competence j ->
                "%s lacks %d of the competences that %s asks for.".formatted(j.member, j.amount, j.stop);
            case ExcludedMember j ->
                "Citizen %s does not want %s to come, who makes %s.".formatted(j.citizen, j.member, j.stop);
            case ShiftEnd j -> "Route %s ends %d minutes after the shift.".formatted(j.route, j.amount);
            case FirstArrival j ->
                "%s can only begin %s %d minutes after the start that was decided."
                        .formatted(j.member, j.stop, j.amount);
            case Break j -> "Route %s has no room for the break in its span.".formatted(j.route);
            case StrictWindow j ->
                "%s begins %d minutes after its latest start, which is strict.".formatted(j.stop, j.amount);
            case OtherDay j -> "%s may not be made on the day of route %s.".formatted(j.stop, j.route);
            case Carrying j ->
                "Route %s brings %d units, %d more than can be carried.".formatted(j.route, j.load, j.amount);
            case TwoPeople j -> j.sentence();
            case AfterGap j ->
                "%s begins %d minutes outside the gap that it is to keep to %s.".formatted(j.second, j.amount, j.first);
            case CitizenBusy j ->
                "For %d minutes citizen %s has %s and %s at once.".formatted(j.amount, j.citizen, j.first, j.second);
            case GroupSize j ->
                "%d take part in group %s, %s: %d too few or too many."
                        .formatted(j.citizens, j.group, j.staffed ? "which has staff" : "which has no staff", j.amount);
            case ReplacedVisit j -> "%s is made although group %s stands in for it.".formatted(j.stop, j.group);
            case PinKept j ->
                j.elsewhere
                        ? "%s is not where a person decided.".formatted(j.stop)
                        : "%s begins %d minutes off the start that a person decided.".formatted(j.stop, j.amount);
            case PinOrderKept j ->
                "%s comes before %s, the other way round than a person decided.".formatted(j.second, j.first);
        };
    }
}
