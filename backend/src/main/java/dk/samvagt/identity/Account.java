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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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

    void changePassword(String hash) {
        this.passwordHash = hash;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    Person person() {
        List<Membership> byTeam = memberships.stream()
                .sorted(Comparator.comparing(Membership::team))
                .toList();
        return new Person(username, displayName, role, byTeam);
    }
}
