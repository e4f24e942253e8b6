package org.beistand.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beistand.adminrecord.AdminChange;
import org.beistand.language.Actor.Scope;
import org.beistand.language.InvalidValue;
import org.beistand.language.StaffId;
import org.beistand.language.TokenId;
import org.beistand.staff.ApiToken;

/** The API tokens of one person; each method runs in a transaction of its caller. */
final class OwnTokens {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_NAME = 80;

    private final TokenTable table;
    private final AccountNotes notes;
    private final Secrets secrets;
    private final Supplier<UUID> randomIds;
    private final Clock clock;

    OwnTokens(
            TokenTable table,
            AccountNotes notes,
            Secrets secrets,
            Supplier<UUID> randomIds,
            Clock clock) {
        this.table = table;
        this.notes = notes;
        this.secrets = secrets;
        this.randomIds = randomIds;
        this.clock = clock;
    }

    List<ApiToken> of(StaffId owner) {
        return table.of(owner);
    }

    ApiToken.Created create(StaffId owner, String name, Set<Scope> scopes, Duration validFor) {
        var shown = name.strip();
        if (shown.isEmpty() || shown.length() > LONGEST_NAME) {
            throw new InvalidValue("token.name");
        }
        if (scopes.isEmpty() || !validFor.isPositive() || validFor.compareTo(LONGEST) > 0) {
            throw new InvalidValue("token.validity");
        }
        var now = clock.instant();
        var id = new TokenId(randomIds.get());
        var token = new ApiToken(id, shown, scopes, now, now.plus(validFor), null);
        var secret = Credential.TOKEN_PREFIX + secrets.fresh();
        table.add(owner, token, Secrets.hash(secret));
        notes.token(
                owner,
                AdminChange.TOKEN_CREATED,
                Map.of("token", id.toString(), "scopes", codes(scopes)));
        return new ApiToken.Created(token, secret);
    }

    StaffId randomId() {
        return new StaffId(randomIds.get());
    }

    void revoke(StaffId owner, TokenId id) {
        if (table.remove(owner, id)) {
            notes.token(owner, AdminChange.TOKEN_REVOKED, Map.of("token", id.toString()));
        }
    }

    private static String codes(Set<Scope> scopes) {
        return scopes.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }
}
