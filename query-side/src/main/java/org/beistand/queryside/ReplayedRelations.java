package org.beistand.queryside;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.beistand.access.Relations.Kind;
import org.beistand.access.Subject;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseDeclined;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseWaitlisted;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpDropped;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseEvent.WallBuilt;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.InvolvementEvent;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.TransferEvent.HandoverMeetingHeld;
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.jspecify.annotations.Nullable;

/**
 * The relations that follow from facts, worked out anew; shares nothing with the rules that wrote
 * them, so that a mistake there shows.
 */
final class ReplayedRelations implements Fact.OfPeopleAndCases<@Nullable Void> {
    private final Map<UUID, Case> cases = new HashMap<>();
    private final Map<UUID, String> registrars = new HashMap<>();
    private final Set<String> assignments = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> walls = new HashSet<>();
    private final Map<UUID, StaffId> offered = new HashMap<>();

    private final ReplayedNearness nearness = new ReplayedNearness(walls);

    private final ReplayedRoles roles = new ReplayedRoles();

    private record Case(String team, String receiver, String stage, @Nullable Instant closedAt) {
        Case in(String changed, @Nullable Instant at) {
            return new Case(team, receiver, changed, at);
        }

        Case of(TeamId changed) {
            return new Case(changed.toString(), receiver, stage, closedAt);
        }

        String line(UUID id) {
            var closed = closedAt == null ? "-" : Long.toString(closedAt.getEpochSecond());
            return String.join(" ", id.toString(), team, receiver, stage, closed);
        }
    }

    void add(Fact fact) {
        if (fact.event() instanceof AdvocacyCaseEvent event) {
            roles.add(event);
        }
        var _ = fact.tell(this);
    }

    @Override
    public @Nullable Void advocacy(AdvocacyCaseEvent event, Fact fact) {
        var id = event.caseId().value();
        switch (event) {
            case ReferralReceived e -> received(e, fact);
            case ClientNamed e -> named.add(id + " " + e.client());
            case InvolvementEvent e -> involved(e);
            case CaseAccepted _, CaseReopened _ -> move(id, "ACCEPTED", null);
            case CaseDeclined _ -> move(id, "CLOSED", fact.provenance().recordedAt());
            case CaseClosed e -> move(id, "CLOSED", e.closedAt());
            case CaseAssigned e -> assigned(e);
            case WallBuilt e -> walls.add(e.staff() + " " + Subject.CASE + " " + id);
            case TriageStarted _,
                    CaseWaitlisted _,
                    IssueRaised _,
                    IssueEnded _,
                    InteractionRecorded _,
                    ContactAttemptFailed _,
                    NoteRecorded _,
                    FollowUpSet _,
                    FollowUpCompleted _,
                    FollowUpDropped _ -> {} // relate nobody
            case CareEvent e -> asked(id, e);
        }
        return null;
    }

    @Override
    public @Nullable Void person(PersonEvent event, Fact fact) {
        nearness.person(event);
        var staff = fact.provenance().author().staff();
        if (event instanceof PersonRegistered e && staff != null) {
            var _ = registrars.putIfAbsent(e.personId().value(), staff.toString());
        }
        return null;
    }

    @Override
    public @Nullable Void elsewhere() {
        return null;
    }

    private void involved(InvolvementEvent event) {
        if (event instanceof ClientCorrected e) {
            boolean _ = named.remove(e.caseId() + " " + e.formerClient());
            boolean _ = named.add(e.caseId() + " " + e.client());
        }
    }

    private void received(ReferralReceived e, Fact fact) {
        var author = fact.provenance().author();
        var receiver =
                author.process() == null && author.staff() != null
                        ? author.staff().toString()
                        : "-";
        var id = e.caseId().value();
        var _ = cases.putIfAbsent(id, new Case(e.team().toString(), receiver, "ENQUIRY", null));
        if (e.client() != null) {
            boolean _ = named.add(id + " " + e.client());
        }
    }

    private void assigned(CaseAssigned e) {
        if (e.formerWorker() != null) {
            boolean _ = assignments.remove(e.caseId() + " " + e.formerWorker());
        }
        boolean _ = assignments.add(e.caseId() + " " + e.worker());
    }

    private void asked(UUID id, CareEvent event) {
        if (event instanceof TransferEvent transfer) {
            asked(id, transfer);
        }
    }

    private void asked(UUID id, TransferEvent event) {
        switch (event) {
            case TransferProposed e -> offered.put(id, e.to());
            case TeamTransferProposed e -> offered.put(id, e.to());
            case TransferAccepted _, TransferRefused _, TransferRevoked _ -> offered.remove(id);
            case CaseMoved e -> cases.computeIfPresent(id, (_, c) -> c.of(e.team()));
            case HandoverMeetingHeld _ -> {} // relates nobody
        }
    }

    private void move(UUID id, String stage, @Nullable Instant closedAt) {
        var _ = cases.computeIfPresent(id, (_, c) -> c.in(stage, closedAt));
    }

    /** What should stand in the tables. */
    Set<String> lines(Kind kind) {
        return switch (kind) {
            case CASE -> lines(cases, (id, c) -> c.line(id));
            case REGISTRAR -> lines(registrars, (id, staff) -> id + " " + staff);
            case ASSIGNMENT -> assignments;
            case OFFERED -> lines(offered, (id, staff) -> id + " " + staff);
            case PERSON_IN_CASE -> named;
            case MERGED -> nearness.merged();
            case ROLE -> roles.lines();
            case TIE -> nearness.ties();
            case HOUSEHOLD -> nearness.households();
            case WALL -> walls;
        };
    }

    private static <T> Set<String> lines(
            Map<UUID, T> rows, java.util.function.BiFunction<UUID, T, String> line) {
        var lines = new HashSet<String>();
        rows.forEach((id, row) -> lines.add(line.apply(id, row)));
        return lines;
    }
}
