package org.beistand.casefile.pages;

import java.util.Arrays;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.pages.StepShape.Fields;
import org.beistand.casefile.pages.StepShape.PartFields;
import org.beistand.casefile.pages.StepShape.Reading;
import org.beistand.casefile.pages.StepShape.Start;
import org.beistand.language.NotPossible;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/** The steps that can be taken in a case on a page of their own, by their place in the address. */
enum CaseStep {
    TRIAGE("triage", "start-triage", StepForms::none, StepCommands::triage),
    ACCEPTANCE("acceptance", "accept-case", StepForms::none, StepCommands::accept),
    ASSIGNMENT(
            "assignment",
            "assign-case",
            StepForms::assignment,
            StepCommands::assign,
            StepForms::assignment),
    WAITING_LIST(
            "waiting-list",
            "waitlist-case",
            StepForms::waitingList,
            StepCommands::waitlist,
            StepForms::waitingList),
    DECLINE("decline", "decline-case", StepForms::decline, StepCommands::decline),
    CLOSURE("closure", "request-closure", ApprovalForms::closure, ApprovalSteps::closure),
    APPROVAL("approvals", "request-approval", ApprovalForms::request, ApprovalSteps::request),
    APPROVAL_GRANT("grant", "grant-approval", StepForms::none, ApprovalSteps::grant),
    APPROVAL_REFUSAL("refusal", "refuse-approval", ApprovalForms::refusal, ApprovalSteps::refusal),
    APPROVAL_REVOCATION("revocation", "revoke-approval", StepForms::none, ApprovalSteps::revoke),
    HOLD("hold", "put-on-hold", ApprovalForms::hold, ApprovalSteps::hold, ApprovalForms::held),
    RESUMPTION("resumption", "resume-case", StepForms::none, ApprovalSteps::resume),
    PAUSE("pause", "pause-target", TargetForms::pause, TargetForms::pause, TargetForms::pausing),
    CONTINUATION("continuing", "resume-target", StepForms::none, TargetForms::resume),
    TRANSFER("transfer", "propose-transfer", TransferForms::proposal, TransferSteps::proposal),
    TEAM_TRANSFER(
            "team-transfer",
            "propose-team-transfer",
            TeamTransferForms::proposal,
            TransferSteps::outside),
    TRANSFER_REVOCATION("revoking", "revoke-transfer", StepForms::none, TransferSteps::revocation),
    REOPENING("reopening", "reopen-case", StepForms::reopening, StepCommands::reopen),
    WEIGHT("weight", "weigh-case", WeightForms::parts, WeightForms::weigh, WeightForms::standing),
    WALL("wall", "build-wall", StepForms::wall, StepCommands::wall),
    CONFLICT_CHECK("conflict-check", "run-conflict-check", StepForms::none, ConflictSteps::check),
    WAIVER(
            "waiver",
            "waive-conflict",
            ConflictForms::waiver,
            ConflictSteps::waiver,
            ConflictForms::waiver),
    FOLLOW_UP(
            "follow-ups",
            "set-follow-up",
            StepForms::followUp,
            StepCommands::followUp,
            StepForms::followUp),
    FOLLOW_UP_DROP("drop", "drop-follow-up", StepForms::drop, StepCommands::drop),
    FOLLOW_UP_DONE("completion", "complete-follow-up", StepForms::none, StepCommands::complete),
    PIN("pin", "pin-note", StepForms::none, EntrySteps::pin),
    UNPIN("unpinning", "unpin-note", StepForms::none, EntrySteps::unpin),
    ISSUE("issues", "raise-issue", StepForms::issue, StepCommands::issue),
    ISSUE_OUTCOME("outcome", "end-issue", StepForms::outcome, StepCommands::outcome),
    ISSUE_FINDING("verification", "verify-issue", StepForms::finding, StepCommands::finding),
    GOAL("goals", "set-goal", PlanForms::goal, PlanSteps::goal),
    GOAL_END("ending", "end-goal", PlanForms::goalEnd, PlanSteps::goalEnd),
    ACTION("actions", "agree-action", PlanForms::action, PlanSteps::action, PlanForms::action),
    ACTION_DONE("done", "complete-action", StepForms::none, PlanSteps::actionDone),
    ACTION_DROP("dropping", "drop-action", PlanForms::actionDrop, PlanSteps::actionDrop),
    PLAN_AGREEMENT(
            "agreement",
            "agree-plan",
            PlanForms::agreement,
            PlanSteps::agreement,
            PlanForms::agreement),
    RISK("risk", "assess-risk", SafetyForms::risk, SafetySteps::risk, SafetyForms::risk),
    FLAG("flags", "raise-risk-flag", SafetyForms::flag, SafetySteps::flag, SafetyForms::flag),
    FLAG_CLEAR("clearing", "clear-risk-flag", SafetyForms::flagClear, SafetySteps::flagClear),
    CONCERN(
            "concerns",
            "raise-concern",
            SafetyForms::concern,
            SafetySteps::concern,
            SafetyForms::concern),
    CONSULTATION(
            "consultation",
            "hold-consultation",
            SafetyForms::consultation,
            SafetySteps::consultation),
    CONCERN_DECISION(
            "decision", "decide-notification", SafetyForms::decision, SafetySteps::decision),
    INSTRUCTION(
            "instruction",
            "confirm-instruction",
            AuthorityForms::instruction,
            AuthoritySteps::instruction,
            AuthorityForms::instruction),
    BASIS(
            "basis",
            "record-non-instructed-basis",
            AuthorityForms::basis,
            AuthoritySteps::basis,
            AuthorityForms::basis),
    POWER("powers", "record-power-of-attorney", AuthorityForms::power, AuthoritySteps::power),
    POWER_END(
            "expiry", "end-power-of-attorney", AuthorityForms::powerEnd, AuthoritySteps::powerEnd),
    CONSENT(
            "consents",
            "give-consent",
            SharingForms::consent,
            SharingSteps::consent,
            SharingForms::consent),
    CONSENT_RENEWAL(
            "renewal",
            "renew-consent",
            SharingForms::renewal,
            SharingSteps::renewal,
            SharingForms::renewal),
    CONSENT_WITHDRAWAL(
            "withdrawal", "withdraw-consent", SharingForms::withdrawal, SharingSteps::withdrawal),
    REFERRAL_OUT(
            "referral",
            "send-referral",
            (ui, _, file, at) -> SharingForms.referral(ui, file, at),
            SharingSteps::referral,
            SharingForms::referral),
    REFERRAL_ANSWER("answer", "answer-referral", SharingForms::answer, SharingSteps::answer),
    REFERRAL_RESULT("result", "end-referral", SharingForms::result, SharingSteps::result),
    TEAM_CONSENT(
            "transfer-consent",
            "consent-to-transfer",
            SharingForms::toTeam,
            SharingSteps::toTeam,
            SharingForms::consent),
    DISCLOSURE(
            "disclosure",
            "record-disclosure",
            (ui, _, file, at) -> DisclosureForms.covered(ui, file, at),
            DisclosureSteps::covered,
            DisclosureForms::now),
    OVERRIDE(
            "without-consent",
            "disclose-without-consent",
            DisclosureForms::override,
            DisclosureSteps::override,
            DisclosureForms::now),
    DOCUMENT_LABEL("label", "relabel-document", DocumentForms::label, DocumentSteps::label),
    DOCUMENT_WITHDRAWAL(
            "mark", "withdraw-document", DocumentForms::withdrawal, DocumentSteps::withdrawal);

    final String place;
    private final String command;
    private final PartFields fields;
    private final Reading reading;
    private final Start start;

    CaseStep(String place, String command, Fields fields, Reading reading) {
        this(place, command, fields, reading, (form, _, _) -> form);
    }

    CaseStep(String place, String command, Fields fields, Reading reading, Start start) {
        this(place, command, (ui, roster, file, _) -> fields.of(ui, roster, file), reading, start);
    }

    CaseStep(String place, String command, PartFields fields, Reading reading, Start start) {
        this.place = place;
        this.command = command;
        this.fields = fields;
        this.reading = reading;
        this.start = start;
    }

    /** The step at a place. */
    static CaseStep at(String place) {
        return Arrays.stream(values())
                .filter(s -> s.place.equals(place))
                .findFirst()
                .orElseThrow(NotPossible::new);
    }

    /** The name of its command in the API; the reader needs it among what may be done. */
    String command() {
        return command;
    }

    List<Field> fields(Ui ui, Roster roster, CaseFile file, At at) {
        return fields.of(ui, roster, file, at);
    }

    @Nullable AdvocacyCaseCommand read(PostedForm form, At at) {
        return reading.of(form, at);
    }

    /** The form as it first stands. */
    FormView filled(FormView form, Ui ui, CaseFile file) {
        return start.of(form, ui, file);
    }
}
