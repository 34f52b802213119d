package dk.samvagt.dayplan.plan;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the plans of the days tell of a citizen and of a member. */
@Component
class DayPlansHeld implements HeldAbout {

    private static final String OF_TEAM = "day_plan_id in (select id from day_plan where team = :team)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                told(HeldTable.of(
                                CITIZEN,
                                "day_plan_told",
                                "Planlagte besøg, som de blev sendt ud",
                                "Planned visits as sent out")
                        .with("day_plan", "join day_plan d on d.id = day_plan_id")
                        .where("d.team = :team and citizen = :id")),
                told(HeldTable.of(MEMBER, "day_plan_told", "Din rute, som den blev sendt ud", "Your route as sent out")
                        .with("day_plan", "join day_plan d on d.id = day_plan_id")
                        .where("d.team = :team and member = :id")),
                HeldTable.of(CITIZEN, "day_plan_taking_part", "Med i fællesaktiviteter", "Taking part in groups")
                        .with("day_plan", "join day_plan d on d.id = day_plan_id")
                        .where("d.team = :team and citizen = :id")
                        .field("date", "d.date", "Dato", "Date")
                        .field("group", "group_key", "Aktivitet", "Activity"),
                changes(HeldTable.of(
                                CITIZEN,
                                "day_plan_change",
                                "Ændringer af dine besøg i dagens plan",
                                "Changes of your visits in the day's plan")
                        .where(OF_TEAM + " and visit in (select key from visit where team = :team and citizen = :id)")),
                changes(HeldTable.of(MEMBER, "day_plan_change", "Ændringer, du har lavet", "Changes you have made")
                        .where(OF_TEAM + " and who = :name and :self")));
    }

    private static HeldTable changes(HeldTable changes) {
        return changes.orderedBy("at")
                .field("at", "at", "Hvornår", "When")
                .coded("type", "'DAY_PLAN_' || type", "Hvad", "What")
                .field("visit", "visit", "Besøg", "Visit")
                .field("reason", "details ->> 'reason'", "Begrundelse", "Reason");
    }

    private static HeldTable told(HeldTable stops) {
        return stops.orderedBy("d.date, start_second")
                .field("date", "d.date", "Dato", "Date")
                .field("start", "make_interval(secs => start_second)::text", "Start", "Start")
                .field("task", "task", "Opgave", "Task")
                .field("visit", "visit", "Besøg", "Visit")
                .members("member", "member", "Medarbejder", "Member");
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.nameless("day_plan_change", OF_TEAM, "who"),
                HeldErasure.nameless("day_plan_stop", OF_TEAM, "decided_by"),
                HeldErasure.nameless("day_plan_proposal", OF_TEAM, "answered_by"),
                within("day_plan_change", "earlier"),
                within("day_plan_proposal", "target"));
    }

    /** Earlier layouts know who decided something, so that a change can be taken back. */
    private static HeldErasure within(String table, String column) {
        return HeldErasure.blank(
                MEMBER,
                table,
                "%1$s = cast(regexp_replace(cast(%1$s as text), :quoted, '\"' || :former || '\"', 'g') as jsonb)"
                        .formatted(column),
                OF_TEAM + " and cast(" + column + " as text) ~ :quoted",
                "Navnet ved ældre beslutninger i dagsplaner",
                "The name beside earlier decisions in day plans");
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.DAY_PLANS, "day_plan", "date < :day"));
    }
}
