package org.beistand.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.beistand.language.DomainCommand;
import org.beistand.language.Mark;
import org.beistand.language.Queries;
import org.beistand.language.Role;

/**
 * Who may do one operation (a command or a query): any of the grants suffices. The system may do
 * everything that no wall forbids and needs no grant.
 *
 * @param touches whose cases and people the operation touches
 * @param open whether anybody may, without an account
 * @param barred marks whose bearers may not, whatever a grant says
 */
public record Rule<O>(
        Class<O> operation,
        Function<O, Touched> touches,
        List<Grant> grants,
        boolean open,
        Set<Mark> barred) {

    /** Somebody with one of the roles who stands in the relation to what is touched. */
    public record Grant(Relation relation, Set<Role> roles) {
        public Grant {
            roles = Set.copyOf(roles);
        }
    }

    public Rule {
        grants = List.copyOf(grants);
        barred = Set.copyOf(barred);
    }

    /** For a command that touches what the function says; nobody may until it is allowed. */
    public static <C extends DomainCommand> Rule<C> command(
            Class<C> command, Function<C, Touched> touches) {
        return new Rule<>(command, touches, List.of(), false, Set.of());
    }

    /** For a query that touches what the function says; nobody may until it is allowed. */
    public static <Q extends Queries.Query<?>> Rule<Q> query(
            Class<Q> query, Function<Q, Touched> touches) {
        return new Rule<>(query, touches, List.of(), false, Set.of());
    }

    /** Allows it to those roles in that relation, beside whatever is allowed already. */
    public Rule<O> allow(Relation relation, Role... roles) {
        var more = new ArrayList<>(grants);
        more.add(new Grant(relation, Set.of(roles)));
        return new Rule<>(operation, touches, more, open, barred);
    }

    /** Keeps it from accounts with the mark. */
    public Rule<O> except(Mark mark) {
        var more = EnumSet.of(mark);
        boolean _ = more.addAll(barred);
        return new Rule<>(operation, touches, grants, open, more);
    }

    /** Allows it to anybody, signed in or not. */
    public Rule<O> allowAnybody() {
        return new Rule<>(operation, touches, grants, true, barred);
    }

    /** Whether this rule is about a command rather than a query. */
    public boolean changes() {
        return DomainCommand.class.isAssignableFrom(operation);
    }

    Touched touchedBy(Object asked) {
        return touches.apply(operation.cast(asked));
    }
}
