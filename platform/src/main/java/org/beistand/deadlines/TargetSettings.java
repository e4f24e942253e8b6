package org.beistand.deadlines;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.ServiceTargets.Silence;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this organisation promises, where it differs from the proposal; the start is refused with
 * numbers that make no sense.
 *
 * @param firstContact working days to the first contact, by urgency; -1 for no promise
 * @param plan working days to the plan; 0 for no promise
 * @param review days between plans; 0 for no promise
 * @param referralAnswers whether answers to referrals are owed
 * @param warnAhead working days before its day on which a target turns amber
 * @param silence days of silence, by kind of case
 * @param silenceInDanger the same at most, where danger is high or severe
 * @param silenceOfPartners the same with partners
 * @param silenceEscalates days later on the supervisor's day
 * @param holidays days on which nobody works, beside Saturdays and Sundays
 */
@ConfigurationProperties("beistand.targets")
public record TargetSettings(
        @Nullable Map<Urgency, Integer> firstContact,
        @DefaultValue("15") int plan,
        @DefaultValue("90") int review,
        @DefaultValue("true") boolean referralAnswers,
        @DefaultValue("1") int warnAhead,
        @Nullable Map<CaseKind, Integer> silence,
        @DefaultValue("14") int silenceInDanger,
        @DefaultValue("30") int silenceOfPartners,
        @DefaultValue("7") int silenceEscalates,
        @Nullable Set<LocalDate> holidays) {

    /** The same as the rules take it. */
    ServiceTargets targets() {
        var contact = new EnumMap<Urgency, Integer>(ServiceTargets.PROPOSED.firstContact());
        if (firstContact != null) {
            contact.putAll(firstContact);
        }
        var _ = contact.values().removeIf(days -> days == -1);
        var quiet = new EnumMap<CaseKind, Integer>(Silence.PROPOSED.byKind());
        if (silence != null) {
            quiet.putAll(silence);
        }
        return new ServiceTargets(
                contact,
                plan,
                review,
                referralAnswers,
                warnAhead,
                new Silence(quiet, silenceInDanger, silenceOfPartners, silenceEscalates),
                new WorkingDays(holidays == null ? Set.of() : holidays));
    }
}
