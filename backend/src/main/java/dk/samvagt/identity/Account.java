package dk.samvagt.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody signs in with. The password itself is never kept. */
@Entity
class Account {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String username;
    private String passwordHash;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean demo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Membership> memberships = new HashSet<>();

    protected Account() {}

    Account(NewAccount wanted, String passwordHash) {
        this.id = UUID.randomUUID();
        this.username = wanted.username();
        this.passwordHash = passwordHash;
        this.displayName = wanted.displayName();
        this.role = wanted.role();
        this.demo = wanted.demo();
        this.memberships.add(wanted.membership());
    }

    void becomePartOf(Membership membership) {
        memberships.removeIf(known -> known.team().equals(membership.team()));
        memberships.add(membership);
    }

    /** As this member of the team they belong to it until the day, or without an end. */
    void endsIn(String team, String member, @Nullable LocalDate lastDay) {
        memberships.stream()
                .filter(known -> known.team().equals(team) && member.equals(known.member()))
                .findFirst()
                .ifPresent(known -> becomePartOf(known.until(lastDay)));
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** True for one who still belongs to some team. */
    boolean isOpen(LocalDate today) {
        return memberships.stream().anyMatch(membership -> membership.stands(today));
    }

    /** What the account is to a team that it belongs to or has belonged to. */
    MemberAccount in(String team) {
        String member = memberships.stream()
                .filter(membership -> membership.team().equals(team))
                .map(Membership::member)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new MemberAccount(username, displayName, member, memberships.size() > 1);
    }

    Role role() {
        return role;
    }

    /** Who it is, with the teams they belong to on this day. */
    Person person(LocalDate today) {
        List<Membership> byTeam = memberships.stream()
                .filter(membership -> membership.stands(today))
                .sorted(Comparator.comparing(Membership::team))
                .toList();
        return new Person(username, displayName, role, byTeam);
    }
}
