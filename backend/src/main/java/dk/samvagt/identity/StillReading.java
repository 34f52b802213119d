package dk.samvagt.identity;

import java.util.function.BooleanSupplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whether one who reads along, on a stream that lives on a thread where nobody is signed in, still may. */
@Component
public class StillReading {

    private final CurrentUser currentUser;

    StillReading(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** To be asked again and again: true while the one who is signed in now belongs to the team. */
    public BooleanSupplier of(String team) {
        SecurityContext reader = SecurityContextHolder.getContext();
        return () -> {
            SecurityContextHolder.setContext(reader);
            try {
                return currentUser
                        .find()
                        .filter(person -> person.belongsTo(team))
                        .isPresent();
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }
}
