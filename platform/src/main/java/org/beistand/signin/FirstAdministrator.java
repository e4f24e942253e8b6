package org.beistand.signin;

import java.util.Optional;
import org.beistand.staff.OneTimeLink;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Offers an organisation without accounts the link that makes its first administrator. */
public final class FirstAdministrator {
    private final AccountWork work;
    private final AccountAdministration administration;
    private final SignInSettings settings;

    FirstAdministrator(
            AccountWork work, AccountAdministration administration, SignInSettings settings) {
        this.work = work;
        this.administration = administration;
        this.settings = settings;
    }

    /** A new link, replacing earlier ones; nothing as soon as anybody has an account. */
    public Optional<OneTimeLink> link() {
        return work.now(administration.links()::firstLink);
    }

    /** Prints the link, to the console only: logs are kept and read by others. */
    @EventListener(ApplicationReadyEvent.class)
    void offer() {
        if (settings.printLink()) {
            link().ifPresent(link ->
                    System.out.println(
                            "No account yet. Make the first administrator within"
                                    + " one hour at "
                                    + link.path()));
        }
    }
}
