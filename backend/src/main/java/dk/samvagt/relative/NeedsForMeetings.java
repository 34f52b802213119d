package dk.samvagt.relative;

import dk.samvagt.relative.need.NeedDesk;
import dk.samvagt.relative.need.NeedInfos;
import dk.samvagt.relative.need.RelativeNeed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team's meetings take up about relatives, and what they decide. Whoever shows what is found here to a person
 * publishes a {@link dk.samvagt.shared.AuditedEvent#seen}; the steps are audited here. Every step takes the version
 * that was seen and is refused with {@code STALE_NEED} where the need has changed since, with
 * {@code NEED_STEP_OUT_OF_ORDER} where it does not follow the step before, and with {@code UNKNOWN_NEED} for another
 * team's.
 */
@Service
@Transactional
public class NeedsForMeetings {

    private final NeedDesk desk;
    private final NeedInfos infos;
    private final Clock clock;

    NeedsForMeetings(NeedDesk desk, NeedInfos infos, Clock clock) {
        this.desk = desk;
        this.infos = infos;
        this.clock = clock;
    }

    /**
     * What a meeting must take up: red and yellow needs without an answer, all that somebody has put on the agenda, all
     * that is overdue, and what was followed up without another day for it, which is to be closed; worst first.
     */
    @Transactional(readOnly = true)
    public List<NeedInfo> list(String team) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Predicate<RelativeNeed> pressing =
                need -> need.state().isUnanswered() && need.urgency().isMoreUrgentThan(Urgency.GREEN);
        Predicate<RelativeNeed> wanted = need -> need.state() == NeedState.ON_AGENDA;
        Predicate<RelativeNeed> toBeClosed = need -> need.state() == NeedState.FOLLOWED_UP && need.due() == null;
        return infos.of(
                team,
                desk.listUnclosed(team).stream()
                        .filter(pressing.or(wanted).or(toBeClosed).or(need -> need.isOverdue(now)))
                        .toList());
    }

    /** What was answered and has a day on which it is followed up, the first day first. */
    @Transactional(readOnly = true)
    public List<NeedInfo> listPromised(String team) {
        return infos.of(team, desk.listUnclosed(team)).stream()
                .filter(need -> !need.state().isUnanswered() && need.due() != null)
                .sorted(Comparator.comparing(need -> Objects.requireNonNull(need.due())))
                .toList();
    }

    /** What a member has promised to follow up, the first day first. */
    @Transactional(readOnly = true)
    public List<NeedInfo> listOwed(String team, String member) {
        return infos
                .of(
                        team,
                        desk.listUnclosed(team).stream()
                                .filter(need -> need.isOwedBy(member))
                                .toList())
                .stream()
                .sorted(Comparator.comparing(need -> Objects.requireNonNull(need.due())))
                .toList();
    }

    /** These needs of the team, whatever their state; those that it does not have are left out. */
    @Transactional(readOnly = true)
    public List<NeedInfo> list(String team, Collection<UUID> needs) {
        return infos.of(team, desk.list(team, needs));
    }

    /**
     * One need.
     *
     * @throws dk.samvagt.shared.ProblemException {@code UNKNOWN_NEED}
     */
    @Transactional(readOnly = true)
    public NeedInfo get(String team, UUID need) {
        return infos.of(team, List.of(desk.get(team, need))).getFirst();
    }

    /**
     * It will be taken up.
     *
     * @param by name of the one who says so
     */
    public void putOnAgenda(String team, UUID need, int version, String by) {
        desk.putOnAgenda(team, need, version, by);
    }

    /**
     * This is the answer; what was not taken up yet is taken up by that.
     *
     * @throws dk.samvagt.shared.ProblemException also {@code UNKNOWN_MEMBER} and {@code DUE_IN_THE_PAST}
     */
    public void answer(String team, UUID need, int version, NeedAnswer answer, String by) {
        desk.answer(team, need, version, answer, by);
    }

    /**
     * It was followed up; may be done again.
     *
     * @param decision how it went
     * @param again when to look at it again, or null
     * @throws dk.samvagt.shared.ProblemException also {@code DUE_IN_THE_PAST}
     */
    public void followUp(String team, UUID need, int version, String decision, @Nullable LocalDate again, String by) {
        desk.followUp(team, need, version, decision, again, by);
    }

    /**
     * Nothing more is to be done.
     *
     * @param decision what came of it, or null
     */
    public void close(String team, UUID need, int version, @Nullable String decision, String by) {
        desk.close(team, need, version, decision, by);
    }
}
