package org.beistand.chronology.pages;

import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.ConflictEvent;
import org.beistand.advocacy.ConsentEvent;
import org.beistand.advocacy.ConsentEvent.ConsentExpired;
import org.beistand.advocacy.ConsentEvent.ConsentGiven;
import org.beistand.advocacy.ConsentEvent.ConsentRenewed;
import org.beistand.advocacy.ConsentEvent.ConsentToTransferGiven;
import org.beistand.advocacy.ConsentEvent.ConsentWithdrawn;
import org.beistand.advocacy.ConsentEvent.ReferralAnswered;
import org.beistand.advocacy.ConsentEvent.ReferralEnded;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.InvolvementEvent;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.advocacy.IssueEvent;
import org.beistand.advocacy.IssueEvent.IssueJudged;
import org.beistand.advocacy.IssueEvent.IssueVerified;
import org.beistand.advocacy.PlanEvent;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.PlanEvent.ActionCompleted;
import org.beistand.advocacy.PlanEvent.ActionDropped;
import org.beistand.advocacy.PlanEvent.GoalEnded;
import org.beistand.advocacy.PlanEvent.GoalSet;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.advocacy.PlanText;
import org.beistand.advocacy.SafetyEvent;
import org.beistand.advocacy.SafetyEvent.ConsultationHeld;
import org.beistand.advocacy.SafetyEvent.NotificationDecided;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.SafetyEvent.RiskFlagCleared;
import org.beistand.advocacy.SafetyEvent.RiskFlagRaised;
import org.beistand.advocacy.SafetyEvent.SafeguardingConcernRaised;
import org.beistand.advocacy.SafetyText;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.WeightEvent;
import org.beistand.advocacy.WeightEvent.CaseWeighed;
import org.beistand.language.Sealed;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** Tells facts about plan, danger and consents as sentences. */
final class CareSentences {
    private CareSentences() {}

    /** Who did what. */
    static String of(Ui ui, Roster roster, CareEvent event, String who) {
        return switch (event) {
            case PlanEvent e -> of(ui, e, who);
            case SafetyEvent e -> of(ui, e, who);
            case ConsentEvent e -> of(ui, roster, e, who);
            case DisclosureEvent e -> DisclosureSentences.of(ui, e, who);
            case ApprovalEvent e -> CourseSentences.of(ui, e, who);
            case HoldEvent e -> CourseSentences.of(ui, e, who);
            case EntryEvent e -> EntrySentences.of(ui, roster, e, who);
            case TransferEvent e -> TransferSentences.of(ui, roster, e, who);
            case AuthorityEvent e -> AuthoritySentences.of(ui, e, who);
            case DocumentEvent e -> DocumentSentences.of(ui, e, who);
            case ConflictEvent e -> ConflictSentences.of(ui, e, who);
            case TargetEvent e -> TargetSentences.of(ui, e, who);
            case CaseWeighed e -> Weights.sentence(ui, e.parts(), who);
            case PersonInvolved e -> ui.t("chronology.personInvolved", who, ui.name(e.role()));
            case PersonReleased e -> ui.t("chronology.personReleased", who, ui.name(e.role()));
            case ClientCorrected _ -> ui.t("chronology.clientCorrected", who);
            case IssueVerified e -> ui.t("chronology.issueVerified", who, ui.name(e.finding()));
            case IssueJudged e -> ui.t("chronology.issueJudged", who, ui.name(e.satisfaction()));
        };
    }

    /** What was written, empty for nothing. */
    static String said(Ui ui, CareEvent event) {
        return switch (event) {
            case PlanEvent e -> said(ui, e);
            case SafetyEvent e -> said(ui, e);
            case ConsentEvent e -> said(ui, e);
            case DisclosureEvent e -> DisclosureSentences.said(ui, e);
            case ApprovalEvent e -> CourseSentences.said(ui, e);
            case HoldEvent _, TargetEvent _ -> "";
            case EntryEvent e -> EntrySentences.said(ui, e);
            case AuthorityEvent e -> AuthoritySentences.said(ui, e);
            case DocumentEvent e -> DocumentSentences.said(ui, e);
            case ConflictEvent e -> ConflictSentences.said(ui, e);
            case IssueEvent _, InvolvementEvent _, WeightEvent _ -> "";
            case TransferEvent e -> TransferSentences.said(ui, e);
        };
    }

    private static String of(Ui ui, PlanEvent event, String who) {
        return switch (event) {
            case GoalSet _ -> ui.t("chronology.goalSet", who);
            case GoalEnded e -> ui.t("chronology.goalEnded", who, ui.name(e.outcome()));
            case ActionAgreed e ->
                    ui.t("chronology.actionAgreed", who, ui.name(e.by()), ui.date(e.dueOn()));
            case ActionCompleted _ -> ui.t("chronology.actionDone", who);
            case ActionDropped e -> ui.t("chronology.actionDropped", who, ui.name(e.reason()));
            case PlanAgreed e ->
                    ui.t("chronology.planAgreed", who, ui.name(e.how()), ui.date(e.reviewOn()));
        };
    }

    private static String of(Ui ui, SafetyEvent event, String who) {
        return switch (event) {
            case RiskAssessed e -> ui.t("chronology.riskAssessed", who, ui.name(e.level()));
            case RiskFlagRaised e -> ui.t("chronology.flagRaised", who, ui.name(e.kind()));
            case RiskFlagCleared e -> ui.t("chronology.flagCleared", who, ui.name(e.reason()));
            case SafeguardingConcernRaised e ->
                    ui.t("chronology.concernRaised", who, ui.name(e.kind()));
            case ConsultationHeld e -> ui.t("chronology.consulted", who, ui.name(e.with()));
            case NotificationDecided e -> ui.t("chronology.decided", who, ui.name(e.decision()));
        };
    }

    private static String of(Ui ui, Roster roster, ConsentEvent event, String who) {
        return switch (event) {
            case ConsentGiven e ->
                    ui.t(
                            "chronology.consentGiven",
                            who,
                            ui.name(e.partner()),
                            ui.name(e.purpose()),
                            ui.date(e.validUntil()));
            case ConsentToTransferGiven e -> toTransfer(ui, roster, e, who);
            case ConsentRenewed e ->
                    ui.t("chronology.consentRenewed", who, ui.date(e.validUntil()));
            case ConsentExpired e ->
                    ui.t("chronology.consentExpired", who, ui.date(e.validUntil()));
            case ConsentWithdrawn e ->
                    ui.t("chronology.consentWithdrawn", who, ui.name(e.reason()));
            case ReferralSent e -> ui.t("chronology.referralSent", who, ui.date(e.answerBy()));
            case ReferralAnswered e ->
                    ui.t("chronology.referralAnswered", who, ui.name(e.answer()));
            case ReferralEnded e -> ui.t("chronology.referralEnded", who, ui.name(e.result()));
        };
    }

    private static String toTransfer(Ui ui, Roster roster, ConsentToTransferGiven e, String who) {
        var until = ui.date(e.validUntil());
        return ui.t("chronology.consentToTransfer", who, roster.team(e.team()), until);
    }

    private static String said(Ui ui, ConsentEvent event) {
        return switch (event) {
            case ConsentGiven e -> Revealed.text(ui, e.recipient(), ConsentText::text);
            case ReferralSent e -> Revealed.text(ui, e.text(), ConsentText::text);
            case ConsentToTransferGiven _,
                    ConsentRenewed _,
                    ConsentWithdrawn _,
                    ConsentExpired _,
                    ReferralAnswered _,
                    ReferralEnded _ ->
                    "";
        };
    }

    private static String said(Ui ui, PlanEvent event) {
        return switch (event) {
            case GoalSet e -> planned(ui, e.text());
            case ActionAgreed e -> planned(ui, e.text());
            case GoalEnded _, ActionCompleted _, ActionDropped _, PlanAgreed _ -> "";
        };
    }

    private static String said(Ui ui, SafetyEvent event) {
        return switch (event) {
            case RiskAssessed e -> written(ui, e.text());
            case RiskFlagRaised e -> written(ui, e.text());
            case RiskFlagCleared e -> written(ui, e.text());
            case SafeguardingConcernRaised e -> written(ui, e.text());
            case ConsultationHeld e -> written(ui, e.text());
            case NotificationDecided e -> written(ui, e.text());
        };
    }

    private static String planned(Ui ui, Sealed<PlanText> text) {
        return Revealed.text(ui, text, PlanText::text);
    }

    private static String written(Ui ui, Sealed<SafetyText> text) {
        return Revealed.text(ui, text, SafetyText::text);
    }
}
