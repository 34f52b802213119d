package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.TRAVEL;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import dk.samvagt.planning.model.VisitMode;
import org.junit.jupiter.api.Test;

class TravelTest {

    @Test
    void nobodyGoesAnywhere() {
        day().member("hanne", NURSE).judged().counts(TRAVEL, 0);
    }

    @Test
    void thereAndBack() {
        day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .way("base", "anna", 61)
                .way("anna", "base", 122)
                .on("hanne", "care")
                .judged()
                .counts(TRAVEL, 61 + 122);
    }

    @Test
    void onlyOneWayHomeHoweverManyStops() {
        day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .citizen("bo")
                .visit("walk", "07:00-12:00", 30)
                .on("hanne", "care", "walk")
                .judged()
                .counts(TRAVEL, 3 * 600);
    }

    @Test
    void aSecondVisitInTheSameHomeIsNoTrip() {
        day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .visit("walk", "07:00-12:00", 30)
                .on("hanne", "care", "walk")
                .judged()
                .counts(TRAVEL, 2 * 600);
    }

    @Test
    void aVisitByScreenIsMadeFromWhereverTheMemberIs() {
        day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .citizen("bo")
                .visit("call", "07:00-12:00", 30)
                .by(VisitMode.SCREEN)
                .way("anna", "base", 60)
                .on("hanne", "care", "call")
                .judged()
                .counts(TRAVEL, 600 + 60);
    }
}
