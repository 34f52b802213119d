package dk.samvagt.meeting.plan;

import java.time.LocalDate;

/**
 * What one of several meetings would cost.
 *
 * @param date the day that has a plan
 * @param price what the meeting would cost it
 */
record MeetingDayPrice(LocalDate date, MeetingPrice price) {}
