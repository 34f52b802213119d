package dk.samvagt.portal;

import dk.samvagt.portal.entry.DemoGuests;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the pages of two of the demo's relatives: one who is near to one citizen, and one who is near to two. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DemoPages {

    private static final List<String> MAILS = List.of("pia.ravnholt@example.org", "selma.demir@example.org");

    private final DemoGuests guests;

    DemoPages(DemoGuests guests) {
        this.guests = guests;
    }

    /** Opens them where they have none yet. */
    public void keep(String team) {
        MAILS.forEach(mail -> guests.open(team, mail));
    }
}
