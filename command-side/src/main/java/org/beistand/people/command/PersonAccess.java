package org.beistand.people.command;

import static org.beistand.access.Relation.ANY;
import static org.beistand.access.Relation.ASSIGNED;
import static org.beistand.access.Relation.RECEIVER;
import static org.beistand.access.Relation.REGISTRAR;
import static org.beistand.access.Relation.TEAM_INTAKE;
import static org.beistand.access.Relation.TEAM_SUPERVISOR;
import static org.beistand.language.Role.CASE_WORKER;
import static org.beistand.language.Role.MEDIATOR;
import static org.beistand.language.Role.OUTREACH_WORKER;
import static org.beistand.language.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.access.DeclaredAccess;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.people.MergeCommand;
import org.beistand.people.MergeCommand.MergePerson;
import org.beistand.people.MergeCommand.ReverseMerge;
import org.beistand.people.PersonCommand;
import org.beistand.people.PersonCommand.ChangeSafeContact;
import org.beistand.people.PersonCommand.CorrectPerson;
import org.beistand.people.PersonCommand.RegisterPerson;
import org.beistand.people.TieCommand.CloseRecordToStaff;
import org.beistand.people.TieCommand.EndRelationship;
import org.beistand.people.TieCommand.JoinHousehold;
import org.beistand.people.TieCommand.LeaveHousehold;
import org.beistand.people.TieCommand.RecordRelationship;

/** Who may register people and change what is known about them (decision 0020). */
final class PersonAccess implements DeclaredAccess {

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.command(RegisterPerson.class, _ -> Touched.NOTHING)
                        .allow(ANY, CASE_WORKER, SUPERVISOR, OUTREACH_WORKER, MEDIATOR),
                byThoseWhoKnowHer(CorrectPerson.class),
                byThoseWhoKnowHer(ChangeSafeContact.class).allow(TEAM_SUPERVISOR, SUPERVISOR),
                byThoseWhoKnowHer(
                                Rule.command(
                                        RecordRelationship.class,
                                        c ->
                                                Touched.ofPerson(c.personId())
                                                        .mentioning(List.of(c.other()))))
                        .allow(TEAM_SUPERVISOR, SUPERVISOR),
                byThoseWhoKnowBoth(MergePerson.class),
                byThoseWhoKnowBoth(ReverseMerge.class),
                byThoseWhoKnowHer(EndRelationship.class).allow(TEAM_SUPERVISOR, SUPERVISOR),
                byThoseWhoKnowHer(JoinHousehold.class).allow(TEAM_SUPERVISOR, SUPERVISOR),
                byThoseWhoKnowHer(LeaveHousehold.class).allow(TEAM_SUPERVISOR, SUPERVISOR),
                byThoseWhoKnowHer(CloseRecordToStaff.class).allow(TEAM_SUPERVISOR, SUPERVISOR));
    }

    /** Towards each of the two (decision 0091). */
    private static <C extends MergeCommand> Rule<C> byThoseWhoKnowBoth(Class<C> command) {
        return byThoseWhoKnowHer(
                        Rule.command(command, c -> new Touched(Set.of(), both(c), Set.of())))
                .allow(TEAM_SUPERVISOR, SUPERVISOR);
    }

    /** One where somebody names her as the other. */
    private static Set<UUID> both(MergeCommand c) {
        return Set.copyOf(List.of(c.personId().value(), c.other().value()));
    }

    private static <C extends PersonCommand> Rule<C> byThoseWhoKnowHer(Class<C> command) {
        return byThoseWhoKnowHer(Rule.command(command, c -> Touched.ofPerson(c.personId())));
    }

    private static <C extends PersonCommand> Rule<C> byThoseWhoKnowHer(Rule<C> rule) {
        return rule.allow(ASSIGNED, CASE_WORKER)
                .allow(RECEIVER, CASE_WORKER, SUPERVISOR, OUTREACH_WORKER)
                .allow(TEAM_INTAKE, CASE_WORKER, OUTREACH_WORKER)
                .allow(REGISTRAR, CASE_WORKER, SUPERVISOR, OUTREACH_WORKER, MEDIATOR);
    }
}
