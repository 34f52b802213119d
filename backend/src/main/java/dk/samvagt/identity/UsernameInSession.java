package dk.samvagt.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps nothing but the username in the session, or which relative it is and since when, so that a session in the
 * database outlives every change of classes. Rights are looked up anew with each request.
 */
@Component
class UsernameInSession implements SecurityContextRepository {

    private static final String USERNAME = "username";
    private static final String RELATIVE = "relative";
    private static final String SINCE = "since";

    private final AccountUserDetails accounts;

    UsernameInSession(AccountUserDetails accounts) {
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> load(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        HttpSession known = request.getSession(authentication != null);
        if (known != null) {
            List.of(USERNAME, RELATIVE, SINCE).forEach(known::removeAttribute);
        }
        if (authentication instanceof RelativeToken token) {
            request.getSession().setAttribute(RELATIVE, token.relative().id().toString());
            request.getSession().setAttribute(SINCE, token.relative().since().toString());
        } else if (authentication != null) {
            request.getSession().setAttribute(USERNAME, authentication.getName());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return authentication(request) != null;
    }

    private SecurityContext load(HttpServletRequest request) {
        Authentication authentication = authentication(request);
        return authentication == null
                ? SecurityContextHolder.createEmptyContext()
                : new SecurityContextImpl(authentication);
    }

    private @Nullable Authentication authentication(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        if (session.getAttribute(USERNAME) instanceof String username) {
            return account(username);
        }
        return session.getAttribute(RELATIVE) instanceof String relative
                        && session.getAttribute(SINCE) instanceof String since
                ? new RelativeToken(new SignedInRelative(UUID.fromString(relative), Instant.parse(since)))
                : null;
    }

    /** Nobody where the account is gone. */
    private @Nullable Authentication account(String username) {
        try {
            UserDetails known = accounts.loadUserByUsername(username);
            return UsernamePasswordAuthenticationToken.authenticated(username, null, known.getAuthorities());
        } catch (UsernameNotFoundException gone) {
            return null;
        }
    }

    private static final class Deferred implements DeferredSecurityContext {

        private final Supplier<SecurityContext> loader;
        private @Nullable SecurityContext loaded;

        Deferred(Supplier<SecurityContext> loader) {
            this.loader = loader;
        }

        @Override
        public SecurityContext get() {
            if (loaded == null) {
                loaded = loader.get();
            }
            return loaded;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
