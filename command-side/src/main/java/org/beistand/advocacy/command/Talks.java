package org.beistand.advocacy.command;

import java.time.Instant;
import java.time.LocalDate;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.SilenceWith;
import org.beistand.advocacy.TargetEvent.SilenceNoticed;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was last spoken with; attempts do not count.
 *
 * @param withPerson the latest talk with the person supported
 * @param withPartner the latest with anybody outside who may help or decide
 * @param personNoticed the day on which silence with the person was last noticed
 * @param partnerNoticed the same with partners
 */
record Talks(
        @Nullable Instant withPerson,
        @Nullable Instant withPartner,
        @Nullable LocalDate personNoticed,
        @Nullable LocalDate partnerNoticed) {
    static final Talks NONE = new Talks(null, null, null, null);

    Talks after(InteractionRecorded e) {
        var side = side(e.contact().with());
        if (side == null) {
            return this;
        }
        return switch (side) {
            case PERSON ->
                    new Talks(
                            later(withPerson, e.occurredAt()),
                            withPartner,
                            personNoticed,
                            partnerNoticed);
            case PARTNER ->
                    new Talks(
                            withPerson,
                            later(withPartner, e.occurredAt()),
                            personNoticed,
                            partnerNoticed);
        };
    }

    Talks after(SilenceNoticed e) {
        return switch (e.with()) {
            case PERSON -> new Talks(withPerson, withPartner, e.noticedOn(), partnerNoticed);
            case PARTNER -> new Talks(withPerson, withPartner, personNoticed, e.noticedOn());
        };
    }

    private static Instant later(@Nullable Instant before, Instant at) {
        return before == null || before.isBefore(at) ? at : before;
    }

    /** Colleagues and relatives do not stand for either side. */
    private static @Nullable SilenceWith side(ContactPartner with) {
        return switch (with) {
            case PERSON_SUPPORTED -> SilenceWith.PERSON;
            case REFERRER, AUTHORITY, LANDLORD, HEALTH_SERVICE, LEGAL_ADVISER, OTHER ->
                    SilenceWith.PARTNER;
            case RELATIVE, COLLEAGUE -> null;
        };
    }
}
