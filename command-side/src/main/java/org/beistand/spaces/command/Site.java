package org.beistand.spaces.command;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.beistand.spaces.SiteCommand.ChangeSite;
import org.beistand.spaces.SiteCommand.RegisterSite;
import org.beistand.spaces.SiteEvent;
import org.beistand.spaces.SiteEvent.SiteChanged;
import org.beistand.spaces.SiteEvent.SiteRegistered;
import org.beistand.spaces.SiteRejection.SiteAlreadyRegistered;
import org.jspecify.annotations.Nullable;

/** A site: a house with meeting spaces. */
class Site {
    @AggregateIdentifier private @Nullable String id;

    Site() {}

    @EventSourcingHandler
    void on(SiteEvent event) {
        id = event.siteId().toString();
    }

    private static void apply(SiteEvent event) {
        var _ = AggregateLifecycle.apply(event);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterSite command) {
        if (id != null) {
            throw new SiteAlreadyRegistered(command.siteId());
        }
        apply(new SiteRegistered(command.siteId(), command.site()));
    }

    @CommandHandler
    void handle(ChangeSite command) {
        apply(new SiteChanged(command.siteId(), command.site()));
    }
}
