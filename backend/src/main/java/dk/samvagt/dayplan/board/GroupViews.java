package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.planning.dayplan.Participation;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.planning.dayplan.Visit;
import dk.samvagt.planning.exchange.GroupRow;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Shows the group activities of a day. */
@Component
class GroupViews {

    List<GroupView> show(BoardPage page) {
        return page.day().facts().folder().groups().stream()
                .map(group -> show(page, group))
                .toList();
    }

    private static GroupView show(BoardPage page, GroupRow group) {
        JudgedDay day = page.day();
        List<Participation> taking = day.plan().participations().stream()
                .filter(wish -> wish.takesPart() && wish.group().id().equals(group.id()))
                .toList();
        List<Stop> staff = day.plan().stops().stream()
                .filter(stop -> stop.errand().id().equals(group.id()))
                .toList();
        StopTiming timing = staff.stream()
                .map(Stop::timing)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean staffed = staff.stream().allMatch(stop -> stop.route() != null);
        return new GroupView(
                group.id(),
                group.name(),
                group.task(),
                group.date(),
                timing == null ? null : page.clock(timing.start()),
                timing == null ? null : page.clock(timing.end()),
                staffed && taking.size() >= group.minCitizens(),
                taking.stream().map(wish -> participant(page, wish)).toList(),
                List.copyOf(group.citizens()),
                group.minCitizens(),
                group.maxCitizens(),
                group.location().latitude(),
                group.location().longitude());
    }

    private static GroupView.Participant participant(BoardPage page, Participation wish) {
        List<String> replaced = page.day().plan().stops().stream()
                .map(Stop::visit)
                .filter(Objects::nonNull)
                .filter(wish::replaces)
                .map(Visit::id)
                .distinct()
                .toList();
        String citizen = wish.citizen().id();
        return new GroupView.Participant(citizen, page.names().citizen(citizen), replaced);
    }
}
