package dk.samvagt.dayplan.calendar;

import dk.samvagt.shared.Copenhagen;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Danish time for calendar programs, with the clock changes that the EU has had since 1996. The library's own zone of
 * this name calls itself Berlin, which programs would not find.
 */
final class CopenhagenZone {

    private static final String WINTER = "+0100";
    private static final String SUMMER = "+0200";

    private CopenhagenZone() {}

    static VTimeZone component() {
        Daylight daylight = new Daylight(new PropertyList(List.of(
                new TzName("CEST"),
                new TzOffsetFrom(WINTER),
                new TzOffsetTo(SUMMER),
                new DtStart<>(LocalDateTime.of(1996, 3, 31, 2, 0)),
                new RRule<>("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))));
        Standard standard = new Standard(new PropertyList(List.of(
                new TzName("CET"),
                new TzOffsetFrom(SUMMER),
                new TzOffsetTo(WINTER),
                new DtStart<>(LocalDateTime.of(1996, 10, 27, 3, 0)),
                new RRule<>("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(Copenhagen.ZONE.getId()))),
                new ComponentList<>(List.of(daylight, standard)));
    }
}
