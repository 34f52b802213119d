package dk.samvagt.relative.quiet;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The contacts with all teams' relatives. */
public interface Contacts extends Repository<Contact, UUID> {

    @Query("select c from RelativeContact c where c.team = :team and c.relativeId = :relative"
            + " order by c.date desc, c.notedAt desc")
    List<Contact> with(String team, UUID relative);

    /** The last date on which each relative was spoken with. */
    @Query("""
            select new dk.samvagt.relative.quiet.LastContact(c.relativeId, max(c.date))
            from RelativeContact c where c.team = :team group by c.relativeId""")
    List<LastContact> last(String team);

    Contact save(Contact contact);
}
