package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.STUDENT_ALONE;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_ASSISTANT;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;
import static dk.samvagt.planning.model.Profession.STUDENT;

import org.junit.jupiter.api.Test;

class StudentAloneTest {

    private static PlanFixture aLift() {
        return day().member("sofie", STUDENT)
                .supervisedBy("hanne")
                .member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("lift", "07:00-12:00", 30)
                .by(2);
    }

    @Test
    void theSupervisorIsThere() {
        aLift().on("sofie", "lift#2").on("hanne", "lift#1").judged().counts(STUDENT_ALONE, 0);
        aLift().on("sofie", "lift#1").on("hanne", "lift#2").judged().counts(STUDENT_ALONE, 0);
    }

    @Test
    void somebodyElseIsThere() {
        aLift().on("sofie", "lift#2").on("mette", "lift#1").judged().counts(STUDENT_ALONE, 30);
    }

    @Test
    void theSupervisorIsElsewhere() {
        aLift().by(1)
                .citizen("bo")
                .visit("walk", "07:00-12:00", 20)
                .on("sofie", "lift")
                .on("hanne", "walk")
                .judged()
                .counts(STUDENT_ALONE, 30);
    }

    @Test
    void aStudentWithoutSupervisorIsAlone() {
        day().member("sofie", STUDENT)
                .citizen("anna")
                .visit("care", "07:00-12:00", 10)
                .on("sofie", "care")
                .judged()
                .counts(STUDENT_ALONE, 10);
    }

    @Test
    void othersNeedNone() {
        aLift().on("mette", "lift#2").on("hanne", "lift#1").judged().counts(STUDENT_ALONE, 0);
    }

    @Test
    void amongThreeNobodyIsAlone() {
        day().member("sofie", STUDENT)
                .supervisedBy("hanne")
                .member("mette", SOSU_HELPER)
                .member("omar", SOSU_ASSISTANT)
                .citizen("anna")
                .group("trip", "07:00-12:00", 60, "anna")
                .by(3)
                .takesPart("anna", "trip")
                .on("sofie", "trip#1")
                .on("mette", "trip#2")
                .on("omar", "trip#3")
                .judged()
                .counts(STUDENT_ALONE, 0);
    }
}
