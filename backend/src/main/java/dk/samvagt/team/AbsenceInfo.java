package dk.samvagt.team;

import java.time.LocalDate;

/**
 * A member is away for a whole day. Why is nobody's business but the team's, and is not told here.
 *
 * @param member id of the member
 * @param date the day
 */
public record AbsenceInfo(String member, LocalDate date) {}
