package dk.samvagt.team;

import org.jspecify.annotations.Nullable;

/**
 * Where a team is rung up.
 *
 * @param phone the telephone; none where nobody has told
 */
record DutyPhoneAnswer(@Nullable DutyPhoneInfo phone) {}
