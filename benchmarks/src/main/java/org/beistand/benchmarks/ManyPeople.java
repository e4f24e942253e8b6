package org.beistand.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.Urgency;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.DomainEvent;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Provenance;
import org.beistand.language.Purpose;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.language.TeamId;
import org.beistand.people.AddressForm;
import org.beistand.people.BirthDate;
import org.beistand.people.Language;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.SafeContact;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.sealing.Sealing;

/** Many people, some of them with a case, all of whom one supervisor may see. */
final class ManyPeople {
    private static final List<String> SYLLABLES =
            List.of(
                    "an", "ber", "dor", "el", "fa", "grü", "hil", "ja", "ko", "lö", "mei", "na",
                    "os", "pet", "ra", "schu", "ter", "ul", "wei", "zim", "y", "ner", "mann", "er");

    private final Random random = new Random(7);
    private final List<Recorded<?>> facts = new ArrayList<>();
    private final Actor.Staff supervisor;
    private final Sealing sealing;

    private ManyPeople(Actor.Staff supervisor, Sealing sealing) {
        this.supervisor = supervisor;
        this.sealing = sealing;
    }

    /** Writes them all; gives back who may see them. */
    static Actor.Staff tell(QuerySideNode node, int people, int cases) {
        var team = new TeamId(UUID.randomUUID());
        var supervisor = QuerySideNode.of(Role.SUPERVISOR, team);
        var told = new ManyPeople(supervisor, node.part(Sealing.class));
        for (int n = 0; n < people; n++) {
            var person = new PersonId(UUID.randomUUID());
            told.add(told.registered(person));
            if (n < cases) {
                told.add(told.received(person, n + 1, team));
            }
        }
        node.log(told.facts);
        return supervisor;
    }

    private void add(DomainEvent event) {
        var id = UUID.randomUUID();
        facts.add(
                new Recorded<>(
                        event,
                        new Provenance(
                                facts.size() + 1,
                                0,
                                Instant.parse("2024-01-02T08:00:00Z"),
                                new Provenance.Author(supervisor.id(), Role.SUPERVISOR, null, null),
                                new CommandId(id),
                                id,
                                id,
                                Purpose.CASE_WORK,
                                Channel.PAGE)));
    }

    private PersonRegistered registered(PersonId person) {
        var contact =
                new SafeContact(
                        List.of(),
                        "",
                        SafeContact.MessageRule.NEVER,
                        SafeContact.SenderRule.NEUTRAL,
                        "",
                        "");
        var born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25_000));
        return sealing.close(
                new PersonRegistered(
                        person,
                        Sealed.of(name()),
                        Sealed.of(new AddressForm("")),
                        Sealed.of(new BirthDate(born, BirthDate.Precision.DAY)),
                        List.of(new Language("de")),
                        Set.of(),
                        Sealed.of(contact)),
                ErasableUnit.person(person));
    }

    /** Many different ones, and of some names many. */
    private PersonName name() {
        return random.nextInt(20) == 0
                ? new PersonName("Anna", random.nextBoolean() ? "Müller" : "Maier")
                : new PersonName(word(), word() + (random.nextInt(5) == 0 ? "-" + word() : ""));
    }

    private String word() {
        var word = new StringBuilder();
        for (int n = 2 + random.nextInt(2); n > 0; n--) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private ReferralReceived received(PersonId person, int number, TeamId team) {
        var id = new AdvocacyCaseId(UUID.randomUUID());
        return sealing.close(
                new ReferralReceived(
                        id,
                        CaseNumber.of(2024, number),
                        person,
                        team,
                        new Referral(ReferralSource.SELF, null, null),
                        CaseKind.values()[0],
                        Urgency.ROUTINE,
                        Sealed.of(new ConcernText("Anliegen")),
                        Instant.parse("2024-01-02T08:00:00Z")),
                ErasableUnit.person(person));
    }
}
