package dk.samvagt.relative.talk;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * The longest of the hours in which a relative can be reached, within the team's day. Wall-clock times in Copenhagen.
 *
 * @param day the weekday
 * @param from from when
 * @param to until when
 * @param minutes how long a talk can be there at most
 */
record LongestSpan(DayOfWeek day, LocalTime from, LocalTime to, int minutes) {}
