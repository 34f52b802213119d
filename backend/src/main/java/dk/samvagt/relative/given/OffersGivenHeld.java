package dk.samvagt.relative.given;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.RELATIVE;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldHindrance;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers that a relative was given, and that somebody was with the citizen meanwhile. */
@Component
class OffersGivenHeld implements HeldAbout {

    private static final String THEIRS = "team = :team and relative_id = cast(:id as uuid)";
    private static final String GIVEN = "given_id in (select id from offer_given where " + THEIRS + ")";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(RELATIVE, "offer_given", "Tilbud", "Offers given")
                        .where(THEIRS)
                        .orderedBy("suggested_at")
                        .field("title", "title", "Tilbud", "Offer")
                        .coded("state", "state", "Status", "State")
                        .field("suggestedAt", "suggested_at", "Foreslået", "Suggested")
                        .field("askAgainOn", "ask_again_on", "Spørg igen", "Ask again"),
                HeldTable.of(RELATIVE, "offer_given_step", "Tilbud, trin for trin", "Offers, step by step")
                        .where(GIVEN)
                        .orderedBy("at")
                        .field("at", "at", "Hvornår", "When")
                        .coded("state", "state", "Trin", "Step")
                        .field("by", "name", "Af", "By")
                        .field("fromRelative", "from_relative", "Sagt på egen side", "Said on their own page")
                        .field("word", "word", "Hvordan det gik", "How it went"),
                covers(HeldTable.of(RELATIVE, "session_cover", "Aflastning imens", "Cover meanwhile")
                        .where(GIVEN)),
                covers(HeldTable.of(CITIZEN, "session_cover", "Aflastning imens", "Cover meanwhile")
                        .where("team = :team and citizen = :id")),
                HeldTable.of(CITIZEN, "offer_given", "Tilbud givet til pårørende", "Offers given to relatives")
                        .where("team = :team and citizen = :id")
                        .orderedBy("suggested_at")
                        .field("suggestedAt", "suggested_at", "Foreslået", "Suggested")
                        .coded("state", "state", "Status", "State"));
    }

    private static HeldTable covers(HeldTable covers) {
        return covers.orderedBy("date")
                .field("date", "date", "Dato", "Date")
                .field("from", "from_time", "Fra", "From")
                .field("to", "to_time", "Til", "To");
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.blank(
                        RELATIVE,
                        "offer_given_step",
                        "word = null",
                        GIVEN + " and word is not null",
                        "Hvordan det gik med tilbud",
                        "How offers went"),
                HeldErasure.nameless("session_cover", "team = :team", "confirmed_by", "called_off_by"));
    }

    @Override
    public List<HeldHindrance> hindrances() {
        return List.of(HeldHindrance.of(
                RELATIVE,
                "session_cover",
                GIVEN + " and called_off_at is null and date >= :today",
                "Der er aflastning forude. Aflys den først.",
                "There is cover to come. Call it off first."));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(
                Retention.RELATIVES_HISTORY,
                "offer_given",
                "suggested_at < :before and not exists (select 1 from offer_given_step s where"
                        + " s.given_id = offer_given.id and s.at >= :before) and not exists (select 1 from"
                        + " session_cover c where c.given_id = offer_given.id and c.date >= :day)",
                "delete from respite where cover_id in (select id from session_cover where given_id in ({due}))",
                "delete from session_cover where given_id in ({due})",
                "delete from offer_given_step where given_id in ({due})"));
    }
}
