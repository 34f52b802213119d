package dk.samvagt.relative.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The relatives of all teams' citizens. */
public interface Relatives extends Repository<Relative, UUID> {

    /** A team's, without those that were merged into another or forgotten. */
    @Query("select r from Relative r where r.team = :team and r.merger.into is null"
            + " and r.erasedAt is null order by r.details.name, r.id")
    List<Relative> ofTeam(String team);

    /** Those near to a citizen. */
    @Query("select r from Relative r join r.relations relation where r.team = :team and key(relation) = :citizen"
            + " and relation.endedAt is null order by r.details.name, r.id")
    List<Relative> nearTo(String team, String citizen);

    /** Those that were merged into this one. */
    @Query("select r from Relative r where r.team = :team and r.merger.into = :relative order by r.merger.at")
    List<Relative> mergedInto(String team, UUID relative);

    /** Those near to any of these citizens. */
    @Query("select distinct r from Relative r join r.relations relation where r.team = :team"
            + " and key(relation) in :citizens and relation.endedAt is null")
    List<Relative> nearToAny(String team, Collection<String> citizens);

    /** Those of all teams, without the merged ones, whose address this is; in small letters. */
    @Query("select r from Relative r where lower(r.details.mail) = :mail and r.merger.into is null order by r.id")
    List<Relative> writtenToAt(String mail);

    Optional<Relative> findById(UUID id);

    Optional<Relative> findByTeamAndId(String team, UUID id);

    Relative save(Relative relative);
}
