package org.beistand.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one-time links; one for each account, and one for the first administrator. */
final class LinkTable {
    private final JdbcClient database;

    LinkTable(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a link in place of an earlier one of the same account. */
    void replace(byte[] tokenHash, @Nullable StaffId account, Instant validUntil) {
        int _ =
                database.sql(
                                """
                                insert into workspace.one_time_link
                                  (token_hash, account_id, valid_until)
                                values (:hash, cast(:account as uuid), :until)
                                on conflict (account_id) do update
                                  set token_hash = excluded.token_hash,
                                      valid_until = excluded.valid_until
                                """)
                        .param("hash", tokenHash)
                        .param("account", account == null ? null : account.toString())
                        .param("until", Timestamp.from(validUntil))
                        .update();
    }

    /** Whether there is such a link, still good; {@code first} for the first administrator's. */
    boolean isGood(byte[] tokenHash, Instant now, boolean first) {
        return database.sql(
                        """
                        select exists (select from workspace.one_time_link
                         where token_hash = :hash and valid_until > :now
                           and (account_id is null) = :first)
                        """)
                .param("hash", tokenHash)
                .param("now", Timestamp.from(now))
                .param("first", first)
                .query(Boolean.class)
                .single();
    }

    /** Uses up the link to set a password; answers whose. */
    Optional<StaffId> usePasswordLink(byte[] tokenHash, Instant now) {
        return database.sql(
                        """
                        delete from workspace.one_time_link
                         where token_hash = :hash and valid_until > :now and account_id is not null
                        returning account_id
                        """)
                .param("hash", tokenHash)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new StaffId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Uses up the link to make the first administrator; answers whether it was good. */
    boolean useFirstLink(byte[] tokenHash, Instant now) {
        return database.sql(
                                """
                                delete from workspace.one_time_link
                                 where token_hash = :hash and valid_until > :now
                                   and account_id is null
                                """)
                        .param("hash", tokenHash)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void removeOf(StaffId account) {
        int _ =
                database.sql("delete from workspace.one_time_link where account_id = :account")
                        .param("account", account.value())
                        .update();
    }
}
