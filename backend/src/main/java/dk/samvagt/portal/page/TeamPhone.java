package dk.samvagt.portal.page;

import java.time.LocalTime;

/**
 * Where the team is rung up.
 *
 * @param number the telephone
 * @param from from when on it is answered each day, Copenhagen time
 * @param to until when
 * @param openNow true where it is answered now
 */
record TeamPhone(String number, LocalTime from, LocalTime to, boolean openNow) {}
