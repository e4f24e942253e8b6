package org.beistand.signin;

import org.beistand.language.Actor;
import org.beistand.staff.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Somebody known, for as long as one request takes. */
public final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private final transient Actor actor;
    private final transient Preferences preferences;

    SignedIn(Actor actor, Preferences preferences) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.actor = actor;
        this.preferences = preferences;
        setAuthenticated(true);
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    /** How the person wants to be shown things. */
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return String.valueOf(actor.staffId());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.actor.equals(actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
