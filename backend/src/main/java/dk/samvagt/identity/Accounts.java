package dk.samvagt.identity;

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
            + " where one.team = :team and one.member = :member")
    long countOfMember(String team, String member);

    Account save(Account account);
}
