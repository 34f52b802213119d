package dk.samvagt.citizen.handover;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenRecord;
import dk.samvagt.citizen.TeamOnDuty;
import dk.samvagt.citizen.TeamOnDuty.Colleague;
import dk.samvagt.citizen.handover.HandoverView.Closed;
import dk.samvagt.citizen.handover.HandoverView.EarlierWording;
import dk.samvagt.citizen.handover.HandoverView.Reader;
import dk.samvagt.identity.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
    private final TeamOnDuty onDuty;
    private final CurrentUser currentUser;
    private final Clock clock;

    HandoverPages(
            HandoverDesk desk, CitizenDirectory citizens, TeamOnDuty onDuty, CurrentUser currentUser, Clock clock) {
        this.desk = desk;
        this.citizens = citizens;
        this.onDuty = onDuty;
        this.currentUser = currentUser;
        this.clock = clock;
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
        List<Colleague> atWork = onDuty.on(team, LocalDate.now(clock)).colleagues();
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
                .map(handover -> view(handover, names.getOrDefault(handover.citizen(), "?"), atWork, me))
                .toList();
    }

    private static HandoverView view(
            Handover handover, String citizenName, List<Colleague> atWork, @Nullable String me) {
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
                now.mustRead() && handover.isOpen() ? notReadBy(handover, atWork) : List.of(),
                handover.wordings().reversed().stream()
                        .skip(1)
                        .map(EarlierWording::of)
                        .toList(),
                closedAt == null || closedBy == null ? null : new Closed(closedAt, closedBy, handover.because()));
    }

    private static List<String> notReadBy(Handover handover, List<Colleague> atWork) {
        return atWork.stream()
                .filter(colleague -> !handover.isReadBy(colleague.member()))
                .map(Colleague::name)
                .distinct()
                .toList();
    }
}
