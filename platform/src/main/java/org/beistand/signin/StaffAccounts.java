package org.beistand.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beistand.language.Actor;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.language.TokenId;
import org.beistand.staff.Account;
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

/** The port to accounts, on the tables of this database. */
final class StaffAccounts implements Accounts {
    private final AccountTables tables;
    private final AccountAdministration administration;
    private final RoleGrants grants;
    private final OwnTokens tokens;
    private final Passwords passwords;
    private final AccountWork work;

    StaffAccounts(
            AccountTables tables,
            AccountAdministration administration,
            OwnTokens tokens,
            Passwords passwords,
            AccountWork work) {
        this.tables = tables;
        this.administration = administration;
        this.grants = administration.grants();
        this.tokens = tokens;
        this.passwords = passwords;
        this.work = work;
    }

    @Override
    public CompletionStage<List<StaffMember>> directory(Actor actor) {
        return work.forStaff(
                actor, () -> tables.accounts().all().stream().map(Account::member).toList());
    }

    @Override
    public CompletionStage<Map<StaffId, StaffMember>> named(Actor actor, Set<StaffId> ids) {
        return work.forStaff(
                actor,
                () ->
                        tables.accounts().named(ids).stream()
                                .map(Account::member)
                                .collect(Collectors.toMap(StaffMember::id, Function.identity())));
    }

    @Override
    public CompletionStage<List<Team>> teams(Actor actor) {
        return work.forStaff(actor, tables.teams()::all);
    }

    @Override
    public CompletionStage<Void> createTeam(Actor actor, Team team) {
        return work.administering(actor, () -> administration.teams().create(actor, team));
    }

    @Override
    public CompletionStage<Boolean> removeTeam(Actor actor, TeamId team) {
        Supplier<Boolean> removal = () -> administration.teams().remove(actor, team);
        return work.administering(actor, removal);
    }

    @Override
    public CompletionStage<List<Account>> accounts(Actor actor) {
        Supplier<List<Account>> all = tables.accounts()::all;
        return work.administering(actor, all);
    }

    @Override
    public CompletionStage<OneTimeLink> create(
            Actor actor, StaffId id, SignInName name, StaffDetails details) {
        Supplier<OneTimeLink> creation = () -> administration.create(actor, id, name, details);
        return work.administering(actor, creation);
    }

    @Override
    public CompletionStage<Void> addImported(Actor actor, StaffId id, StaffDetails details) {
        return work.administering(actor, () -> administration.addImported(actor, id, details));
    }

    @Override
    public CompletionStage<Void> change(Actor actor, StaffId id, StaffDetails details) {
        return work.administering(actor, () -> administration.change(actor, id, details));
    }

    @Override
    public CompletionStage<List<RoleRequest>> roleRequests(Actor actor) {
        return work.administering(actor, (Supplier<List<RoleRequest>>) grants::all);
    }

    @Override
    public CompletionStage<Void> confirmRoles(Actor actor, StaffId id) {
        return work.administering(actor, () -> grants.confirm(actor, id));
    }

    @Override
    public CompletionStage<Void> declineRoles(Actor actor, StaffId id) {
        return work.administering(actor, () -> grants.decline(actor, id));
    }

    @Override
    public CompletionStage<Void> disable(Actor actor, StaffId id) {
        return work.administering(actor, () -> administration.disable(actor, id));
    }

    @Override
    public CompletionStage<Void> enable(Actor actor, StaffId id) {
        return work.administering(actor, () -> administration.enable(actor, id));
    }

    @Override
    public CompletionStage<OneTimeLink> passwordLink(Actor actor, StaffId id) {
        Supplier<OneTimeLink> link = () -> administration.links().passwordLink(actor, id);
        return work.administering(actor, link);
    }

    @Override
    public CompletionStage<Void> setPassword(String token, Password password) {
        return work.byLink(
                        () -> administration.links().demandLink(token, false),
                        () -> hashed(password),
                        hash ->
                                AccountWork.done(() ->
                                                administration.links().setPassword(token, hash))
                                        .get())
                .thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<StaffId> createFirstAdministrator(
            String token, SignInName name, String displayName, Password password) {
        var first = new First(tokens.randomId(), name, displayName);
        return work.byLink(
                () -> administration.links().demandLink(token, true),
                () -> hashed(password),
                hash -> {
                    administration.createFirst(token, first, hash);
                    return first.id();
                });
    }

    @Override
    public CompletionStage<List<ApiToken>> tokens(Actor actor) {
        return work.own(actor, tokens::of);
    }

    @Override
    public CompletionStage<ApiToken.Created> createToken(
            Actor actor, String name, Set<Actor.Scope> scopes, Duration validFor) {
        return work.own(actor, me -> tokens.create(me, name, scopes, validFor));
    }

    @Override
    public CompletionStage<Void> revokeToken(Actor actor, TokenId token) {
        return work.own(actor, me -> AccountWork.done(() -> tokens.revoke(me, token)).get())
                .thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<Preferences> preferences(Actor actor) {
        return work.own(actor, tables.preferences()::of);
    }

    @Override
    public CompletionStage<Void> prefer(Actor actor, Preferences preferences) {
        return work.own(
                        actor,
                        me ->
                                AccountWork.done(() -> tables.preferences().keep(me, preferences))
                                        .get())
                .thenAccept(_ -> {});
    }

    private String hashed(Password password) {
        administration.refuseKnown(password);
        return passwords.hash(password);
    }
}
