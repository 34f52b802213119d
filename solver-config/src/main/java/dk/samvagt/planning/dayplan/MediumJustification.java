package dk.samvagt.planning.dayplan;

/** Help that is not given. */
public sealed interface MediumJustification extends DayPlanJustification {

    /** A stop of a visit is on no route. */
    record VisitLeftOut(String stop, int priority, int amount) implements MediumJustification, AboutStop {}

    /** A citizen is alone for {@code amount} minutes of a respite. */
    record RespiteUncovered(String respite, String citizen, int amount) implements MediumJustification {}

    /** A group that could be held lacks one of its staff. */
    record GroupWithoutStaff(String stop, String group, int amount) implements MediumJustification, AboutStop {}

    @Override
    default DayPlanRule rule() {
        return switch (this) {
            case VisitLeftOut ignored -> DayPlanRule.VISIT_LEFT_OUT;
            case RespiteUncovered ignored -> DayPlanRule.RESPITE_UNCOVERED;
            case GroupWithoutStaff ignored -> DayPlanRule.GROUP_WITHOUT_STAFF;
        };
    }

    @Override
    default String describe() {
        return switch (this) {
            case VisitLeftOut j -> "%s, of priority %d, is left out.".formatted(j.stop, j.priority);
            case RespiteUncovered j ->
                "Citizen %s is alone for %d minutes of respite %s.".formatted(j.citizen, j.amount, j.respite);
            case GroupWithoutStaff j -> "Nobody is found for %s of group %s.".formatted(j.stop, j.group);
        };
    }
}
