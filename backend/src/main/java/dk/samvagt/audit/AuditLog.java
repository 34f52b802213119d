package dk.samvagt.audit;

import dk.samvagt.shared.AuditedEvent;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down who saw and changed what, within the transaction of what they did: what is not written down is not
 * done. The database refuses to change or delete an entry.
 */
@Component
class AuditLog {

    /** Stands for work that nobody signed in asked for, such as the nightly kind. */
    private static final String SYSTEM = "system";

    private static final String ROLE = "ROLE_";
    private static final String NO_ROLE = "SYSTEM";

    private final JdbcClient database;
    private final Clock clock;

    AuditLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void write(AuditedEvent event) {
        refuseChangeWithoutTransaction(event);
        database.sql("insert into audit_entry (id, at, who, action, what, team, subjects, reason, role)"
                        + " values (:id, :at, :who, :action, :what, :team, :subjects, :reason, :role)")
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(clock.instant()))
                .param("who", who())
                .param("action", event.action().name())
                .param("what", event.what())
                .param("team", event.team())
                .param("subjects", event.subjects().toArray(new String[0]))
                .param("reason", event.reason())
                .param("role", role())
                .update();
    }

    private static void refuseChangeWithoutTransaction(AuditedEvent event) {
        if (event.action() == AuditedEvent.Action.CHANGED
                && event.team() != null
                && !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(event.what() + " of team " + event.team()
                    + " is told outside the transaction of the change; publish the event within it.");
        }
    }

    private static String who() {
        return asking().map(Authentication::getName).orElse(SYSTEM);
    }

    /** What the one is who does it, which tells why they may: a member, a facilitator, an advisor, a relative. */
    private static String role() {
        return asking().stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .findFirst()
                .orElse(NO_ROLE);
    }

    private static Optional<Authentication> asking() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken));
    }
}
