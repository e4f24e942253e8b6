package org.beistand.standalone;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.staff.Accounts;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;

/** A team with a worker who can sign in, a supervisor, a stranger, and a token for each. */
record Staffing(
        TeamId team, StaffId worker, String token, String supervisorsToken, String strangersToken) {
    static final String NAME = "worker";
    static final String PASSWORD = "a long enough password";
    private static final Actor SYSTEM = new Actor.SystemProcess("test", null);

    static Staffing of(RunningProgram program) {
        var backing = Backing.ownOrJoin(program.data(), "account");
        try (var running = Running.work(backing, Map.of())) {
            var accounts = running.bean(Accounts.class);
            var team = team(accounts, "North");
            var south = team(accounts, "South");
            var worker = member(accounts, NAME, team, Role.CASE_WORKER);
            var supervisor = member(accounts, "chief", team, Role.SUPERVISOR);
            var stranger = member(accounts, "stranger", south, Role.CASE_WORKER);
            return new Staffing(
                    team,
                    worker.id(),
                    token(accounts, worker),
                    token(accounts, supervisor),
                    token(accounts, stranger));
        }
    }

    private static TeamId team(Accounts accounts, String name) {
        var team = new TeamId(UUID.randomUUID());
        done(accounts.createTeam(SYSTEM, new Team(team, name)));
        return team;
    }

    private static Actor.Staff member(Accounts accounts, String name, TeamId team, Role role) {
        var id = new StaffId(UUID.randomUUID());
        var roles = Set.of(role);
        Set<Mark> marks = role == Role.CASE_WORKER ? Set.of(Mark.INTAKE) : Set.of();
        var details = new StaffDetails("Staff " + name, team, roles, marks, 20);
        var link = done(accounts.create(SYSTEM, id, new SignInName(name), details));
        var secret = link.path().substring(link.path().indexOf('=') + 1);
        done(accounts.setPassword(secret, new Password(PASSWORD)));
        return new Actor.Staff(id, roles, marks, team);
    }

    private static String token(Accounts accounts, Actor.Staff owner) {
        var scopes = Set.of(Actor.Scope.READ, Actor.Scope.WRITE);
        return done(accounts.createToken(owner, "test", scopes, Duration.ofDays(1))).secret();
    }

    @CanIgnoreReturnValue
    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
