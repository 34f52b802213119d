package dk.samvagt.identity;

import dk.samvagt.shared.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who is signed in.
 *
 * @param username what they sign in with
 * @param displayName what others see
 * @param role what they are to their teams
 * @param memberships the teams they belong to or serve
 */
public record Person(String username, String displayName, Role role, List<Membership> memberships) {

    /** Keeps a copy of the list. */
    public Person {
        memberships = List.copyOf(memberships);
    }

    /** What somebody of this name is called by those who need no more than the first name. */
    public static String firstName(String name) {
        return name.strip().split("\\s", 2)[0];
    }

    /** Ids of the teams. */
    public List<String> teams() {
        return memberships.stream().map(Membership::team).toList();
    }

    /** True where they belong to the team or serve it. */
    public boolean belongsTo(String team) {
        return teams().contains(team);
    }

    /** Which of a team's members they are; empty for a facilitator and for other teams. */
    public Optional<String> memberIn(String team) {
        return memberships.stream()
                .filter(membership -> membership.team().equals(team))
                .map(Membership::member)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * Which of a team's members they are.
     *
     * @throws ProblemException {@code MEMBERS_ONLY}
     */
    public String requireMemberIn(String team) {
        return memberIn(team).orElseThrow(() -> new ProblemException(IdentityProblem.MEMBERS_ONLY));
    }

    /** True for one who guides relatives. */
    public boolean isAdvisor() {
        return role == Role.ADVISOR;
    }

    /**
     * Lets nobody but advisors pass.
     *
     * @throws ProblemException {@code ADVISORS_ONLY}
     */
    public void requireAdvisor() {
        if (!isAdvisor()) {
            throw new ProblemException(IdentityProblem.ADVISORS_ONLY);
        }
    }
}
