package org.beistand.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.staff.Account;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.StaffMember;
import org.beistand.staff.StaffMember.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of accounts. */
final class AccountTable {
    private final JdbcClient database;

    /** What sign-in compares with. */
    record Credentials(StaffId id, Status status, @Nullable String passwordHash) {}

    AccountTable(JdbcClient database) {
        this.database = database;
    }

    List<Account> all() {
        return database.sql("select * from workspace.account order by display_name, account_id")
                .query((row, _) -> account(row))
                .list();
    }

    List<Account> named(Collection<StaffId> ids) {
        var literal =
                ids.stream().map(StaffId::toString).collect(Collectors.joining(",", "{", "}"));
        return database.sql(
                        """
                        select * from workspace.account
                         where account_id = any (cast(:ids as uuid[]))
                        """)
                .param("ids", literal)
                .query((row, _) -> account(row))
                .list();
    }

    Optional<Account> find(StaffId id) {
        return database.sql("select * from workspace.account where account_id = :id")
                .param("id", id.value())
                .query((row, _) -> account(row))
                .optional();
    }

    Optional<Credentials> credentials(SignInName name) {
        return database.sql(
                        """
                        select account_id, status, password_hash from workspace.account
                         where sign_in_name = :name
                        """)
                .param("name", name.value())
                .query((row, _) ->
                        new Credentials(
                                new StaffId(row.getObject("account_id", UUID.class)),
                                Status.valueOf(row.getString("status")),
                                row.getString("password_hash")))
                .optional();
    }

    /** Adds an account; false when one of that id is there already. */
    boolean add(StaffId id, @Nullable SignInName name, StaffDetails details, Status status) {
        return details(
                                """
                                insert into workspace.account (account_id, sign_in_name,
                                  display_name, team_id, roles, marks, capacity, status)
                                values (:id, :name, :display, cast(:team as uuid),
                                  cast(:roles as text[]), cast(:marks as text[]), :capacity,
                                  :status)
                                on conflict (account_id) do nothing
                                """,
                                id,
                                details)
                        .param("name", name == null ? null : name.value())
                        .param("status", status.name())
                        .update()
                == 1;
    }

    boolean change(StaffId id, StaffDetails details) {
        return details(
                                """
                                update workspace.account set display_name = :display,
                                  team_id = cast(:team as uuid), roles = cast(:roles as text[]),
                                  marks = cast(:marks as text[]), capacity = :capacity
                                where account_id = :id
                                """,
                                id,
                                details)
                        .update()
                == 1;
    }

    boolean status(StaffId id, Status from, Status to) {
        return database.sql(
                                """
                                update workspace.account set status = :to
                                 where account_id = :id and status = :from
                                """)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Sets the password of an account that may sign in; false when it may not. */
    boolean password(StaffId id, String hash) {
        return database.sql(
                                """
                                update workspace.account set password_hash = :hash
                                 where account_id = :id and status = 'ACTIVE'
                                """)
                        .param("id", id.value())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    void signedIn(StaffId id, Instant at) {
        int _ =
                database.sql(
                                """
                                update workspace.account set last_sign_in = :at
                                 where account_id = :id
                                """)
                        .param("id", id.value())
                        .param("at", Timestamp.from(at))
                        .update();
    }

    private JdbcClient.StatementSpec details(String sql, StaffId id, StaffDetails details) {
        var team = details.team();
        return database.sql(sql)
                .param("id", id.value())
                .param("display", details.displayName())
                .param("team", team == null ? null : team.toString())
                .param("roles", SqlArrays.literal(details.roles()))
                .param("marks", SqlArrays.literal(details.marks()))
                .param("capacity", details.capacity());
    }

    private static Account account(ResultSet row) throws SQLException {
        var name = row.getString("sign_in_name");
        var last = row.getTimestamp("last_sign_in");
        return new Account(
                member(row),
                name == null ? null : new SignInName(name),
                row.getString("password_hash") != null,
                last == null ? null : last.toInstant());
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        var team = row.getObject("team_id", UUID.class);
        var name = row.getString("display_name");
        return new StaffMember(
                new StaffId(row.getObject("account_id", UUID.class)),
                name,
                Initials.of(name),
                team == null ? null : new TeamId(team),
                SqlArrays.read(row, "roles", Role.class),
                SqlArrays.read(row, "marks", Mark.class),
                row.getInt("capacity"),
                Status.valueOf(row.getString("status")));
    }
}
