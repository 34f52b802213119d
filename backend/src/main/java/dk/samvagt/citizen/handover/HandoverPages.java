package dk.samvagt.citizen.handover;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenRecord;
import dk.samvagt.citizen.handover.HandoverView.Closed;
import dk.samvagt.citizen.handover.HandoverView.EarlierWording;
import dk.samvagt.citizen.handover.HandoverView.Reader;
import dk.samvagt.identity.CurrentUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is handed over to the one who asks. */
@Service
@Transactional(readOnly = true)
class HandoverPages {

    private final HandoverDesk desk;
    private final CitizenDirectory citizens;
    private final MustRead mustRead;
    private final CurrentUser currentUser;

    HandoverPages(HandoverDesk desk, CitizenDirectory citizens, MustRead mustRead, CurrentUser currentUser) {
        this.desk = desk;
        this.citizens = citizens;
        this.mustRead = mustRead;
        this.currentUser = currentUser;
    }

    /** All that is open in the team. */
    List<HandoverView> list(String team) {
        return views(team, desk.listOpen(team));
    }

    /** All of a citizen, what is closed last. */
    List<HandoverView> list(String team, String citizen) {
        citizens.get(team, citizen);
        return views(team, desk.listAll(team, citizen));
    }

    HandoverView get(String team, UUID id) {
        return views(team, List.of(desk.get(team, id))).getFirst();
    }

    private List<HandoverView> views(String team, List<Handover> some) {
        Map<UUID, NotRead> notRead = mustRead.of(team, some);
        @Nullable String me = currentUser.get().memberIn(team).orElse(null);
        Map<String, String> names =
                citizens
                        .list(
                                team,
                                some.stream().map(Handover::citizen).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(
                                CitizenRecord::id, citizen -> citizen.info().name()));
        return some.stream()
                .map(handover ->
                        view(handover, names.getOrDefault(handover.citizen(), "?"), notRead.get(handover.id()), me))
                .toList();
    }

    private static HandoverView view(
            Handover handover, String citizenName, @Nullable NotRead notRead, @Nullable String me) {
        Wording now = handover.now();
        Instant closedAt = handover.closedAt();
        String closedBy = handover.closedBy();
        return new HandoverView(
                handover.id(),
                handover.currentVersion(),
                handover.citizen(),
                citizenName,
                now.note(),
                now.mustRead(),
                now.forMeeting(),
                now.at(),
                now.name(),
                me != null && handover.isReadBy(me),
                handover.readings().stream()
                        .map(reading -> new Reader(reading.name(), reading.at()))
                        .toList(),
                notRead,
                handover.wordings().reversed().stream()
                        .skip(1)
                        .map(EarlierWording::of)
                        .toList(),
                closedAt == null || closedBy == null ? null : new Closed(closedAt, closedBy, handover.because()));
    }
}
