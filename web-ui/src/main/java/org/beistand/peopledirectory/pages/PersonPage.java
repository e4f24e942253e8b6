package org.beistand.peopledirectory.pages;

import java.util.List;
import java.util.Set;
import org.beistand.caseload.pages.ListView.RowView;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Ui;
import org.beistand.people.AccessNeed;
import org.beistand.people.SafeContact.Medium;
import org.beistand.people.SafeContact.MessageRule;
import org.beistand.people.SafeContact.Safety;
import org.beistand.people.SafeContact.SenderRule;

/** The pages about people, each with what it shows. */
public final class PersonPage {
    private PersonPage() {}

    /** People found by name. */
    public record Found(List<PersonView> people, int total, String text) {
        public Found {
            people = List.copyOf(people);
        }
    }

    /** One person with the cases that the reader may see, and whom she belongs to. */
    public record One(
            PersonView person,
            List<RowView> cases,
            TiesView ties,
            MergesView merges,
            SeparationsView separations,
            Set<String> may) {
        public One {
            cases = List.copyOf(cases);
            may = Set.copyOf(may);
        }

        /** Whether the reader may send the command about the person. */
        public boolean may(String command) {
            return may.contains(command);
        }
    }

    /** Who else may be this person. */
    public record Duplicates(PersonView person, List<Twin> twins) {
        public Duplicates {
            twins = List.copyOf(twins);
        }
    }

    /** Somebody who may be the same; the signs in words. */
    public record Twin(PersonView person, List<String> signs, boolean unlikely) {
        public Twin {
            signs = List.copyOf(signs);
        }
    }

    /**
     * Two people side by side, before or after they are merged.
     *
     * @param other who answers for both, or would
     * @param lines what each record says
     * @param path where the form goes
     * @param key under which the texts stand
     */
    public record Pair(
            PersonView person,
            PersonView other,
            List<Line> lines,
            String path,
            String key,
            FormView form) {
        public Pair {
            lines = List.copyOf(lines);
        }
    }

    /** One line of a comparison; {@code label} is a key. */
    public record Line(String label, String one, String other) {
        /** Whether both say something, and not the same. */
        public boolean apart() {
            return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
        }
    }

    /**
     * The page of one step about a person.
     *
     * @param key under which its texts stand
     * @param path where its form goes
     */
    public record Step(
            PersonView person, String key, String path, List<Field> fields, FormView form) {
        public Step {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A form about a person.
     *
     * @param path where it goes
     * @param back where giving up leads
     * @param hint whether somebody may be known already
     */
    public record Entry(FormView form, String path, String back, Choices choices, Hint hint) {}

    /** Whether somebody may be known already, and who would know. */
    public record Hint(boolean maybeKnown, String ask) {
        static final Hint NONE = new Hint(false, "");
    }

    /** What the forms offer. */
    public record Choices(
            List<Option> needs,
            List<Option> media,
            List<Option> safeties,
            List<Option> messages,
            List<Option> senders,
            int ways) {

        static Choices of(Ui ui) {
            return new Choices(
                    Option.of(ui, AccessNeed.class),
                    Option.of(ui, Medium.class),
                    Option.of(ui, Safety.class),
                    Option.of(ui, MessageRule.class),
                    Option.of(ui, SenderRule.class),
                    SafeContactForm.WAYS);
        }
    }
}
