package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.CONTACT_PERSON;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class ContactPersonTest {

    private static PlanFixture care() {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30);
    }

    @Test
    void theContactPersonComes() {
        care().contactPerson("hanne").on("hanne", "care").judged().counts(CONTACT_PERSON, 0);
    }

    @Test
    void anotherComes() {
        care().contactPerson("hanne").on("mette", "care").judged().counts(CONTACT_PERSON, 1);
    }

    @Test
    void whoeverHasNoneMissesNone() {
        care().on("mette", "care").judged().counts(CONTACT_PERSON, 0);
    }

    @Test
    void oneOfTwoIsAnother() {
        care().contactPerson("hanne")
                .by(2)
                .on("hanne", "care#1")
                .on("mette", "care#2")
                .judged()
                .counts(CONTACT_PERSON, 1);
    }

    @Test
    void aGroupIsNoVisit() {
        day().member("mette", SOSU_HELPER)
                .citizen("anna")
                .contactPerson("hanne")
                .group("walk", "07:00-12:00", 30, "anna")
                .takesPart("anna", "walk")
                .on("mette", "walk")
                .judged()
                .counts(CONTACT_PERSON, 0);
    }
}
