package org.beistand.access;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.beistand.language.Actor;
import org.beistand.language.Actor.Scope;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotPossible;
import org.beistand.language.Queries;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The gate, on the tables of relations. */
final class GateKeeper implements Gate {
    private static final Grounds NONE_NEEDED = new Grounds(null, Relation.ANY);
    private static final Visible NOTHING = new Visible(Map.of());

    private final AccessRules rules;
    private final DataSource database;
    private final Clock clock;

    GateKeeper(AccessRules rules, DataSource database, Clock clock) {
        this.rules = rules;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @CanIgnoreReturnValue
    public Grounds demand(Actor actor, DomainCommand command, Connection transaction) {
        return decide(actor, Scope.WRITE, command, transaction);
    }

    @Override
    @CanIgnoreReturnValue
    public Grounds demand(Actor actor, Queries.Query<?> query) {
        return connected(connection -> decide(actor, Scope.READ, query, connection));
    }

    @Override
    public Set<Class<?>> commandsFor(Actor actor, Subject kind, UUID id) {
        return connected(connection -> {
            var account = accountFor(actor, Scope.WRITE);
            var touched = touched(kind, id);
            if (account == null || walled(connection, account.id(), touched)) {
                return Set.of();
            }
            return Judgement.of(account, clock.instant(), connection)
                    .commands(rules.all(), touched);
        });
    }

    @Override
    public boolean mayRead(Actor actor, Subject kind, UUID id) {
        return connected(connection -> {
            if (actor instanceof Actor.SystemProcess system) {
                return !walled(connection, system.onBehalfOf(), touched(kind, id));
            }
            var account = accountFor(actor, Scope.READ);
            return account != null && !read(connection, account, kind, Set.of(id)).isEmpty();
        });
    }

    @Override
    public Visible visibleCases(Actor actor) {
        return visible(actor, Subject.CASE);
    }

    @Override
    public Visible visiblePeople(Actor actor) {
        return visible(actor, Subject.PERSON);
    }

    @Override
    public Set<UUID> beyondWalls(Actor actor, Set<UUID> people) {
        var staff = actor.staffId();
        return staff == null || people.isEmpty()
                ? Set.of()
                : connected(c -> RelationTable.beyondWalls(c, staff.value(), people));
    }

    @Override
    public boolean walledOff(Actor actor, Subject kind, UUID id) {
        return connected(c -> walled(c, actor.staffId(), touched(kind, id)));
    }

    @Override
    public Set<UUID> casesOffered(Actor actor) {
        var account = accountFor(actor, Scope.READ);
        if (account == null) {
            return Set.of();
        }
        var asked = Standing.of(account).asked();
        return connected(c -> RelationTable.cases(c, asked, clock.instant(), null).keySet());
    }

    private Visible visible(Actor actor, Subject kind) {
        var account = accountFor(actor, Scope.READ);
        if (account == null) {
            return NOTHING;
        }
        var found = connected(connection -> read(connection, account, kind, null));
        var strongest = new HashMap<UUID, Relation>();
        found.forEach((id, relations) -> strongest.put(id, Collections.min(relations)));
        return new Visible(strongest);
    }

    private Map<UUID, Set<Relation>> read(
            Connection connection,
            Actor.Staff account,
            Subject kind,
            @Nullable Collection<UUID> only) {
        var who = Standing.of(account).reading();
        Instant now = clock.instant();
        return switch (kind) {
            case CASE -> RelationTable.cases(connection, who, now, only);
            case PERSON -> RelationTable.people(connection, who, now, only);
            case MATTER -> throw untouchable();
        };
    }

    private Grounds decide(Actor actor, Scope scope, Object asked, Connection connection) {
        var rule = rules.of(asked);
        if (rule == null) {
            throw new NotPossible();
        }
        var touched = rule.touchedBy(asked);
        if (walled(connection, actor.staffId(), touched)) {
            throw new NotPossible();
        }
        var account = accountFor(actor, scope);
        var grounds =
                switch (actor) {
                    case Actor.SystemProcess _ -> NONE_NEEDED;
                    case Actor.Anonymous _ -> rule.open() ? NONE_NEEDED : null;
                    case Actor.Staff _, Actor.ApiClient _ ->
                            account == null ? null : judge(account, connection, rule, touched);
                };
        if (grounds == null) {
            throw new NotPossible();
        }
        return grounds;
    }

    private @Nullable Grounds judge(
            Actor.Staff account, Connection connection, Rule<?> rule, Touched touched) {
        return Judgement.of(account, clock.instant(), connection).grounds(rule, touched);
    }

    private static Actor.@Nullable Staff accountFor(Actor actor, Scope scope) {
        return switch (actor) {
            case Actor.Staff staff -> staff;
            case Actor.ApiClient client -> client.scopes().contains(scope) ? client.owner() : null;
            case Actor.SystemProcess _, Actor.Anonymous _ -> null;
        };
    }

    private static boolean walled(Connection connection, @Nullable StaffId staff, Touched touched) {
        if (staff == null || touched.equals(Touched.NOTHING)) {
            return false;
        }
        var people = new HashSet<>(touched.people());
        boolean _ = people.addAll(touched.mentioned());
        return RelationTable.walled(connection, staff.value(), touched.cases(), people);
    }

    private static Touched touched(Subject kind, UUID id) {
        return switch (kind) {
            case CASE -> new Touched(Set.of(id), Set.of(), Set.of());
            case PERSON -> new Touched(Set.of(), Set.of(id), Set.of());
            case MATTER -> throw untouchable();
        };
    }

    private static IllegalArgumentException untouchable() {
        return new IllegalArgumentException("A matter is not touched itself");
    }

    private <T> T connected(Function<Connection, T> work) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            return work.apply(connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
