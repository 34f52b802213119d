package dk.samvagt.visit;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldHindrance;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** Visits to a citizen, and what a member did there. */
@Component
class VisitsHeld implements HeldAbout {

    private static final String THEIRS = "team = :team and citizen = :id";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                told(HeldTable.of(CITIZEN, "visit", "Besøg", "Visits").where(THEIRS)),
                told(HeldTable.of(MEMBER, "visit", "Besøg, du har lavet", "Visits you have made")
                        .where("team = :team and :id in (started_by, finished_by)")));
    }

    private static HeldTable told(HeldTable visits) {
        return visits.orderedBy("date, earliest_start")
                .field("id", "key", "Id", "Id")
                .field("date", "date", "Dato", "Date")
                .field("task", "task", "Opgave", "Task")
                .field("minutes", "minutes", "Minutter", "Minutes")
                .field("from", "earliest_start", "Tidligst", "Earliest")
                .field("to", "latest_start", "Senest", "Latest")
                .coded("mode", "mode", "Hvordan", "How")
                .field("declined", "declined", "Ønskede ikke besøget", "Declined")
                .field("calledOff", "called_off", "Aflyst", "Called off")
                .field("addedReason", "added_reason", "Begrundelse for tilføjelse", "Why it was added")
                .field("changedReason", "changed_reason", "Begrundelse for ændring", "Why it was changed")
                .field("startedAt", "started_at", "Begyndt", "Begun")
                .field("finishedAt", "finished_at", "Slut", "Finished");
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(HeldErasure.blank(
                CITIZEN,
                "visit",
                "added_reason = case when added_reason is null then null else 'Slettet' end,"
                        + " changed_reason = case when changed_reason is null then null else 'Slettet' end,"
                        + " version = version + 1",
                THEIRS + " and (added_reason <> 'Slettet' or changed_reason <> 'Slettet')",
                "Begrundelser for ændret hjælp",
                "Reasons for changed help"));
    }

    @Override
    public List<HeldHindrance> hindrances() {
        return List.of(HeldHindrance.of(
                CITIZEN,
                "visit",
                THEIRS + " and date >= :today and not declined and not called_off",
                "Der er besøg forude. Få dem ud af teamets filer først.",
                "There are visits to come. Take them out of the team's files first."));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.people(
                        Retention.CITIZENS,
                        CITIZEN,
                        "visit",
                        "citizen",
                        "true group by team, citizen having max(date) < :day"),
                RetentionRule.rows(Retention.VISITS, "visit", "date < :day"));
    }
}
