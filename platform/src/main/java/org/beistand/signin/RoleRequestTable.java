package org.beistand.signin;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.staff.RoleRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of roles that wait for a second person. */
final class RoleRequestTable {
    private final JdbcClient database;

    RoleRequestTable(JdbcClient database) {
        this.database = database;
    }

    List<RoleRequest> all() {
        return database.sql(
                        """
                        select * from workspace.role_request
                         order by requested_at, account_id, role
                        """)
                .query((row, _) ->
                        new RoleRequest(
                                new StaffId(row.getObject("account_id", UUID.class)),
                                Role.valueOf(row.getString("role")),
                                new StaffId(row.getObject("requested_by", UUID.class)),
                                row.getTimestamp("requested_at").toInstant()))
                .list();
    }

    List<RoleRequest> of(StaffId account) {
        return all().stream().filter(r -> r.account().equals(account)).toList();
    }

    /** Keeps a request; who asked first stays who asked. */
    void add(RoleRequest request) {
        int _ =
                database.sql(
                                """
                                insert into workspace.role_request
                                  (account_id, role, requested_by, requested_at)
                                values (:account, :role, :by, :at)
                                on conflict do nothing
                                """)
                        .param("account", request.account().value())
                        .param("role", request.role().name())
                        .param("by", request.requestedBy().value())
                        .param("at", Timestamp.from(request.requestedAt()))
                        .update();
    }

    /** Drops what waits for an account, except these roles. */
    void removeExcept(StaffId account, Set<Role> kept) {
        int _ =
                database.sql(
                                """
                                delete from workspace.role_request
                                 where account_id = :account
                                   and role <> all (cast(:kept as text[]))
                                """)
                        .param("account", account.value())
                        .param("kept", SqlArrays.literal(kept))
                        .update();
    }
}
