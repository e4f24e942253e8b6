package org.beistand.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Actor.Scope;
import org.beistand.language.StaffId;
import org.beistand.language.TokenId;
import org.beistand.staff.ApiToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of API tokens, by the hash of their secret. */
final class TokenTable {
    private final JdbcClient database;

    TokenTable(JdbcClient database) {
        this.database = database;
    }

    void add(StaffId owner, ApiToken token, byte[] secretHash) {
        int _ =
                database.sql(
                                """
                                insert into workspace.api_token (token_id, secret_hash, account_id,
                                  name, scopes, created_at, expires_at)
                                values (:id, :hash, :owner, :name, cast(:scopes as text[]),
                                  :created, :expires)
                                """)
                        .param("id", token.id().value())
                        .param("hash", secretHash)
                        .param("owner", owner.value())
                        .param("name", token.name())
                        .param("scopes", SqlArrays.literal(token.scopes()))
                        .param("created", Timestamp.from(token.createdAt()))
                        .param("expires", Timestamp.from(token.expiresAt()))
                        .update();
    }

    List<ApiToken> of(StaffId owner) {
        return database.sql(
                        """
                        select * from workspace.api_token where account_id = :owner
                         order by created_at desc, token_id
                        """)
                .param("owner", owner.value())
                .query((row, _) -> token(row))
                .list();
    }

    /** False when there was none of that id. */
    boolean remove(StaffId owner, TokenId id) {
        return database.sql(
                                """
                                delete from workspace.api_token
                                 where account_id = :owner and token_id = :id
                                """)
                        .param("owner", owner.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void removeAll(StaffId owner) {
        int _ =
                database.sql("delete from workspace.api_token where account_id = :owner")
                        .param("owner", owner.value())
                        .update();
    }

    /** The client behind a secret, if it is still good; notes its use once a minute. */
    Optional<Actor.ApiClient> client(byte[] secretHash, Instant now) {
        var client =
                database.sql(
                                """
                                select t.token_id, t.scopes, a.account_id, a.roles, a.marks,
                                       a.team_id
                                  from workspace.api_token t
                                  join workspace.account a on a.account_id = t.account_id
                                 where t.secret_hash = :hash and t.expires_at > :now
                                   and a.status = 'ACTIVE'
                                """)
                        .param("hash", secretHash)
                        .param("now", Timestamp.from(now))
                        .query((row, _) ->
                                new Actor.ApiClient(
                                        SessionTable.staff(row),
                                        new TokenId(row.getObject("token_id", UUID.class)),
                                        SqlArrays.read(row, "scopes", Scope.class)))
                        .optional();
        client.ifPresent(c -> used(c.token(), now));
        return client;
    }

    private void used(TokenId id, Instant now) {
        int _ =
                database.sql(
                                """
                                update workspace.api_token set last_used_at = :now
                                 where token_id = :id and (last_used_at is null
                                    or last_used_at < cast(:now as timestamptz) - interval '1 minute')
                                """)
                        .param("id", id.value())
                        .param("now", Timestamp.from(now))
                        .update();
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        var used = row.getTimestamp("last_used_at");
        return new ApiToken(
                new TokenId(row.getObject("token_id", UUID.class)),
                row.getString("name"),
                SqlArrays.read(row, "scopes", Scope.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
