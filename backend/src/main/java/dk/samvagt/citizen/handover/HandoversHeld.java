package dk.samvagt.citizen.handover;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is handed over about a citizen, and who has read it. */
@Component
class HandoversHeld implements HeldAbout {

    private static final String OF_CITIZEN =
            "handover_id in (select id from handover where team = :team and citizen = :id)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(CITIZEN, "handover_wording", "Overleveringer", "Handover notes")
                        .with("handover", "join handover h on h.id = handover_id")
                        .where("h.team = :team and h.citizen = :id")
                        .orderedBy("at")
                        .field("at", "at", "Hvornår", "When")
                        .field("by", "name", "Af", "By")
                        .field("note", "note", "Besked", "Note")
                        .field("mustRead", "must_read", "Læs først", "Must be read")
                        .field("forMeeting", "for_meeting", "Til mødet", "For the meeting")
                        .field("closedAt", "h.closed_at", "Lukket", "Closed")
                        .field("closedBy", "h.closed_by", "Lukket af", "Closed by")
                        .field("because", "h.because", "Fordi", "Because"),
                HeldTable.of(CITIZEN, "handover_reading", "Læst af", "Read by")
                        .where(OF_CITIZEN)
                        .orderedBy("at")
                        .field("at", "at", "Hvornår", "When")
                        .field("by", "name", "Af", "By"),
                HeldTable.of(MEMBER, "handover_reading", "Overleveringer, du har læst", "Handover notes you have read")
                        .where("member = :id and handover_id in (select id from handover where team = :team)")
                        .orderedBy("at")
                        .field("at", "at", "Hvornår", "When")
                        .field(
                                "citizen",
                                "(select c.name from handover h join citizen c on c.team = h.team and c.key = h.citizen"
                                        + " where h.id = handover_id)",
                                "Om",
                                "About"));
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.blank(
                        CITIZEN,
                        "handover",
                        "closed_at = :now, closed_by = :by, version = version + 1",
                        "team = :team and citizen = :id and closed_at is null",
                        "Overleveringer, der gælder, lukkes",
                        "Handover notes that stand are closed"),
                HeldErasure.delete(
                        CITIZEN, "handover_reading", OF_CITIZEN, "Hvem der har læst dem", "Who has read them"),
                HeldErasure.delete(
                        CITIZEN, "handover_wording", OF_CITIZEN, "Overleveringernes tekst", "What was handed over"),
                HeldErasure.delete(
                        CITIZEN, "handover", "team = :team and citizen = :id", "Overleveringer", "Handover notes"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(
                Retention.HANDOVERS,
                "handover",
                "closed_at < :before",
                "delete from handover_reading where handover_id in ({due})",
                "delete from handover_wording where handover_id in ({due})"));
    }
}
