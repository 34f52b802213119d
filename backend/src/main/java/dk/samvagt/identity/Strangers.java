package dk.samvagt.identity;

import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Keeps the teams' people and relatives apart: what is for the ones does not exist for the others. Whoever looks there
 * is written down, without where.
 */
@Component
class Strangers {

    private static final AuthenticationTrustResolverImpl TRUST = new AuthenticationTrustResolverImpl();

    private final ApplicationEventPublisher events;

    Strangers(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** True for everybody who is signed in and is no relative. */
    static AuthorizationDecision isNoRelative(
            Supplier<? extends Authentication> who, RequestAuthorizationContext request) {
        Authentication authentication = who.get();
        return new AuthorizationDecision(
                TRUST.isAuthenticated(authentication) && !(authentication instanceof RelativeToken));
    }

    /** How a refusal is told; it is written down as what was asked for and is not there. */
    ProblemException refusal(AccessDeniedException e, HttpServletRequest request) {
        if (e instanceof CsrfException) {
            return new ProblemException(IdentityProblem.CSRF_REFUSED);
        }
        String part = request.getRequestURI().startsWith("/api/portal") ? " /api/portal/**" : " /api/**";
        events.publishEvent(AuditedEvent.refused(request.getMethod() + part, null));
        return new ProblemException(CommonProblem.UNKNOWN_PATH);
    }
}
