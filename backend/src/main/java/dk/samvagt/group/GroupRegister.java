package dk.samvagt.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in group activities from a team's files. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class GroupRegister {

    private final GroupActivities activities;

    GroupRegister(GroupActivities activities) {
        this.activities = activities;
    }

    /**
     * Adds group activities and updates known ones; known group activities of these dates that are not named are removed.
     *
     * @param dates the dates that the files cover
     */
    public void register(String team, Set<LocalDate> dates, List<GroupInfo> described) {
        Set<String> ids = described.stream().map(GroupInfo::id).collect(Collectors.toSet());
        Map<String, GroupActivity> known = activities.onAnyOf(team, dates, ids).stream()
                .collect(Collectors.toMap(one -> one.info().id(), Function.identity()));
        known.values().stream().filter(one -> !ids.contains(one.info().id())).forEach(activities::delete);
        for (int position = 0; position < described.size(); position++) {
            GroupInfo info = described.get(position);
            GroupActivity one = known.get(info.id());
            if (one == null) {
                activities.save(new GroupActivity(team, position, info));
            } else {
                one.follow(position, info);
            }
        }
    }
}
