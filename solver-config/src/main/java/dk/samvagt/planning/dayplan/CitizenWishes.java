package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayStreams.placedVisits;
import static dk.samvagt.planning.dayplan.PlacedStop.citizen;
import static dk.samvagt.planning.dayplan.PlacedStop.member;
import static dk.samvagt.planning.dayplan.PlacedStop.memberId;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;

/** Whom the citizens would rather meet. */
final class CitizenWishes {

    private CitizenWishes() {}

    static Constraint contactPerson(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.CONTACT_PERSON,
                placedVisits(day),
                stop -> Measures.notByContactPerson(stop, member(stop)),
                (stop, one) -> new SoftJustification.ContactPerson(
                        stop.id(), citizen(stop).id(), memberId(stop), one));
    }

    static Constraint preferredMember(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.PREFERRED_MEMBER,
                placedVisits(day),
                stop -> Measures.notByPreferred(stop, member(stop)),
                (stop, one) -> new SoftJustification.PreferredMember(
                        stop.id(), citizen(stop).id(), memberId(stop), one));
    }

    static Constraint differentFaces(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.DIFFERENT_FACES,
                placedVisits(day)
                        .map(stop -> new SoftJustification.DifferentFaces(
                                citizen(stop).id(), memberId(stop), Measures.face(citizen(stop), member(stop))))
                        .distinct());
    }

    static Constraint sharedLanguage(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.SHARED_LANGUAGE,
                placedVisits(day),
                stop -> Measures.noSharedLanguage(stop, member(stop)),
                (stop, one) -> new SoftJustification.SharedLanguage(
                        stop.id(), citizen(stop).id(), memberId(stop), one));
    }

    static Constraint carerGender(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.CARER_GENDER,
                placedVisits(day),
                stop -> Measures.notTheWishedGender(stop, member(stop)),
                (stop, one) -> new SoftJustification.CarerGender(
                        stop.id(), citizen(stop).id(), memberId(stop), one));
    }

    static Constraint groupWish(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.GROUP_WISH,
                day.forEach(Participation.class),
                participation -> participation.takesPart() ? 0 : 1,
                (wish, one) -> new SoftJustification.GroupWish(wish.citizenId(), wish.groupId(), one));
    }
}
