package org.beistand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.TextVersion;
import org.beistand.advocacy.WaiverText;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Whether the house stands on both sides. Never against whom, where or how often.
 *
 * @param since when a check first came to this, or when it was waived; {@code null} before the
 *     first
 * @param checkedAt when somebody, or the system, looked last; {@code null} when nobody ever has
 * @param waiver what the person supported agreed to, {@code null} unless it is waived
 */
public record ConflictOfCase(
        ConflictStanding standing,
        @Nullable Instant since,
        @Nullable Instant checkedAt,
        @Nullable Waiver waiver) {
    /** Nobody has looked. */
    public static final ConflictOfCase NOT_CHECKED =
            new ConflictOfCase(ConflictStanding.NOT_CHECKED, null, null, null);

    /**
     * A conflict that the person supported waived.
     *
     * @param by who recorded it
     */
    public record Waiver(
            @Nullable StaffId by,
            LocalDate consentedOn,
            ConsentForm form,
            TextVersion textVersion,
            Sealed<WaiverText> measures) {}
}
