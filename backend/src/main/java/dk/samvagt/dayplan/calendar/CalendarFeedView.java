package dk.samvagt.dayplan.calendar;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where a calendar program finds my calendar.
 *
 * @param url secret: whoever knows it can read it
 */
@Schema(name = "CalendarFeed")
record CalendarFeedView(String url) {}
