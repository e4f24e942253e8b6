package org.beistand.pages;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.CommandIdReused;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotPossible;
import org.beistand.language.ProblemKind;
import org.beistand.language.Rejection;
import org.beistand.language.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Carries out what a posted form wishes and answers the browser: on to the next page when it
 * succeeded, the form again with what is wrong otherwise. Nothing that was typed is lost.
 */
public final class Submission {
    private final Commands commands;
    private final Workspace workspace;
    private final Supplier<UUID> ids;

    Submission(Commands commands, Workspace workspace, Supplier<UUID> ids) {
        this.commands = commands;
        this.workspace = workspace;
        this.ids = ids;
    }

    /**
     * What the browser gets.
     *
     * @param next where to go on success
     * @param said key of the sentence said there once
     * @param again the page with the form, to be corrected
     */
    public record Reply(String next, String said, Function<FormView, JteModel> again) {}

    /** Sends a command; {@code null} stands for one that the form's mistakes made impossible. */
    public ResponseEntity<JteModel> send(
            Ui ui, PostedForm form, @Nullable DomainCommand command, Reply reply) {
        if (command == null || !form.valid()) {
            return again(ui, form.again(null), HttpStatus.UNPROCESSABLE_CONTENT, reply);
        }
        var id = form.commandId();
        if (id == null) {
            var renewed = form.again("error.form-incomplete").renewed(ids.get());
            return again(ui, renewed, HttpStatus.UNPROCESSABLE_CONTENT, reply);
        }
        return attempt(ui, form, () -> position(ui, form, command, id), reply);
    }

    /**
     * Makes a command at the last moment, when all else about the form is right, and sends it; what
     * refuses to be made is told like a refused command.
     */
    public ResponseEntity<JteModel> sendMade(
            Ui ui, PostedForm form, @Nullable Supplier<DomainCommand> command, Reply reply) {
        var id = form.commandId();
        if (command == null || !form.valid() || id == null) {
            return send(ui, form, null, reply);
        }
        return attempt(ui, form, () -> position(ui, form, command.get(), id), reply);
    }

    /** Sends a wish through a port of its own; {@code null} for one that cannot be made. */
    public ResponseEntity<JteModel> sendThrough(
            Ui ui,
            PostedForm form,
            @Nullable Function<Sending, CompletionStage<Outcome>> wish,
            Reply reply) {
        var id = form.commandId();
        if (wish == null || !form.valid() || id == null) {
            return send(ui, form, null, reply);
        }
        var sending = Sending.of(ui.actor(), id, Channel.PAGE);
        return attempt(ui, form, () -> Desk.await(wish.apply(sending)).position(), reply);
    }

    /** Does something that is no command, such as a change to an account. */
    public ResponseEntity<JteModel> carryOut(
            Ui ui, PostedForm form, @Nullable Supplier<CompletionStage<?>> change, Reply reply) {
        if (change == null || !form.valid()) {
            return again(ui, form.again(null), HttpStatus.UNPROCESSABLE_CONTENT, reply);
        }
        return attempt(ui, form, () -> finished(change), reply);
    }

    private ResponseEntity<JteModel> attempt(
            Ui ui, PostedForm form, Supplier<@Nullable Long> change, Reply reply) {
        try {
            return done(ui.actor(), form, change.get(), reply);
        } catch (NotPossible e) {
            throw e;
        } catch (CommandIdReused e) {
            var renewed = form.again(key(e)).renewed(ids.get());
            return again(ui, renewed, status(e), reply);
        } catch (Rejection e) {
            return again(ui, form.again(key(e)), status(e), reply);
        } catch (InvalidValue e) {
            var view = form.again("error." + e.code());
            return again(ui, view, HttpStatus.UNPROCESSABLE_CONTENT, reply);
        }
    }

    private static @Nullable Long finished(Supplier<CompletionStage<?>> change) {
        var unused = Desk.await(change.get());
        return null;
    }

    private Long position(Ui ui, PostedForm form, DomainCommand command, CommandId id) {
        var sending = Sending.of(ui.actor(), id, Channel.PAGE).expecting(form.expectedVersion());
        return Desk.await(commands.send(command, sending)).position();
    }

    private ResponseEntity<JteModel> done(
            Actor actor, PostedForm form, @Nullable Long position, Reply reply) {
        if (Drafts.isName(form.text(Drafts.FIELD))) {
            Desk.await(workspace.discardDraft(actor, form.text(Drafts.FIELD)));
        }
        var answer =
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", reply.next())
                        .header("Set-Cookie", Cookies.brief(Cookies.SAID, reply.said()).toString());
        if (position != null) {
            var cookie = Cookies.brief(Cookies.POSITION, position.toString());
            answer.header("Set-Cookie", cookie.toString());
        }
        return answer.build();
    }

    private static ResponseEntity<JteModel> again(
            Ui ui, FormView view, HttpStatus status, Reply reply) {
        var answer = ResponseEntity.status(status);
        if (ui.here().htmx()) {
            answer.header("HX-Push-Url", "false");
        }
        return answer.body(reply.again().apply(view));
    }

    private static HttpStatus status(Rejection refusal) {
        return HttpStatus.valueOf(ProblemKind.status(refusal));
    }

    private static String key(Rejection rejection) {
        return "problem." + rejection.code() + ".text";
    }
}
