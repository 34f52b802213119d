package dk.samvagt.group;

import dk.samvagt.relative.CitizensActivities;
import dk.samvagt.relative.CitizensActivity;
import dk.samvagt.shared.AuditedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers the team's groups to citizens whose relative is away meanwhile. */
@Component
@Transactional
class CitizensGroups implements CitizensActivities {

    private final GroupActivities activities;
    private final ApplicationEventPublisher events;

    CitizensGroups(GroupActivities activities, ApplicationEventPublisher events) {
        this.activities = activities;
        this.events = events;
    }

    /** Those that the citizen would like to come to, and those with room for one more who would. */
    @Override
    @Transactional(readOnly = true)
    public List<CitizensActivity> listOn(String team, LocalDate date, String citizen) {
        return activities.between(team, date, date).stream()
                .map(GroupActivity::info)
                .filter(group ->
                        group.wishing().contains(citizen) || group.wishing().size() < group.maxCitizens())
                .map(group -> new CitizensActivity(
                        group.id(),
                        group.name(),
                        group.latestStart(),
                        group.earliestStart().plusMinutes(group.minutes())))
                .toList();
    }

    @Override
    public void join(String team, String activity, String citizen) {
        change(team, activity, citizen, "GROUP_JOINED", GroupActivity::join);
    }

    @Override
    public void leave(String team, String activity, String citizen) {
        change(team, activity, citizen, "GROUP_LEFT", GroupActivity::leave);
    }

    private void change(
            String team, String activity, String citizen, String what, BiConsumer<GroupActivity, String> how) {
        activities.onAnyOf(team, Set.of(), Set.of(activity)).forEach(group -> {
            how.accept(group, citizen);
            activities.save(group);
            events.publishEvent(AuditedEvent.changed(what, team, List.of(activity, citizen), null));
            events.publishEvent(new GroupChanged(team, activity, group.info().date()));
        });
    }
}
