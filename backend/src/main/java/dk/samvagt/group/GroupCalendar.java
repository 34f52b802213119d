package dk.samvagt.group;

import dk.samvagt.team.PlannedDates;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up group activities by team and date. */
@Service
@Transactional(readOnly = true)
public class GroupCalendar implements PlannedDates {

    private final GroupActivities activities;

    GroupCalendar(GroupActivities activities) {
        this.activities = activities;
    }

    /** The activities of a day, in the order of the team's file. */
    public List<GroupInfo> listOn(String team, LocalDate date) {
        return listBetween(team, date, date);
    }

    /** The activities of several days; both ends included. */
    public List<GroupInfo> listBetween(String team, LocalDate from, LocalDate to) {
        return activities.between(team, from, to).stream()
                .map(GroupActivity::info)
                .toList();
    }

    /** The days that have activities. */
    @Override
    public NavigableSet<LocalDate> dates(String team) {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(activities.dates(team)));
    }
}
