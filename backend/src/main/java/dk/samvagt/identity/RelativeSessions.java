package dk.samvagt.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Signs relatives in to their own page and out again. Who they are is for the caller to prove, in whatever way; here it
 * becomes a session that opens nothing below {@code /api/teams}.
 */
@Component
public class RelativeSessions {

    private final SignInDesk desk;
    private final SignInThrottle throttle;
    private final Clock clock;

    RelativeSessions(SignInDesk desk, SignInThrottle throttle, Clock clock) {
        this.desk = desk;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Counts an attempt to prove who one is, however it is made.
     *
     * @param what which kind of attempt
     * @throws dk.samvagt.shared.ProblemException {@code TOO_MANY_ATTEMPTS}
     */
    public void countAttempt(String what, HttpServletRequest request) {
        throttle.count(SignedInRelative.PREFIX + what, request.getRemoteAddr());
    }

    /** The attempt was right: those before it count no more. */
    public void forgetAttempts(String what, HttpServletRequest request) {
        throttle.forget(SignedInRelative.PREFIX + what, request.getRemoteAddr());
    }

    /** Signs in, with a new session and a new token. Whoever was signed in before in this browser is not any more. */
    public void signIn(UUID relative, HttpServletRequest request, HttpServletResponse response) {
        desk.begin(new RelativeToken(new SignedInRelative(relative, clock.instant())), request, response);
    }

    /** Signs out; without effect for one who is not signed in. */
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        desk.signOut(request, response);
    }

    /** The relative who is asking; empty for everybody else. */
    public Optional<SignedInRelative> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof RelativeToken token
                ? Optional.of(token.relative())
                : Optional.empty();
    }
}
