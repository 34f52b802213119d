package dk.samvagt.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up shifts by team and date. A shift stays here when its member is absent, not after the last working day. */
@Service
@Transactional(readOnly = true)
public class ShiftCalendar {

    private final Shifts shifts;

    ShiftCalendar(Shifts shifts) {
        this.shifts = shifts;
    }

    /** The shifts of a day, in the order of the team's file. */
    public List<ShiftInfo> listOn(String team, LocalDate date) {
        return listBetween(team, date, date);
    }

    /** The shifts of several days; both ends included. */
    public List<ShiftInfo> listBetween(String team, LocalDate from, LocalDate to) {
        return shifts.between(team, from, to).stream().map(Shift::info).toList();
    }

    /** A member's shifts by time; both ends included. */
    public List<ShiftInfo> listOfMember(String team, String member, LocalDate from, LocalDate to) {
        return shifts.ofMember(team, member, from, to).stream().map(Shift::info).toList();
    }

    /** A member's shifts of this day and all later ones, by time. */
    public List<ShiftInfo> listOfMemberFrom(String team, String member, LocalDate from) {
        return listOfMember(team, member, from, Shifts.ALWAYS);
    }

    /** How many shifts of this day and later ones come back where a member who leaves stays after all. */
    public int countSetAside(String team, String member, LocalDate from) {
        return shifts.setAside(team, member, from, Shifts.ALWAYS).size();
    }

    /** The days that have shifts. */
    public NavigableSet<LocalDate> dates(String team) {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(shifts.dates(team)));
    }
}
