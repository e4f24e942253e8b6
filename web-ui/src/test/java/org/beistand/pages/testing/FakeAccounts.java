package org.beistand.pages.testing;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.language.TokenId;
import org.beistand.staff.Account;
import org.beistand.staff.AccountRejection.LinkNotValid;
import org.beistand.staff.AccountRejection.SignInNameTaken;
import org.beistand.staff.Accounts;
import org.beistand.staff.ApiToken;
import org.beistand.staff.OneTimeLink;
import org.beistand.staff.Password;
import org.beistand.staff.Preferences;
import org.beistand.staff.RoleRequest;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.StaffMember;
import org.beistand.staff.Team;

/** Accounts in memory. */
final class FakeAccounts implements Accounts {
    private final List<Team> teams =
            new ArrayList<>(List.of(FakeOrganisation.NORTH, FakeOrganisation.SOUTH));
    private final List<ApiToken> tokens = new ArrayList<>();
    private Preferences preferences = Preferences.DEFAULT;

    @Override
    public CompletionStage<List<StaffMember>> directory(Actor actor) {
        return completedFuture(FakeOrganisation.STAFF);
    }

    @Override
    public CompletionStage<Map<StaffId, StaffMember>> named(Actor actor, Set<StaffId> ids) {
        return completedFuture(
                FakeOrganisation.STAFF.stream()
                        .filter(m -> ids.contains(m.id()))
                        .collect(Collectors.toMap(StaffMember::id, m -> m)));
    }

    @Override
    public CompletionStage<List<Team>> teams(Actor actor) {
        return completedFuture(List.copyOf(teams));
    }

    @Override
    public CompletionStage<Void> createTeam(Actor actor, Team team) {
        teams.add(team);
        return done();
    }

    @Override
    public CompletionStage<List<Account>> accounts(Actor actor) {
        return completedFuture(
                FakeOrganisation.STAFF.stream()
                        .map(m ->
                                new Account(
                                        m,
                                        new SignInName(m.initials()),
                                        true,
                                        FakeOrganisation.NOW.minusSeconds(7200)))
                        .toList());
    }

    @Override
    public CompletionStage<OneTimeLink> create(
            Actor actor, StaffId id, SignInName name, StaffDetails details) {
        return name.value().equals("taken") ? failedFuture(new SignInNameTaken()) : link();
    }

    @Override
    public CompletionStage<Void> addImported(Actor actor, StaffId id, StaffDetails details) {
        return done();
    }

    @Override
    public CompletionStage<Void> change(Actor actor, StaffId id, StaffDetails details) {
        return done();
    }

    @Override
    public CompletionStage<List<RoleRequest>> roleRequests(Actor actor) {
        var someone = FakeOrganisation.STAFF.getFirst().id();
        return completedFuture(
                List.of(
                        new RoleRequest(
                                someone,
                                Role.SUPERVISOR,
                                FakeOrganisation.ADA.id(),
                                FakeOrganisation.NOW.minusSeconds(3600))));
    }

    @Override
    public CompletionStage<Void> confirmRoles(Actor actor, StaffId id) {
        return done();
    }

    @Override
    public CompletionStage<Void> declineRoles(Actor actor, StaffId id) {
        return done();
    }

    @Override
    public CompletionStage<Void> disable(Actor actor, StaffId id) {
        return done();
    }

    @Override
    public CompletionStage<Void> enable(Actor actor, StaffId id) {
        return done();
    }

    @Override
    public CompletionStage<OneTimeLink> passwordLink(Actor actor, StaffId id) {
        return link();
    }

    @Override
    public CompletionStage<Void> setPassword(String token, Password password) {
        return token.equals("good") ? done() : failedFuture(new LinkNotValid());
    }

    @Override
    public CompletionStage<StaffId> createFirstAdministrator(
            String token, SignInName name, String displayName, Password password) {
        return token.equals("good")
                ? completedFuture(FakeOrganisation.ADA.id())
                : failedFuture(new LinkNotValid());
    }

    @Override
    public CompletionStage<List<ApiToken>> tokens(Actor actor) {
        return completedFuture(List.copyOf(tokens));
    }

    @Override
    public CompletionStage<ApiToken.Created> createToken(
            Actor actor, String name, Set<Actor.Scope> scopes, Duration validFor) {
        var now = FakeOrganisation.NOW;
        var id = new TokenId(FakeOrganisation.id(800 + tokens.size()));
        var token = new ApiToken(id, name, scopes, now, now.plus(validFor), null);
        tokens.addFirst(token);
        return completedFuture(new ApiToken.Created(token, "bst_FAKE0123456789"));
    }

    @Override
    public CompletionStage<Void> revokeToken(Actor actor, TokenId token) {
        return tokens.removeIf(t -> t.id().equals(token))
                ? done()
                : failedFuture(new NotPossible());
    }

    @Override
    public CompletionStage<Preferences> preferences(Actor actor) {
        return completedFuture(preferences);
    }

    @Override
    public CompletionStage<Void> prefer(Actor actor, Preferences wanted) {
        preferences = wanted;
        return done();
    }

    @Override
    public CompletionStage<Boolean> removeTeam(Actor actor, TeamId team) {
        return completedFuture(teams.removeIf(t -> t.id().equals(team)));
    }

    private static CompletionStage<OneTimeLink> link() {
        return completedFuture(
                new OneTimeLink(
                        "/set-password?token=good", FakeOrganisation.NOW.plusSeconds(3600)));
    }

    private static CompletionStage<Void> done() {
        return completedFuture(null);
    }
}
