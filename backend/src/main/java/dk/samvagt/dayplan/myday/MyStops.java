package dk.samvagt.dayplan.myday;

import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.board.StopView;
import dk.samvagt.dayplan.myday.WhatToKnow.Known;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.model.Location;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Adds to a member's stops what they need to know at the door. */
@Component
class MyStops {

    private final WhatToKnow whatToKnow;
    private final MyDayProperties properties;

    MyStops(WhatToKnow whatToKnow, MyDayProperties properties) {
        this.whatToKnow = whatToKnow;
        this.properties = properties;
    }

    List<MyStopView> show(BoardPage page, MemberRow me, List<StopView> stops) {
        DoorNotes notes = new DoorNotes(page, LocaleContextHolder.getLocale());
        List<String> seen = stops.stream()
                .map(StopView::citizen)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        DaySnapshot day = page.day().snapshot();
        Known about = whatToKnow.about(day.team(), seen, day.facts().date(), me.id());
        return stops.stream()
                .map(stop -> show(page, me, stop, notes, page.findVisited(stop.visit()), about))
                .toList();
    }

    private MyStopView show(
            BoardPage page, MemberRow me, StopView stop, DoorNotes notes, @Nullable CitizenRow citizen, Known about) {
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
                about.importantTo(stop.citizen()),
                about.handovers(stop.citizen()),
                about.card(stop.citizen()));
    }

    private @Nullable String directions(StopView stop, MemberRow me) {
        Double latitude = stop.latitude();
        Double longitude = stop.longitude();
        return latitude == null || longitude == null
                ? null
                : properties.directionsTo(new Location(latitude, longitude), me.travelMode());
    }
}
