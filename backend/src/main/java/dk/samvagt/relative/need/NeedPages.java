package dk.samvagt.relative.need;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.relative.person.Names;
import dk.samvagt.relative.person.TeamNaming;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows needs to the one who asks, as far as that one may see them. */
@Service
@Transactional(readOnly = true)
class NeedPages {

    private final Needs needs;
    private final NeedDesk desk;
    private final RelativeNames relativeNames;
    private final TeamNaming naming;
    private final CurrentUser currentUser;
    private final Clock clock;

    NeedPages(
            Needs needs,
            NeedDesk desk,
            RelativeNames relativeNames,
            TeamNaming naming,
            CurrentUser currentUser,
            Clock clock) {
        this.needs = needs;
        this.desk = desk;
        this.relativeNames = relativeNames;
        this.naming = naming;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    List<NeedView> list(String team, NeedFilter filter) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        List<RelativeNeed> all = filter.asksForClosed() ? needs.findAllByTeam(team) : desk.listUnclosed(team);
        return views(
                team,
                all.stream()
                        .filter(need -> filter.matches(need, now))
                        .sorted(NeedOrder.worstFirst(now))
                        .toList());
    }

    /** Those about which relatives call and that nobody has taken, the first first. */
    List<NeedView> listCalling(String team) {
        return views(
                team,
                desk.listUnclosed(team).stream()
                        .filter(RelativeNeed::isCalling)
                        .sorted(Comparator.comparing(RelativeNeed::flaggedAt))
                        .toList());
    }

    NeedView get(String team, UUID need) {
        return views(team, List.of(desk.get(team, need))).getFirst();
    }

    private List<NeedView> views(String team, List<RelativeNeed> some) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Viewer viewer = Viewer.of(currentUser.get(), team);
        Names names = naming.of(team);
        Map<UUID, String> called = relativeNames.of(team, some);
        return some.stream().map(need -> view(need, viewer, names, called, now)).toList();
    }

    private static NeedView view(
            RelativeNeed need, Viewer viewer, Names names, Map<UUID, String> called, ZonedDateTime now) {
        String citizen = need.citizen();
        UUID relative = need.relative();
        String owner = need.owner();
        Taking taking = need.taking();
        String advisor = need.isAdvisors() && taking != null ? taking.name() : null;
        return new NeedView(
                need.id(),
                need.currentVersion(),
                citizen,
                citizen == null ? null : names.citizen(citizen),
                relative,
                relative == null ? null : called.get(relative),
                need.kind(),
                need.urgency(),
                need.state(),
                need.isOverdue(now),
                need.flaggedAt(),
                need.answerBy(),
                owner,
                owner == null ? advisor : names.member(owner),
                need.due(),
                need.isCalling(),
                taking == null || taking.isByAdvisor() ? null : taking.by(),
                taking == null ? null : taking.name(),
                taking == null ? null : taking.at(),
                viewer.hasTaken(need),
                need.awaitsPulse(),
                need.signals().stream()
                        .map(signal -> SignalView.of(signal, owner, viewer))
                        .toList(),
                need.steps().stream().map(step -> StepView.of(step, names)).toList());
    }
}
