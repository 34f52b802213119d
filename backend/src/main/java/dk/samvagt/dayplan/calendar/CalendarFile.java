package dk.samvagt.dayplan.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import org.springframework.stereotype.Component;

/** Writes busy times as calendar programs read them (RFC 5545). */
@Component
class CalendarFile {

    /** The file's text; the same times give the same text. */
    String write(List<BusyTime> times) {
        Calendar calendar = new Calendar()
                .withProdId("-//Samvagt//Samvagt//DA")
                .withDefaults()
                .withProperty(new XProperty("X-WR-CALNAME", "Samvagt"))
                .withProperty(new XProperty("X-PUBLISHED-TTL", "PT1H"))
                .withComponent(CopenhagenZone.component())
                .getFluentTarget();
        times.forEach(time -> calendar.withComponent(event(time)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static CalendarComponent event(BusyTime time) {
        return new VEvent(new PropertyList(List.of(
                new Uid(time.uid()),
                new DtStamp(time.changedAt()),
                new DtStart<>(time.start()),
                new DtEnd<>(time.end()),
                new Summary(time.what()),
                new Transp(Transp.VALUE_OPAQUE),
                new Clazz(Clazz.VALUE_PRIVATE))));
    }
}
