package org.beistand.queryside;

import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.caseload.WorkloadEvent;
import org.beistand.language.DomainEvent;
import org.beistand.language.Provenance;
import org.beistand.language.Recorded;
import org.beistand.people.PersonEvent;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.spaces.SpaceFact;
import org.jspecify.annotations.Nullable;

/**
 * A recorded fact, its sealed values closed.
 *
 * @param name its logical name, such as {@code advocacy.case-closed}
 */
public record Fact(Recorded<?> recorded, String name) {

    /** What happened. */
    public DomainEvent event() {
        return recorded.event();
    }

    /** Who recorded it, when and why. */
    public Provenance provenance() {
        return recorded.provenance();
    }

    /** Its place in the log. */
    public long position() {
        return recorded.provenance().position();
    }

    /** Hands the fact to the method for its concept; a new concept is a new method. */
    public <T extends @Nullable Object> T tell(ByConcept<T> by) {
        return switch (event()) {
            case AdvocacyCaseEvent e -> by.advocacy(e, this);
            case PersonEvent e -> by.person(e, this);
            case WorkloadEvent e -> by.workload(e, this);
            case SpaceFact e -> by.space(e, this);
            case SeparationRuleEvent e -> by.separation(e, this);
            default -> throw new IllegalStateException(event().getClass().getName());
        };
    }

    /** One method per concept, so that nobody can overlook a sealed family of facts. */
    public interface ByConcept<T extends @Nullable Object> {
        /** What an advocacy case's fact means here. */
        T advocacy(AdvocacyCaseEvent event, Fact fact);

        /** What a fact about a person means here. */
        T person(PersonEvent event, Fact fact);

        /** What a fact about a worker's load means here. */
        T workload(WorkloadEvent event, Fact fact);

        /** What a fact about sites and meeting spaces means here. */
        T space(SpaceFact event, Fact fact);

        /** What a no-contact rule's fact means here. */
        T separation(SeparationRuleEvent event, Fact fact);
    }

    /** For models that only know of people's records and of cases. */
    public interface OfPeopleAndCases<T extends @Nullable Object> extends ByConcept<T> {
        /** What a fact of another concept means here. */
        T elsewhere();

        @Override
        default T workload(WorkloadEvent event, Fact fact) {
            return elsewhere();
        }

        @Override
        default T space(SpaceFact event, Fact fact) {
            return elsewhere();
        }

        @Override
        default T separation(SeparationRuleEvent event, Fact fact) {
            return elsewhere();
        }
    }
}
