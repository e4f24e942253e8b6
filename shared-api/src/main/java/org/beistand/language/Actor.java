package org.beistand.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who acts. Nothing runs without one. */
public sealed interface Actor {

    /**
     * A signed-in member of staff, with roles and team as they are at this moment.
     *
     * @param team the own team; {@code null} for those who belong to none (auditor, administrator)
     */
    record Staff(StaffId id, Set<Role> roles, Set<Mark> marks, @Nullable TeamId team)
            implements Actor {
        public Staff {
            roles = Set.copyOf(roles);
            marks = Set.copyOf(marks);
        }
    }

    /**
     * A program acting with a token that a member of staff created; never more than that person.
     */
    record ApiClient(Staff owner, TokenId token, Set<Scope> scopes) implements Actor {
        public ApiClient {
            scopes = Set.copyOf(scopes);
        }
    }

    /**
     * Beistand itself: reactions, deadlines, indexers, imports.
     *
     * @param process the part that acts, such as {@code import}
     * @param onBehalfOf whose work is recorded, where it is somebody's
     */
    record SystemProcess(String process, @Nullable StaffId onBehalfOf) implements Actor {}

    /** Anybody, on the few pages that need no account. */
    record Anonymous() implements Actor {}

    /** What an API token may be used for. */
    enum Scope {
        READ,
        WRITE
    }

    /** The member of staff behind this actor, if there is one. */
    default @Nullable StaffId staffId() {
        return switch (this) {
            case Staff s -> s.id();
            case ApiClient a -> a.owner().id();
            case SystemProcess s -> s.onBehalfOf();
            case Anonymous _ -> null;
        };
    }

    /** The account that acts here and now, or {@code null} for the system and for anybody. */
    default @Nullable Staff account() {
        return switch (this) {
            case Staff s -> s;
            case ApiClient a -> a.owner();
            case SystemProcess _, Anonymous _ -> null;
        };
    }

    /** Whether the account behind this actor has the role. */
    default boolean has(Role role) {
        var account = account();
        return account != null && account.roles().contains(role);
    }
}
