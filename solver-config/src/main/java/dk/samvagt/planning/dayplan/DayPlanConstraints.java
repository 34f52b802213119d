package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** The rules of a day, in the order of {@link DayPlanRule}; docs/constraints.md says what each measures. */
public final class DayPlanConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory day) {
        return new Constraint[] {
            RouteRules.competence(day),
            RouteRules.excludedMember(day),
            RouteRules.shiftEnd(day),
            RouteRules.firstArrival(day),
            RouteRules.breakTaken(day),
            RouteRules.strictWindow(day),
            RouteRules.otherDay(day),
            RouteRules.carrying(day),
            TogetherRules.twoPeople(day),
            TogetherRules.afterGap(day),
            TogetherRules.citizenBusy(day),
            TogetherRules.groupSize(day),
            TogetherRules.replacedVisit(day),
            PinRules.pinKept(day),
            HelpRules.visitLeftOut(day),
            HelpRules.respiteUncovered(day),
            HelpRules.groupWithoutStaff(day),
            TimeWishes.late(day),
            TimeWishes.travel(day),
            TimeWishes.waiting(day),
            CitizenWishes.contactPerson(day),
            CitizenWishes.preferredMember(day),
            CitizenWishes.differentFaces(day),
            CitizenWishes.sharedLanguage(day),
            CitizenWishes.carerGender(day),
            TeamWishes.fairWorkload(day),
            TeamWishes.eveningSpread(day),
            TeamWishes.scarceCompetence(day),
            TeamWishes.studentAlone(day),
            CitizenWishes.groupWish(day),
            TeamWishes.changedSincePublished(day),
            TimeWishes.largestLateness(day),
            HelpRules.optionalLeftOut(day),
            TeamWishes.overtime(day),
            TeamWishes.breakMissed(day),
            TeamWishes.largestIdle(day),
        };
    }
}
