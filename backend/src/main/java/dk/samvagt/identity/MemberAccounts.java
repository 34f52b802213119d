package dk.samvagt.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which members can sign in, and until when. */
@Component
@Transactional
public class MemberAccounts {

    private final Accounts accounts;
    private final Clock clock;

    MemberAccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** True while somebody signs in as this member of the team. */
    @Transactional(readOnly = true)
    public boolean exist(String team, String member) {
        return accounts.countOfMember(team, member, LocalDate.now(clock)) > 0;
    }

    /** Those who belong to a team or have belonged to it, as this day leaves them. */
    @Transactional(readOnly = true)
    public List<MemberAccount> list(String team) {
        return accounts.ofTeam(team).stream().map(account -> account.in(team)).toList();
    }

    /** After this day nobody signs in as this member of the team. */
    public void endOn(String team, String member, LocalDate lastDay) {
        setEnd(team, member, lastDay);
    }

    /** Whoever signed in as this member of the team does so again. */
    public void goOn(String team, String member) {
        setEnd(team, member, null);
    }

    private void setEnd(String team, String member, @Nullable LocalDate lastDay) {
        accounts.ofMember(team, member).forEach(account -> account.endsIn(team, member, lastDay));
    }
}
