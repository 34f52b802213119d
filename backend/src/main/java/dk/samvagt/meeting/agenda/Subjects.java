package dk.samvagt.meeting.agenda;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What items are about.
 *
 * @param needs by id
 * @param followUps by id
 * @param names of the team's people
 */
record Subjects(Map<UUID, NeedOnAgenda> needs, Map<UUID, FollowUpView> followUps, Names names) {

    @Nullable
    NeedOnAgenda need(@Nullable UUID id) {
        return id == null ? null : needs.get(id);
    }

    @Nullable
    FollowUpView followUp(@Nullable UUID id) {
        return id == null ? null : followUps.get(id);
    }
}
