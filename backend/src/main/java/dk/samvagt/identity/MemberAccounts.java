package dk.samvagt.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which members can sign in. */
@Component
@Transactional(readOnly = true)
public class MemberAccounts {

    private final Accounts accounts;

    MemberAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** True while somebody signs in as this member of the team. */
    public boolean exist(String team, String member) {
        return accounts.countOfMember(team, member) > 0;
    }
}
