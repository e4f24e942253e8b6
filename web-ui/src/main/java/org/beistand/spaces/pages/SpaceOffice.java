package org.beistand.spaces.pages;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.PagePart;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.spaces.MeetingSpace;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.MeetingSpaceOf;
import org.beistand.spaces.SiteId;
import org.beistand.spaces.SpaceCatalogue;
import org.beistand.spaces.SpaceCatalogue.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What the pages of space managers share. */
@PagePart
class SpaceOffice {
    private final Desk desk;
    private final Submission submission;
    private final Supplier<UUID> ids;

    SpaceOffice(Desk desk, Submission submission, Supplier<UUID> randomIds) {
        this.desk = desk;
        this.submission = submission;
        this.ids = randomIds;
    }

    UUID id() {
        return ids.get();
    }

    /** Forms are for those who may send them. */
    void demandManager(Ui ui) {
        if (!ui.has(Role.SPACE_MANAGER)) {
            throw new NotPossible();
        }
    }

    Site site(Ui ui, SiteId id) {
        return desk.ask(ui, new SpaceCatalogue()).sites().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(NotPossible::new);
    }

    /** A meeting space that was not given up. */
    MeetingSpace space(Ui ui, MeetingSpaceId id) {
        var space = desk.ask(ui, new MeetingSpaceOf(id)).space();
        if (space.retired() != null) {
            throw new NotPossible();
        }
        return space;
    }

    /** What was typed, beside what stands there when somebody else changed it meanwhile. */
    FormView beside(@Nullable FormView typed, Supplier<FormView> standing) {
        if (typed == null) {
            return standing.get();
        }
        return typed.outdated() ? typed.beside(standing.get()) : typed;
    }

    ResponseEntity<JteModel> send(
            Ui ui, PostedForm form, @Nullable DomainCommand command, Reply reply) {
        return submission.send(ui, form, command, reply);
    }
}
