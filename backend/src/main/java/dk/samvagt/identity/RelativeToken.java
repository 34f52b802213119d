package dk.samvagt.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Says that a relative is asking. */
final class RelativeToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient SignedInRelative relative;

    RelativeToken(SignedInRelative relative) {
        super(List.of(new SimpleGrantedAuthority(SignedInRelative.AUTHORITY)));
        this.relative = relative;
        setAuthenticated(true);
    }

    SignedInRelative relative() {
        return relative;
    }

    @Override
    public String getName() {
        return relative.name();
    }

    @Override
    public Object getPrincipal() {
        return relative.name();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelativeToken token && token.relative.equals(relative);
    }

    @Override
    public int hashCode() {
        return relative.hashCode();
    }
}
