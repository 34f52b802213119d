package dk.samvagt.identity;

import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Signs people in and out. */
@Component
class SignInDesk {

    private final AuthenticationManager authentication;
    private final UsernameInSession signIns;
    private final CsrfTokenRepository csrfTokens;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    SignInDesk(
            AuthenticationManager authentication,
            UsernameInSession signIns,
            CsrfTokenRepository csrfTokens,
            SignInThrottle throttle,
            ApplicationEventPublisher events) {
        this.authentication = authentication;
        this.signIns = signIns;
        this.csrfTokens = csrfTokens;
        this.throttle = throttle;
        this.events = events;
    }

    /**
     * Signs in, with a new session and a new token.
     *
     * @throws ProblemException {@code SIGN_IN_FAILED}, {@code TOO_MANY_ATTEMPTS}
     */
    void signIn(SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        String username = signIn.username().strip().toLowerCase(Locale.ROOT);
        String address = request.getRemoteAddr();
        throttle.count(username, address);
        Authentication account = authenticated(username, signIn.password());
        throttle.forget(username, address);
        begin(account, request, response);
    }

    /** Begins a session for one who has proved who they are. */
    void begin(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        SecurityContextImpl context = new SecurityContextImpl(who);
        // Whoever knew the session or token of before must not be signed in with them.
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContextHolder.setContext(context);
        signIns.saveContext(context, request, response);
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
        events.publishEvent(account("SIGNED_IN"));
    }

    /** Signs out; without effect for one who is not signed in. */
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (signIns.containsContext(request)) {
            events.publishEvent(account("SIGNED_OUT"));
        }
        new SecurityContextLogoutHandler().logout(request, response, known);
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }

    private Authentication authenticated(String username, String password) {
        try {
            return authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
        } catch (AuthenticationException refused) {
            throw new ProblemException(IdentityProblem.SIGN_IN_FAILED);
        }
    }

    private static AuditedEvent account(String what) {
        return new AuditedEvent(AuditedEvent.Action.CHANGED, what, null, List.of(), null);
    }
}
