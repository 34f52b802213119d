package dk.samvagt.dayplan.calendar;

import static dk.samvagt.team.Profession.NURSE;
import static dk.samvagt.testing.SettableClock.MONDAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.plan.ChangeType;
import dk.samvagt.dayplan.plan.Deed;
import dk.samvagt.dayplan.planning.DayChanges;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A member reads their shifts and visits in a calendar program of their own. */
@SamvagtTest
class CalendarTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost(/api/calendar/[-_A-Za-z0-9]{32}\\.ics)");

    @Autowired
    MockMvcTester http;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    Days days;

    @Autowired
    DayChanges changes;

    @Autowired
    JdbcClient database;

    @Test
    void shiftsAreBusyAndSoAreTheVisitsOfAPublishedDay() throws Exception {
        given.team("pil")
                .member("anna-pil", NURSE)
                .citizen("holm")
                .shift("anna-pil", MONDAY, "07:00", "15:00")
                .shift("anna-pil", MONDAY.plusDays(1), "15:00", "23:00")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .visit("v2", "holm", MONDAY.plusDays(1), "16:00", "17:00", 30)
                .exists();
        String address = address("pil", people.member("anna-pil", "pil"));
        days.get("pil", MONDAY);
        assertThat(events(read(address)))
                .as("a draft is no promise")
                .extracting(CalendarTest::summary)
                .containsExactly("Vagt", "Vagt");

        publish("pil", MONDAY);

        String text = text(read(address));
        assertThat(events(text))
                .extracting(event -> summary(event) + " " + start(event))
                .containsExactly("Vagt 2026-11-23T07:00", "Besøg 2026-11-23T08:00", "Vagt 2026-11-24T15:00");
        assertThat(text)
                .contains("DTSTART;TZID=Europe/Copenhagen:20261123T080000", "BEGIN:VTIMEZONE")
                .doesNotContainIgnoringCase("holm")
                .doesNotContain("Holmbladsgade", "Personlig pleje", "Navn");
    }

    @Test
    void aCalendarThatHasNotChangedIsNotSentAgain() throws Exception {
        given.team("lind")
                .member("anna-lind", NURSE)
                .shift("anna-lind", MONDAY, "07:00", "15:00")
                .exists();
        String address = address("lind", people.member("anna-lind", "lind"));
        MvcTestResult first = read(address);
        assertThat(first).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        String tag = requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(tag).isNotBlank();

        assertThat(http.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .body()
                .isEmpty();

        given.team("lind")
                .member("anna-lind", NURSE)
                .shift("anna-lind", MONDAY, "09:00", "15:00")
                .exists();
        assertThat(http.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatusOk();
    }

    @Test
    void theAddressIsShownAgainUntilANewOneIsAskedFor() {
        given.team("hyld")
                .member("anna-hyld", NURSE)
                .shift("anna-hyld", MONDAY, "07:00", "15:00")
                .exists();
        RequestPostProcessor anna = people.member("anna-hyld", "hyld");
        String first = address("hyld", anna);
        assertThat(address("hyld", anna)).isEqualTo(first);

        String second = addressIn(
                http.post().uri("/api/teams/hyld/calendar/renew").with(anna).exchange());

        assertThat(second).isNotEqualTo(first);
        assertThat(address("hyld", anna)).isEqualTo(second);
        assertThat(read(second)).hasStatusOk();
        assertThat(read(first))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_CALENDAR");
        assertThat(database.sql("select count(*) from calendar_feed where calendar_feed::text like :token")
                        .param("token", "%" + second.substring(14, 46) + "%")
                        .query(Long.class)
                        .single())
                .as("the secret is not kept")
                .isZero();
    }

    @Test
    void theClockChangesInTheCalendarToo() throws Exception {
        LocalDate lastOfWinter = LocalDate.of(2027, 3, 27);
        CalendarFile file = new CalendarFile();
        ZoneId copenhagen = ZoneId.of("Europe/Copenhagen");
        List<BusyTime> times = Stream.of(lastOfWinter, lastOfWinter.plusDays(1))
                .map(day -> new BusyTime(
                        day.toString(),
                        day.atTime(7, 0).atZone(copenhagen),
                        day.atTime(15, 0).atZone(copenhagen),
                        "Vagt",
                        lastOfWinter.atTime(5, 0).atZone(copenhagen).toInstant()))
                .toList();

        String text = file.write(times);

        assertThat(text).contains("TZID=Europe/Copenhagen:20270327T070000", "TZID=Europe/Copenhagen:20270328T070000");
        assertThat(text)
                .contains("TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
                .doesNotContain("Berlin");
        ValidationResult validity =
                new CalendarBuilder().build(new StringReader(text)).validate();
        assertThat(validity.hasErrors()).isFalse();
    }

    @Test
    void whoIsSickOrHasLeftHasNoVisitsToGoTo() throws Exception {
        given.team("ahorn")
                .member("anna-ahorn", NURSE)
                .shift("anna-ahorn", MONDAY, "07:00", "15:00")
                .shift("anna-ahorn", MONDAY.plusDays(2), "07:00", "15:00")
                .exists();
        String address = address("ahorn", people.member("anna-ahorn", "ahorn"));

        database.sql("""
                        insert into absence (id, team, member, date, reported_by, reported_at, version)
                        values (gen_random_uuid(), 'ahorn', 'anna-ahorn', :day, 'Anna', now(), 0)
                        """).param("day", MONDAY).update();
        assertThat(events(read(address))).extracting(CalendarTest::start).containsExactly("2026-11-25T07:00");

        database.sql("delete from membership where team = 'ahorn'").update();
        assertThat(read(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyMembersOfTheTeamHaveACalendar() {
        given.team("tjørn").member("anna-tjorn", NURSE).exists();

        assertThat(http.get().uri("/api/teams/tjørn/calendar").with(people.member("stranger-tjorn", "elsewhere")))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_TEAM");
        assertThat(http.get().uri("/api/teams/tjørn/calendar").with(people.facilitator("coach-tjorn", "tjørn")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/api/calendar/made-up.ics")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void publish(String team, LocalDate date) {
        changes.publish(days.get(team, date), List.of(), Deed.of(ChangeType.PUBLISH, "Navn", null, Map.of()));
    }

    private String address(String team, RequestPostProcessor who) {
        return addressIn(
                http.get().uri("/api/teams/" + team + "/calendar").with(who).exchange());
    }

    private static String addressIn(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        Matcher found = ADDRESS.matcher(text(answer));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult read(String address) {
        return http.get().uri(address).exchange();
    }

    private static List<VEvent> events(MvcTestResult answer) throws IOException, ParserException {
        assertThat(answer).hasStatusOk();
        return events(text(answer));
    }

    private static List<VEvent> events(String text) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(text)).getComponents(Component.VEVENT).stream()
                        .map(VEvent.class::cast)
                        .toList();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String summary(VEvent event) {
        return event.getSummary().getValue();
    }

    private static String start(VEvent event) {
        TemporalAccessor start = event.getDateTimeStart().getDate();
        return LocalDateTime.from(start).toString();
    }
}
