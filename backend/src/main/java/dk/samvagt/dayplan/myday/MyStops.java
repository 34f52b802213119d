package dk.samvagt.dayplan.myday;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenRecord;
import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.board.StopView;
import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.model.Location;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Adds to a member's stops what they need to know at the door. */
@Component
class MyStops {

    private final CitizenDirectory citizens;
    private final MyDayProperties properties;

    MyStops(CitizenDirectory citizens, MyDayProperties properties) {
        this.citizens = citizens;
        this.properties = properties;
    }

    List<MyStopView> show(BoardPage page, MemberRow me, List<StopView> stops) {
        DoorNotes notes = new DoorNotes(page, LocaleContextHolder.getLocale());
        Map<String, String> important = important(page.day().snapshot().team(), stops);
        return stops.stream()
                .map(stop -> show(page, me, stop, notes, page.findVisited(stop.visit()), important.get(stop.citizen())))
                .toList();
    }

    private MyStopView show(
            BoardPage page,
            MemberRow me,
            StopView stop,
            DoorNotes notes,
            @Nullable CitizenRow citizen,
            @Nullable String important) {
        Set<String> languages = citizen == null ? Set.of() : citizen.languages();
        String contact = citizen == null ? null : citizen.contactPerson();
        return new MyStopView(
                stop,
                directions(stop, me),
                notes.of(stop, languages),
                contact == null ? null : page.names().member(contact),
                me.id().equals(contact),
                languages,
                languages.stream().filter(me.languages()::contains).findFirst().orElse(null),
                stop.partner() == null ? null : page.names().member(stop.partner()),
                important);
    }

    private @Nullable String directions(StopView stop, MemberRow me) {
        Double latitude = stop.latitude();
        Double longitude = stop.longitude();
        return latitude == null || longitude == null
                ? null
                : properties.directionsTo(new Location(latitude, longitude), me.travelMode());
    }

    private Map<String, String> important(String team, List<StopView> stops) {
        List<String> ids = stops.stream()
                .map(StopView::citizen)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, String> important = new HashMap<>();
        for (CitizenRecord citizen : citizens.list(team, ids)) {
            if (citizen.importantToMe() != null) {
                important.put(citizen.id(), citizen.importantToMe());
            }
        }
        return Collections.unmodifiableMap(important);
    }
}
