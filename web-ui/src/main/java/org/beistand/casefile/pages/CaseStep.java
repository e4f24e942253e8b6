package org.beistand.casefile.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.casefile.CaseFile;
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
    ASSIGNMENT("assignment", "assign-case", StepForms::assignment, StepCommands::assign),
    WAITING_LIST("waiting-list", "waitlist-case", StepForms::waitingList, StepCommands::waitlist),
    DECLINE("decline", "decline-case", StepForms::decline, StepCommands::decline),
    CLOSURE("closure", "close-case", StepForms::closure, StepCommands::close),
    REOPENING("reopening", "reopen-case", StepForms::reopening, StepCommands::reopen),
    WALL("wall", "build-wall", StepForms::wall, StepCommands::wall),
    FOLLOW_UP("follow-ups", "set-follow-up", StepForms::followUp, StepCommands::followUp),
    FOLLOW_UP_DROP("drop", "drop-follow-up", StepForms::drop, StepCommands::drop),
    FOLLOW_UP_DONE("completion", "complete-follow-up", StepForms::none, StepCommands::complete),
    ISSUE("issues", "raise-issue", StepForms::issue, StepCommands::issue),
    ISSUE_OUTCOME("outcome", "end-issue", StepForms::outcome, StepCommands::outcome);

    private final String place;
    private final String command;
    private final Fields fields;
    private final Reading reading;

    CaseStep(String place, String command, Fields fields, Reading reading) {
        this.place = place;
        this.command = command;
        this.fields = fields;
        this.reading = reading;
    }

    /** What is entered for a step. */
    @FunctionalInterface
    interface Fields {
        List<Field> of(Ui ui, Roster roster);
    }

    /** The command that a form wishes, or {@code null} when something in it is wrong. */
    @FunctionalInterface
    interface Reading {
        @Nullable AdvocacyCaseCommand of(PostedForm form, At at);
    }

    /** The case, and the part of it where a step is about one; empty otherwise. */
    record At(AdvocacyCaseId caseId, String part) {
        /** Read from the variables of an address. */
        static At of(Map<String, String> place) {
            var part = UUID.fromString(place.getOrDefault("part", ""));
            return new At(AdvocacyCaseId.of(place.getOrDefault("id", "")), part.toString());
        }
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

    List<Field> fields(Ui ui, Roster roster) {
        return fields.of(ui, roster);
    }

    @Nullable AdvocacyCaseCommand read(PostedForm form, At at) {
        return reading.of(form, at);
    }

    /** Whether it only adds something, so that two people may do it at once. */
    boolean adds() {
        return this == FOLLOW_UP || this == ISSUE;
    }

    /** The form as it first stands. */
    FormView filled(FormView form, Ui ui, CaseFile file) {
        return switch (this) {
            case ASSIGNMENT -> assignment(form, ui, file);
            case WAITING_LIST ->
                    form.with("priority", file.row().urgency())
                            .with("reviewOn", ui.words().today().plusDays(14));
            case FOLLOW_UP -> form.with("dueOn", ui.words().today().plusDays(7));
            case TRIAGE,
                    ACCEPTANCE,
                    DECLINE,
                    CLOSURE,
                    REOPENING,
                    WALL,
                    FOLLOW_UP_DROP,
                    FOLLOW_UP_DONE,
                    ISSUE,
                    ISSUE_OUTCOME ->
                    form;
        };
    }

    private static FormView assignment(FormView form, Ui ui, CaseFile file) {
        var weighed = form.with("weight", file.row().weight());
        var own = ui.actor().staffId();
        return file.row().worker() != null || own == null
                ? weighed
                : weighed.with("worker", own).with("reason", AssignmentReason.TAKEN_ON);
    }
}
