package org.beistand.staff;

import java.time.Instant;
import java.util.Set;
import org.beistand.language.Actor;
import org.beistand.language.TokenId;
import org.jspecify.annotations.Nullable;

/** A token with which a program acts for its owner; never more than the owner may. */
public record ApiToken(
        TokenId id,
        String name,
        Set<Actor.Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    /** A token just made, with the one and only sight of its secret. */
    public record Created(ApiToken token, String secret) {
        @Override
        public String toString() {
            return "ApiToken.Created[" + token.id() + "]";
        }
    }
}
