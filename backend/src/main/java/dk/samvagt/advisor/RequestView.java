package dk.samvagt.advisor;

import dk.samvagt.identity.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member has asked of the advisor, as the one who looks may see it.
 *
 * @param id the request's id
 * @param version counts its changes
 * @param kind what it is
 * @param words what it is about; for the one who asked and the advisor only
 * @param citizen id of the citizen whose relatives it is about
 * @param citizenName what the citizen is called
 * @param askedBy name of the one who asked
 * @param mine true where that is the one who looks
 * @param askedAt when
 * @param state how far it has come
 * @param advisor name of the advisor who sees to it
 * @param appointed when they meet; who takes part is for the one who asked and the advisor only
 * @param outcome what came of it; for the one who asked and the advisor only
 * @param endedAt when it was closed or withdrawn
 */
@Schema(name = "AdvisorRequest")
record RequestView(
        UUID id,
        int version,
        RequestKind kind,
        @Nullable String words,
        @Nullable String citizen,
        @Nullable String citizenName,
        String askedBy,
        boolean mine,
        Instant askedAt,
        RequestState state,
        @Nullable String advisor,
        @Nullable Appointed appointed,
        @Nullable String outcome,
        @Nullable Instant endedAt) {

    static RequestView of(AdvisorRequest request, Person viewer, Map<String, String> citizens) {
        boolean mine = request.isOf(viewer);
        boolean reads = mine || viewer.isAdvisor();
        String citizen = request.citizen();
        Appointed appointed = request.appointed();
        return new RequestView(
                request.id(),
                request.currentVersion(),
                request.kind(),
                reads ? request.words() : null,
                citizen,
                citizen == null ? null : citizens.get(citizen),
                request.askedName(),
                mine,
                request.askedAt(),
                request.state(),
                request.advisor(),
                appointed == null || reads ? appointed : appointed.withoutMembers(),
                reads ? request.outcome() : null,
                request.endedAt());
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "RequestView[" + id + "]";
    }
}
