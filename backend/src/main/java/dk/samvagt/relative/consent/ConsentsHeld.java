package dk.samvagt.relative.consent;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.RELATIVE;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a citizen has let a relative see. */
@Component
class ConsentsHeld implements HeldAbout {

    private static final String OF_RELATIVE = "team = :team and relative_id = cast(:id as uuid)";
    private static final String OF_CITIZEN = "team = :team and citizen = :id";
    private static final String ENDS = "ended_on = greatest(:today, given_on), ended_at = :now, ended_by = :by,"
            + " ending = 'RELATION_ENDED', version = version + 1";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                told(HeldTable.of(RELATIVE, "consent", "Samtykker", "Consents").where(OF_RELATIVE)),
                told(HeldTable.of(CITIZEN, "consent", "Samtykker", "Consents").where(OF_CITIZEN))
                        .field(
                                "relative",
                                "(select r.name from relative r where r.id = consent.relative_id)",
                                "Pårørende",
                                "Relative"));
    }

    private static HeldTable told(HeldTable consents) {
        return consents.orderedBy("given_on")
                .field("givenOn", "given_on", "Givet", "Given")
                .coded("topic", "topic", "Til", "To see")
                .citizens("citizen", "citizen", "Borger", "Citizen")
                .field("notedBy", "noted_by", "Noteret af", "Noted by")
                .field("endedOn", "ended_on", "Trukket tilbage", "Ended")
                .coded("ending", "ending", "Hvorfor", "Why");
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.blank(
                        RELATIVE,
                        "consent",
                        ENDS,
                        OF_RELATIVE + " and ended_on is null",
                        "Samtykker slutter",
                        "Consents end"),
                HeldErasure.blank(
                        CITIZEN,
                        "consent",
                        ENDS,
                        OF_CITIZEN + " and ended_on is null",
                        "Samtykker slutter",
                        "Consents end"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.CONSENTS, "consent", "ended_at < :before"));
    }
}
