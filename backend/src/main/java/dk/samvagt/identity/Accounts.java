package dk.samvagt.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everybody who can sign in. */
interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    List<Account> findAllByDemoTrueOrderByRoleDescDisplayName();

    Account save(Account account);
}
