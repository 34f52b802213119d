package dk.samvagt.relative;

import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.relative.talk.RelativeTalk;
import dk.samvagt.relative.talk.TalkEnding;
import dk.samvagt.relative.talk.TalkRows;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talks with relatives that are planned as visits, for whoever keeps the visits. */
@Service
@Transactional
public class RelativeTalks {

    private final TalkRows rows;
    private final Relatives relatives;
    private final TalkEnding ending;

    RelativeTalks(TalkRows rows, Relatives relatives, TalkEnding ending) {
        this.rows = rows;
        this.relatives = relatives;
        this.ending = ending;
    }

    /** The talks of several days, in two queries at most; both ends included. */
    @Transactional(readOnly = true)
    public List<TalkInfo> listBetween(String team, LocalDate from, LocalDate to) {
        List<RelativeTalk> some = rows.between(team, from, to);
        if (some.isEmpty()) {
            return List.of();
        }
        Map<UUID, Relative> known =
                relatives.ofTeam(team).stream().collect(Collectors.toMap(Relative::id, Function.identity()));
        return some.stream()
                .flatMap(talk -> Stream.ofNullable(known.get(talk.relative())).map(talk::info))
                .toList();
    }

    /** What is planned with the relative from a date on, the next first. */
    @Transactional(readOnly = true)
    public List<OwnTalk> listPlanned(RelativeInfo relative, LocalDate from) {
        return rows.plannedFrom(relative.team(), relative.id(), from).stream()
                .map(RelativeTalk::own)
                .toList();
    }

    /**
     * A member has finished the visit: they have spoken with the relative. Without effect where the visit is no talk.
     *
     * @param member id of the member
     */
    public void held(String team, String visit, String member) {
        rows.findByTeamAndVisit(team, visit).ifPresent(talk -> ending.held(talk, member));
    }

    /** The visit lies on another day. Without effect where it is no talk. */
    public void moved(String team, String visit, LocalDate date, LocalTime earliest, LocalTime latest) {
        rows.findByTeamAndVisit(team, visit).ifPresent(talk -> talk.move(date, earliest, latest));
    }
}
