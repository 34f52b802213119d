package dk.samvagt.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps nothing but the username in the session, so that a session in the database outlives every change of classes.
 * Rights are looked up anew with each request.
 */
@Component
class UsernameInSession implements SecurityContextRepository {

    private static final String USERNAME = "username";

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
        if (authentication != null) {
            request.getSession().setAttribute(USERNAME, authentication.getName());
        } else if (request.getSession(false) != null) {
            request.getSession().removeAttribute(USERNAME);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return username(request) != null;
    }

    private static SecurityContext load(HttpServletRequest request) {
        String username = username(request);
        return username == null
                ? SecurityContextHolder.createEmptyContext()
                : new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        username, null, AuthorityUtils.NO_AUTHORITIES));
    }

    private static @Nullable String username(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(USERNAME);
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
