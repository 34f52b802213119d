package dk.samvagt.privacy;

import dk.samvagt.identity.MemberAccount;
import dk.samvagt.identity.MemberAccounts;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamMemberInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds by what a member is known where they did something. */
@Component
class MemberTraces {

    private final TeamDirectory teams;
    private final MemberAccounts accounts;

    MemberTraces(TeamDirectory teams, MemberAccounts accounts) {
        this.teams = teams;
        this.accounts = accounts;
    }

    /** A name that somebody else in the team bears too is not among them: it may be theirs. */
    MemberTrace of(String team, String member) {
        List<MemberAccount> all = accounts.list(team);
        Predicate<MemberAccount> theirs = account -> member.equals(account.member());
        Set<String> names = Stream.concat(
                        teams.findMember(team, member).map(TeamMemberInfo::name).stream(),
                        all.stream().filter(theirs).map(MemberAccount::displayName))
                .collect(Collectors.toCollection(HashSet::new));
        teams.listMembers(team).stream()
                .filter(other -> !other.id().equals(member))
                .forEach(other -> names.remove(other.name()));
        all.stream().filter(theirs.negate()).forEach(other -> names.remove(other.displayName()));
        names.remove(MemberTrace.FORMER);
        return new MemberTrace(
                names,
                all.stream().filter(theirs).map(MemberAccount::username).collect(Collectors.toSet()),
                all.stream()
                        .filter(theirs)
                        .filter(account -> !account.elsewhere())
                        .map(MemberAccount::username)
                        .collect(Collectors.toSet()));
    }
}
