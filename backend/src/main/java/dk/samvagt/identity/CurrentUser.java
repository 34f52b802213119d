package dk.samvagt.identity;

import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asking. Looked up each time, so that a change of membership takes effect at once. */
@Component
@Transactional(readOnly = true)
public class CurrentUser {

    private final Accounts accounts;
    private final Clock clock;

    CurrentUser(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Who is signed in.
     *
     * @throws ProblemException {@code NOT_SIGNED_IN}
     */
    public Person get() {
        return find().orElseThrow(() -> new ProblemException(IdentityProblem.NOT_SIGNED_IN));
    }

    /** Who is signed in; empty for a visitor, for one who has left, and for work that nobody asked for. */
    public Optional<Person> find() {
        LocalDate today = LocalDate.now(clock);
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .flatMap(authentication -> accounts.findByUsername(authentication.getName()))
                .filter(account -> account.isOpen(today))
                .map(account -> account.person(today));
    }
}
