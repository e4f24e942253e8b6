package org.beistand.standalone;

import static org.beistand.standalone.Organisation.NORTH;
import static org.beistand.standalone.Organisation.SOUTH;
import static org.beistand.standalone.Organisation.done;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.beistand.access.AccessTables;
import org.beistand.access.Subject;
import org.beistand.documents.Contents;
import org.beistand.language.Actor;
import org.beistand.language.Actor.Scope;
import org.beistand.language.Commands;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.people.PersonId;
import org.beistand.standalone.CaseFiles.File;
import org.jspecify.annotations.Nullable;

/** Everybody who may call: each role in each relation to a case of their column, and nobody. */
final class Subjects {
    private final Organisation organisation;
    private final CaseFiles files;
    private final List<Column> columns = new ArrayList<>();

    Subjects(Organisation organisation) {
        this.organisation = organisation;
        this.files =
                new CaseFiles(
                        organisation.program.getBean(Commands.class),
                        organisation.program.getBean(Contents.class));
    }

    /**
     * A column of the table.
     *
     * @param actor who asks within the program; {@code null} for one who cannot get that far
     * @param file the case that they reach for, and the person
     */
    record Column(String name, Caller caller, @Nullable Actor actor, File file) {}

    List<Column> all() {
        var administrator = organisation.staff(null, Role.ADMINISTRATOR);
        var receiver = organisation.staff(NORTH, Role.CASE_WORKER);
        var worker = organisation.staff(NORTH, Role.CASE_WORKER);
        var open = files.open(receiver, worker);
        add("anonymous", organisation.browser(), new Actor.Anonymous(), open);
        disabled(receiver);
        add("worker-assigned", worker, open);
        columns.add(new Column("token-read", organisation.program(worker, Scope.READ), null, open));
        columns.add(
                new Column("token-write", organisation.program(worker, Scope.WRITE), null, open));
        workers(receiver, open);
        others(open);
        supervisors(open);
        var manager = organisation.staff(null, Role.SPACE_MANAGER);
        add("spacemanager", manager, open);
        Rooms.register(organisation.program.getBean(Commands.class), manager);
        add("planner", organisation.staff(null, Role.PLANNER), open);
        add("auditor", organisation.staff(null, Role.AUDITOR), open);
        add("dpo", organisation.staff(null, Role.DATA_PROTECTION_OFFICER), open);
        add("administrator", administrator, open);
        organisation.caughtUp();
        return columns;
    }

    private void workers(Actor.Staff receiver, File open) {
        var former = organisation.staff(NORTH, Role.CASE_WORKER);
        add("worker-former", former, files.closed(receiver, former));
        var own = organisation.staff(NORTH, Role.CASE_WORKER);
        add("worker-receiver", own, files.enquiry(own));
        var intake = organisation.staff(NORTH, Role.CASE_WORKER, Mark.INTAKE);
        add("worker-intake", intake, files.enquiry(receiver));
        add("worker-intake-later", intake, open);
        add("worker-team", organisation.staff(NORTH, Role.CASE_WORKER), open);
        add("worker-other", organisation.staff(SOUTH, Role.CASE_WORKER), open);
        var walled = organisation.staff(NORTH, Role.CASE_WORKER);
        add("worker-walled", walled, wall(walled, files.open(receiver, walled)));
        var volunteer = organisation.staff(NORTH, Role.CASE_WORKER, Mark.VOLUNTEER);
        add("volunteer-assigned", volunteer, files.open(receiver, volunteer));
        add("volunteer-team", volunteer, open);
        add("worker-registrar", own, unnamed(own));
    }

    private void others(File open) {
        var mediator = organisation.staff(NORTH, Role.MEDIATOR, Mark.INTAKE);
        add("mediator", mediator, open);
        add("mediator-registrar", mediator, unnamed(mediator));
        var outreach = organisation.staff(NORTH, Role.OUTREACH_WORKER, Mark.INTAKE);
        add(
                "outreach-intake",
                outreach,
                files.enquiry(organisation.staff(NORTH, Role.CASE_WORKER)));
        var receiving = organisation.staff(NORTH, Role.OUTREACH_WORKER);
        var received = files.enquiry(organisation.staff(NORTH, Role.SUPERVISOR));
        add("outreach-team", receiving, open);
        add("outreach-enquiry", receiving, received);
        add("outreach-receiver", receiving, files.enquiry(receiving));
    }

    private void supervisors(File open) {
        add("supervisor-team", organisation.staff(NORTH, Role.SUPERVISOR), open);
        add("supervisor-other", organisation.staff(SOUTH, Role.SUPERVISOR), open);
        var taking = organisation.staff(SOUTH, Role.SUPERVISOR);
        add("supervisor-receiver", taking, files.enquiry(taking));
        var walled = organisation.staff(NORTH, Role.SUPERVISOR);
        var receiver = organisation.staff(NORTH, Role.CASE_WORKER);
        add("supervisor-walled", walled, wall(walled, files.open(receiver, receiver)));
    }

    private void disabled(Actor.Staff receiver) {
        var gone = organisation.staff(NORTH, Role.CASE_WORKER);
        var file = files.open(receiver, gone);
        var browser = organisation.browser(gone);
        done(organisation.accounts.disable(Organisation.SYSTEM, gone.id()));
        columns.add(new Column("disabled", browser, null, file));
    }

    private File unnamed(Actor.Staff registrar) {
        var person = new PersonId(files.registered(registrar).value());
        var none = File.none();
        return new File(none.id(), person, none.issue(), none.followUp(), none.document());
    }

    private File wall(Actor.Staff staff, File file) {
        var tables = organisation.program.getBean(AccessTables.class);
        try (var connection = organisation.database.app().getConnection()) {
            tables.wallBuilt(connection, staff.id(), Subject.CASE, file.id().value());
            tables.wallBuilt(connection, staff.id(), Subject.PERSON, file.client().value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    private void add(String name, Actor.Staff staff, File file) {
        add(name, organisation.browser(staff), staff, file);
    }

    private void add(String name, Caller caller, Actor actor, File file) {
        columns.add(new Column(name, caller, actor, file));
    }
}
