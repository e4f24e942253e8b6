package org.beistand.vocabulary;

import java.util.List;
import java.util.function.Function;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.caseload.WorkloadCommand;
import org.beistand.caseload.WorkloadEvent;
import org.beistand.language.DomainCommand;
import org.beistand.language.DomainEvent;
import org.beistand.language.StaffId;
import org.beistand.language.TypedId;
import org.beistand.people.PersonCommand;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonId;
import org.beistand.separation.SeparationRuleCommand;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.separation.SeparationRuleId;
import org.beistand.spaces.MeetingSpaceCommand;
import org.beistand.spaces.MeetingSpaceEvent;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.SiteCommand;
import org.beistand.spaces.SiteEvent;
import org.beistand.spaces.SiteId;

/**
 * One aggregate with its vocabulary.
 *
 * @param noun the collection's noun in addresses: {@code cases}
 * @param aggregate the aggregate's type as stored with its events: {@code AdvocacyCase}
 * @param commands the sealed parent of its commands
 * @param events the sealed parent of its facts
 */
public record Concept(
        String noun,
        String aggregate,
        Class<? extends TypedId> idType,
        Function<String, ? extends TypedId> idOf,
        Class<? extends DomainCommand> commands,
        Class<? extends DomainEvent> events) {

    /** All there are. */
    public static final List<Concept> ALL =
            List.of(
                    new Concept(
                            "people",
                            "Person",
                            PersonId.class,
                            PersonId::of,
                            PersonCommand.class,
                            PersonEvent.class),
                    new Concept(
                            "cases",
                            "AdvocacyCase",
                            AdvocacyCaseId.class,
                            AdvocacyCaseId::of,
                            AdvocacyCaseCommand.class,
                            AdvocacyCaseEvent.class),
                    new Concept(
                            "workloads",
                            "Workload",
                            StaffId.class,
                            StaffId::of,
                            WorkloadCommand.class,
                            WorkloadEvent.class),
                    new Concept(
                            "sites",
                            "Site",
                            SiteId.class,
                            SiteId::of,
                            SiteCommand.class,
                            SiteEvent.class),
                    new Concept(
                            "meeting-spaces",
                            "MeetingSpace",
                            MeetingSpaceId.class,
                            MeetingSpaceId::of,
                            MeetingSpaceCommand.class,
                            MeetingSpaceEvent.class),
                    new Concept(
                            "separation-rules",
                            "SeparationRule",
                            SeparationRuleId.class,
                            SeparationRuleId::of,
                            SeparationRuleCommand.class,
                            SeparationRuleEvent.class));

    /** Its commands, one record each. */
    public List<Class<? extends DomainCommand>> commandTypes() {
        return List.copyOf(Kinds.of(commands));
    }

    /** Its facts, one record each. */
    public List<Class<? extends DomainEvent>> eventTypes() {
        return List.copyOf(Kinds.of(events));
    }
}
