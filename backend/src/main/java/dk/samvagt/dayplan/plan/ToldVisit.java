package dk.samvagt.dayplan.plan;

import java.time.LocalDate;

/**
 * When somebody was told to visit a citizen.
 *
 * @param date the plan's date
 * @param start in seconds from its midnight
 * @param member id of the member
 */
public record ToldVisit(LocalDate date, int start, String member) {}
