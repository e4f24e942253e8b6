package org.beistand.staff;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Actor;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.language.TokenId;

/**
 * The port to accounts and teams. The directory is open to everybody signed in, tokens and
 * preferences are each person's own, all else is for administrators (and for the system, which
 * imports); anybody else gets {@code NotPossible}.
 */
public interface Accounts {

    /** Everybody who works or worked here, by display name. */
    CompletionStage<List<StaffMember>> directory(Actor actor);

    /** The lines of the directory for these ids; ids without an account are left out. */
    CompletionStage<Map<StaffId, StaffMember>> named(Actor actor, Set<StaffId> ids);

    /** All teams, by name. */
    CompletionStage<List<Team>> teams(Actor actor);

    /** Makes a team; a repeat with the same id and name does nothing. */
    CompletionStage<Void> createTeam(Actor actor, Team team);

    /** All accounts, by display name. */
    CompletionStage<List<Account>> accounts(Actor actor);

    /**
     * Makes an account and the link by which its owner sets a password. A role that reads or
     * governs others waits for {@link #confirmRoles} when a person gives it.
     */
    CompletionStage<OneTimeLink> create(
            Actor actor, StaffId id, SignInName name, StaffDetails details);

    /** Adds somebody known from imported records only; a repeat does nothing. */
    CompletionStage<Void> addImported(Actor actor, StaffId id, StaffDetails details);

    /**
     * Changes name, team, roles, marks or capacity; ends the person's sessions at once. A new role
     * that reads or governs others waits for {@link #confirmRoles}, as does supervising another
     * team.
     */
    CompletionStage<Void> change(Actor actor, StaffId id, StaffDetails details);

    /** Which roles wait for a second person, oldest request first. */
    CompletionStage<List<RoleRequest>> roleRequests(Actor actor);

    /** Grants what waits for an account, except what the actor asked for or would get. */
    CompletionStage<Void> confirmRoles(Actor actor, StaffId id);

    /** Drops what waits for an account. */
    CompletionStage<Void> declineRoles(Actor actor, StaffId id);

    /** Ends all sessions and tokens of the account at once and lets nobody sign in to it. */
    CompletionStage<Void> disable(Actor actor, StaffId id);

    /** Lets a disabled account sign in again. */
    CompletionStage<Void> enable(Actor actor, StaffId id);

    /** A new link to set a password, replacing earlier ones. */
    CompletionStage<OneTimeLink> passwordLink(Actor actor, StaffId id);

    /** Sets the password that a link of {@link #passwordLink} asks for. Needs no account. */
    CompletionStage<Void> setPassword(String token, Password password);

    /** Makes the very first administrator, by the link that an empty organisation prints. */
    CompletionStage<StaffId> createFirstAdministrator(
            String token, SignInName name, String displayName, Password password);

    /** The actor's own tokens, newest first. */
    CompletionStage<List<ApiToken>> tokens(Actor actor);

    /** Makes a token for the actor; its secret is shown this one time. */
    CompletionStage<ApiToken.Created> createToken(
            Actor actor, String name, Set<Actor.Scope> scopes, Duration validFor);

    /** Ends a token of the actor's own at once. */
    CompletionStage<Void> revokeToken(Actor actor, TokenId token);

    /** The actor's preferences. */
    CompletionStage<Preferences> preferences(Actor actor);

    /** Keeps the actor's preferences. */
    CompletionStage<Void> prefer(Actor actor, Preferences preferences);

    /** Removes a team without members; otherwise nothing happens and the answer is false. */
    CompletionStage<Boolean> removeTeam(Actor actor, TeamId team);
}
