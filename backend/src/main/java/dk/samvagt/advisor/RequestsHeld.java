package dk.samvagt.advisor;

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

/** What members have asked of the advisor about a citizen's relatives. The words stay between the two. */
@Component
class RequestsHeld implements HeldAbout {

    private static final String TABLE = "advisor_request";
    private static final String THEIRS = "team = :team and citizen = :id";
    private static final String READ_BY_THE_TWO = "case when :confidant or asked_by = :username then %s end";

    @Override
    public List<HeldTable> tables() {
        return List.of(ofCitizens(), ofMembers());
    }

    private static HeldTable ofMembers() {
        return HeldTable.of(MEMBER, TABLE, "Aftalt med pårørendevejlederen", "Arranged with the relatives' advisor")
                .where("team = :team and (asked_member = :id or :id = any (members))")
                .orderedBy("asked_at")
                .field("askedAt", "asked_at", "Hvornår", "When")
                .coded("kind", "kind", "Slags", "Kind")
                .coded("state", "state", "Status", "State")
                .field("date", "date", "Aftalt til", "Arranged for");
    }

    private static HeldTable ofCitizens() {
        return HeldTable.of(CITIZEN, TABLE, "Bedt pårørendevejlederen om", "Asked of the relatives' advisor")
                .where(THEIRS)
                .orderedBy("asked_at")
                .field("askedAt", "asked_at", "Hvornår", "When")
                .field("by", "asked_name", "Af", "By")
                .coded("kind", "kind", "Slags", "Kind")
                .field("words", READ_BY_THE_TWO.formatted("words"), "Ord", "Words")
                .coded("state", "state", "Status", "State")
                .field("date", "date", "Aftalt til", "Arranged for")
                .field("outcome", READ_BY_THE_TWO.formatted("outcome"), "Hvad der kom ud af det", "What came of it");
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.blank(
                        CITIZEN,
                        TABLE,
                        "words = '', outcome = null, place = null, citizen = null, version = version + 1",
                        THEIRS,
                        "Hvad pårørendevejlederen er bedt om",
                        "What was asked of the relatives' advisor"),
                HeldErasure.blank(
                        MEMBER,
                        TABLE,
                        "asked_by = :pseudonym, asked_name = :former, version = version + 1",
                        "team = :team and asked_by in (:usernames)",
                        "Navnet ved det, medarbejderen har bedt pårørendevejlederen om",
                        "The name beside what the member asked of the relatives' advisor"));
    }

    @Override
    public List<HeldHindrance> hindrances() {
        return List.of(HeldHindrance.of(
                CITIZEN,
                TABLE,
                THEIRS + " and ended_at is null",
                "Pårørendevejlederen er bedt om hjælp. Afslut det, eller træk det tilbage først.",
                "The relatives' advisor has been asked for help. Close or withdraw that first."));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.RELATIVES_HISTORY, TABLE, "ended_at < :before"));
    }
}
