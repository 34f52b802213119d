package dk.samvagt.relative;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.need.OwnNeeds;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What relatives ask for themselves. A need that a relative asks for with urgency {@code RED} calls the team until a
 * member takes it. Asking is audited here; whoever shows what is found publishes a
 * {@link dk.samvagt.shared.AuditedEvent#seen}.
 */
@Service
@Transactional
public class NeedsOfRelatives {

    private final OwnNeeds needs;

    NeedsOfRelatives(OwnNeeds needs) {
        this.needs = needs;
    }

    /**
     * The relative asks for something; gathers with what was seen before, as every signal does.
     *
     * @param note what they write, or null
     * @return id of the need
     * @throws dk.samvagt.shared.ProblemException {@code NOT_NEAR}, {@code UNKNOWN_RELATIVE}, {@code UNKNOWN_CITIZEN}
     */
    public UUID ask(RelativeInfo relative, String citizen, NeedKind kind, Urgency urgency, @Nullable String note) {
        return needs.ask(relative.team(), relative.id(), relative.name(), citizen, kind, urgency, note);
    }

    /** What the relative has asked for, the newest first; without what others have seen. */
    @Transactional(readOnly = true)
    public List<OwnNeed> list(RelativeInfo relative) {
        return needs.list(relative.team(), relative.id());
    }
}
