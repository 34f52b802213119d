package dk.samvagt.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who can sign in. */
interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    List<Account> findAllByDemoTrueOrderByRoleDescDisplayName();

    @Query("select count(account) from Account account join account.memberships one"
            + " where one.team = :team and one.member = :member"
            + " and (one.lastDay is null or one.lastDay >= :today)")
    long countOfMember(String team, String member, LocalDate today);

    /** Everybody who belongs to a team or has belonged to it, as far as their accounts are kept. */
    @Query("select distinct account from Account account join account.memberships one where one.team = :team")
    List<Account> ofTeam(String team);

    @Query("select distinct account from Account account join account.memberships one"
            + " where one.team = :team and one.member = :member")
    List<Account> ofMember(String team, String member);

    Account save(Account account);
}
