package dk.samvagt.portal.entry;

import static dk.samvagt.shared.HeldPerson.Kind.RELATIVE;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** A relative's own page, and the links and codes to it. */
@Component
class PagesHeld implements HeldAbout {

    private static final String THEIRS = "team = :team and relative_id = cast(:id as uuid)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(RELATIVE, "portal_guest", "Din egen side", "Own page")
                        .where(THEIRS)
                        .field("openedAt", "opened_at", "Åbnet", "Opened")
                        .field("openedBy", "opened_by", "Af", "By")
                        .field("closedAt", "closed_at", "Lukket", "Closed")
                        .field("language", "language", "Sprog", "Language")
                        .field("largeText", "large_text", "Stor skrift", "Large text")
                        .field("seenAt", "seen_at", "Sidst set", "Last seen"),
                HeldTable.of(RELATIVE, "portal_key", "Links og koder", "Links and codes")
                        .where(THEIRS)
                        .field("madeAt", "made_at", "Lavet", "Made")
                        .coded("kind", "kind", "Hvad", "What")
                        .field("madeBy", "made_by", "Af", "By")
                        .field("expiresAt", "expires_at", "Gælder til", "Until")
                        .field("usedAt", "used_at", "Brugt", "Used"));
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.delete(RELATIVE, "portal_key", THEIRS, "Links og koder til egen side", "Links and codes"),
                HeldErasure.delete(
                        RELATIVE, "portal_guest", THEIRS, "Adgangen til egen side", "Access to their own page"),
                HeldErasure.nameless("portal_guest", "team = :team", "opened_by"),
                HeldErasure.nameless("portal_key", "team = :team", "made_by"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.PORTAL_KEYS, "portal_key", "expires_at < :before"));
    }
}
