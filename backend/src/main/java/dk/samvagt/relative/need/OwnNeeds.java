package dk.samvagt.relative.need;

import dk.samvagt.identity.Person;
import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.OwnNeed;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.Urgency;
import dk.samvagt.shared.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What relatives themselves ask for; never what others have seen of them. */
@Service
@Transactional
public class OwnNeeds {

    private final Needs needs;
    private final NeedFlags flags;

    OwnNeeds(Needs needs, NeedFlags flags) {
        this.needs = needs;
        this.flags = flags;
    }

    public UUID ask(
            String team,
            UUID relative,
            String name,
            String citizen,
            NeedKind kind,
            Urgency urgency,
            @Nullable String note) {
        NewNeed wanted = new NewNeed(citizen, relative, kind, urgency, note, false, null);
        return flags.flag(team, wanted, Author.relative(relative, name)).need();
    }

    @Transactional(readOnly = true)
    public List<OwnNeed> list(String team, UUID relative) {
        return needs.findAllByTeamAndRelativeId(team, relative).stream()
                .filter(need -> isAskedBy(need, relative))
                .sorted(Comparator.comparing(RelativeNeed::flaggedAt).reversed())
                .map(OwnNeeds::told)
                .toList();
    }

    /**
     * A need that the relative has asked for.
     *
     * @throws ProblemException {@code UNKNOWN_NEED}
     */
    public RelativeNeed get(String team, UUID relative, UUID need) {
        return needs.findByTeamAndId(team, need)
                .filter(one -> relative.equals(one.relative()) && isAskedBy(one, relative))
                .orElseThrow(() -> new ProblemException(RelativeProblem.UNKNOWN_NEED, need));
    }

    private static boolean isAskedBy(RelativeNeed need, UUID relative) {
        return need.signals().stream().anyMatch(signal -> signal.isBy(Signal.RELATIVE + relative));
    }

    private static OwnNeed told(RelativeNeed need) {
        Taking taking = need.taking();
        String taker = taking == null ? null : taking.name();
        return new OwnNeed(
                need.id(),
                need.citizen(),
                need.kind(),
                need.urgency(),
                need.state(),
                need.flaggedAt(),
                taker == null ? null : Person.firstName(taker),
                need.awaitsPulse());
    }
}
