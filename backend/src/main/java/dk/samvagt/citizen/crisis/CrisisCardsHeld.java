package dk.samvagt.citizen.crisis;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a citizen's crisis card tells. */
@Component
class CrisisCardsHeld implements HeldAbout {

    private static final String THEIRS = "team = :team and citizen = :id";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(CITIZEN, "crisis_card", "Krisekort", "Crisis card")
                        .where(THEIRS)
                        .field("signs", "signs", "Tegn", "Signs")
                        .field("changedAt", "changed_at", "Rettet", "Changed")
                        .field("changedBy", "changed_by", "Af", "By"),
                HeldTable.of(CITIZEN, "crisis_step", "Krisekort: hvad man gør", "Crisis card: what to do")
                        .with("crisis_card", "join crisis_card c on c.id = card_id")
                        .where("c.team = :team and c.citizen = :id")
                        .orderedBy("position")
                        .field("step", "step", "Trin", "Step"),
                HeldTable.of(CITIZEN, "crisis_call", "Krisekort: hvem man ringer til", "Crisis card: whom to ring")
                        .with("crisis_card", "join crisis_card c on c.id = card_id")
                        .where("c.team = :team and c.citizen = :id")
                        .orderedBy("position")
                        .field("name", "name", "Navn", "Name")
                        .field("phone", "phone", "Telefon", "Telephone")
                        .field("atTimes", "at_times", "Hvornår", "When"));
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(HeldErasure.delete(CITIZEN, "crisis_card", THEIRS, "Krisekort", "Crisis card"));
    }
}
