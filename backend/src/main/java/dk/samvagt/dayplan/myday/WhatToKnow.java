package dk.samvagt.dayplan.myday;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenRecord;
import dk.samvagt.citizen.CrisisCardInfo;
import dk.samvagt.citizen.CrisisCards;
import dk.samvagt.citizen.HandoverInfo;
import dk.samvagt.citizen.Handovers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of citizens beside the plan, for those whom a member visits. */
@Component
class WhatToKnow {

    private final CitizenDirectory citizens;
    private final Handovers handovers;
    private final CrisisCards cards;

    WhatToKnow(CitizenDirectory citizens, Handovers handovers, CrisisCards cards) {
        this.citizens = citizens;
        this.handovers = handovers;
        this.cards = cards;
    }

    /** About these citizens on a day, in a number of queries that does not grow with them. */
    Known about(String team, Collection<String> some, LocalDate date, String me) {
        Map<String, String> important = citizens.list(team, some).stream()
                .filter(citizen -> citizen.importantToMe() != null)
                .collect(Collectors.toMap(
                        CitizenRecord::id, citizen -> Objects.requireNonNull(citizen.importantToMe())));
        Map<String, List<MyHandover>> notes = handovers.list(team, some).stream()
                .collect(Collectors.groupingBy(
                        HandoverInfo::citizen,
                        Collectors.mapping(note -> MyHandover.of(note, me), Collectors.toList())));
        return new Known(important, notes, cards.list(team, some, date));
    }

    /** What is known, by citizen. */
    record Known(
            Map<String, String> important, Map<String, List<MyHandover>> handovers, Map<String, CrisisCardInfo> cards) {

        @Nullable
        String importantTo(@Nullable String citizen) {
            return citizen == null ? null : important.get(citizen);
        }

        List<MyHandover> handovers(@Nullable String citizen) {
            return citizen == null ? List.of() : handovers.getOrDefault(citizen, List.of());
        }

        @Nullable
        CrisisCardInfo card(@Nullable String citizen) {
            return citizen == null ? null : cards.get(citizen);
        }
    }
}
