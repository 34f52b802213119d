package dk.samvagt.relative.talk;

import dk.samvagt.relative.Coming;
import dk.samvagt.relative.WhoComes;
import dk.samvagt.relative.need.RelativeNames;
import dk.samvagt.relative.person.Names;
import dk.samvagt.relative.person.TeamNaming;
import dk.samvagt.shared.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows talks with relatives. */
@Service
@Transactional(readOnly = true)
class TalkPages {

    private final TalkRows rows;
    private final RelativeNames relativeNames;
    private final TeamNaming naming;
    private final WhoComes whoComes;

    TalkPages(TalkRows rows, RelativeNames relativeNames, TeamNaming naming, WhoComes whoComes) {
        this.rows = rows;
        this.relativeNames = relativeNames;
        this.naming = naming;
        this.whoComes = whoComes;
    }

    /** The latest day first. */
    List<TalkView> list(String team, TalkFilter filter) {
        return views(team, rows.ofTeam(team).stream().filter(filter::lets).toList());
    }

    TalkView get(String team, UUID id) {
        RelativeTalk talk =
                rows.findByTeamAndId(team, id).orElseThrow(() -> new ProblemException(TalkProblem.UNKNOWN_TALK, id));
        return views(team, List.of(talk)).getFirst();
    }

    private List<TalkView> views(String team, List<RelativeTalk> some) {
        Names names = naming.of(team);
        Map<UUID, String> called = relativeNames.all(team, some.stream().map(RelativeTalk::relative));
        Map<String, Coming> coming = new HashMap<>();
        some.stream()
                .collect(Collectors.groupingBy(
                        talk -> talk.time().date(), Collectors.mapping(RelativeTalk::visit, Collectors.toList())))
                .forEach((date, visits) -> coming.putAll(whoComes.of(team, date, visits)));
        return some.stream()
                .map(talk -> view(talk, names, called.get(talk.relative()), coming.get(talk.visit())))
                .toList();
    }

    private static TalkView view(RelativeTalk talk, Names names, @Nullable String called, @Nullable Coming coming) {
        TalkOrder order = talk.order();
        TalkTime time = talk.time();
        String member = order.member();
        return new TalkView(
                talk.id(),
                talk.currentVersion(),
                order.need(),
                order.relative(),
                called,
                order.citizen(),
                names.citizen(order.citizen()),
                order.kind(),
                order.place(),
                talk.state(),
                time.date(),
                time.earliest(),
                time.latest(),
                order.minutes(),
                member == null ? null : names.member(member),
                order.language(),
                talk.interpreter(),
                order.note(),
                talk.visit(),
                coming != null,
                coming == null ? null : coming.memberName(),
                talk.plannedBy(),
                talk.endedAt(),
                talk.endedBy());
    }
}
