package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.sealed;

import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.EntryCommand.ApproveEntry;
import org.beistand.advocacy.EntryCommand.SendEntryBack;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.advocacy.EntryId;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.StaffId;

/** Signing off what volunteers write, in examples. */
final class SignOffExamples {
    static final StaffId VOLUNTEER = new StaffId(new UUID(0, 714));
    static final EntryId NOTE = new EntryId(EntryExamples.NOTE.value());
    static final EntryId CONTACT = new EntryId(EntryExamples.CONTACT.value());

    private SignOffExamples() {}

    static Circumstances byVolunteer() {
        return Examples.by(
                new Actor.Staff(
                        VOLUNTEER,
                        Set.of(Role.CASE_WORKER),
                        Set.of(Mark.VOLUNTEER),
                        Examples.TEAM));
    }

    static EntryApprovalRequested asked() {
        return new EntryApprovalRequested(CASE, NOTE, VOLUNTEER);
    }

    static EntryApproved approved() {
        return new EntryApproved(CASE, NOTE);
    }

    static EntrySentBack sentBack() {
        return new EntrySentBack(CASE, NOTE, new ApprovalId(Examples.id(715)), sealed());
    }

    static ApproveEntry approve() {
        return new ApproveEntry(CASE, NOTE);
    }

    static SendEntryBack sendBack(int comment) {
        return new SendEntryBack(CASE, NOTE, new ApprovalId(Examples.id(comment)), sealed());
    }
}
