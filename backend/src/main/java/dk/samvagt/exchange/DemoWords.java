package dk.samvagt.exchange;

import dk.samvagt.citizen.DemoNotes;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.portal.DemoPages;
import dk.samvagt.team.DutyPhoneInfo;
import dk.samvagt.team.DutyPhones;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives the demo team what its people tell each other: from shift to shift, when it is bad, and to relatives. */
@Component
class DemoWords {

    private final DemoNotes notes;
    private final DutyPhones phones;
    private final DemoPages pages;

    DemoWords(DemoNotes notes, DutyPhones phones, DemoPages pages) {
        this.notes = notes;
        this.phones = phones;
        this.pages = pages;
    }

    void keep(TeamFolder folder) {
        String team = folder.team().id();
        Optional<DemoNotes.DutyPhone> told =
                notes.keep(team, folder.members().stream().collect(Collectors.toMap(MemberRow::id, MemberRow::name)));
        told.filter(phone -> phones.find(team).isEmpty())
                .ifPresent(phone -> phones.tell(team, new DutyPhoneInfo(phone.number(), phone.from(), phone.to())));
        pages.keep(team);
    }
}
