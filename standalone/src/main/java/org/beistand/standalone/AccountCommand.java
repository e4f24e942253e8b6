package org.beistand.standalone;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.beistand.datafolder.CannotStart;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.signin.FirstAdministrator;
import org.beistand.staff.Account;
import org.beistand.staff.Accounts;
import org.beistand.staff.OneTimeLink;
import org.beistand.staff.RoleRequest;
import org.beistand.staff.SignInName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code beistand account}: the way in when there is none yet, or none any more. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Accounts, from the command line.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {
            AccountCommand.First.class,
            AccountCommand.Link.class,
            AccountCommand.Confirm.class,
            AccountCommand.Listed.class
        })
final class AccountCommand extends Group {
    private static final Actor SYSTEM = new Actor.SystemProcess("command line", null);

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static List<Role> waiting(Accounts accounts, StaffId id) {
        return join(accounts.roleRequests(SYSTEM)).stream()
                .filter(request -> request.account().equals(id))
                .map(RoleRequest::role)
                .toList();
    }

    private static int print(OneTimeLink link) {
        System.out.printf(
                "Open this below the address of your Beistand, until %s:%n%s%n",
                link.validUntil(), link.path());
        return 0;
    }

    /** What these commands have in common: they work on the accounts of a place. */
    @Command
    abstract static class OnAccounts implements Callable<Integer> {
        @Mixin private Place place = new Place();

        @Override
        public final Integer call() {
            var backing = Backing.ownOrJoin(place.folder(), "account");
            try (var running = Running.work(backing, Map.of())) {
                return work(running);
            }
        }

        abstract int work(Running running);

        static Account named(Accounts accounts, @Nullable String name) {
            var wanted = new SignInName(Given.value(name));
            return join(accounts.accounts(SYSTEM)).stream()
                    .filter(account -> wanted.equals(account.signInName()))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart("Nobody signs in by that name."));
        }
    }

    /** {@code beistand account first}. */
    @Command(
            name = "first",
            mixinStandardHelpOptions = true,
            description = "Print the link that makes the first administrator.")
    static final class First extends OnAccounts {
        @Override
        int work(Running running) {
            return print(
                    running.bean(FirstAdministrator.class)
                            .link()
                            .orElseThrow(() -> new CannotStart("There are accounts already.")));
        }
    }

    /** {@code beistand account link}. */
    @Command(
            name = "link",
            mixinStandardHelpOptions = true,
            description = "Print a link by which somebody sets a new password.")
    static final class Link extends OnAccounts {
        @Parameters(paramLabel = "NAME", description = "The name to sign in with.")
        private @Nullable String name;

        @Override
        int work(Running running) {
            var accounts = running.bean(Accounts.class);
            return print(join(accounts.passwordLink(SYSTEM, named(accounts, name).member().id())));
        }
    }

    /** {@code beistand account confirm}. */
    @Command(
            name = "confirm",
            mixinStandardHelpOptions = true,
            description = {
                "Grant the roles that wait for a second person.",
                "Supervision, audit, data protection and administration are never granted by one"
                        + " administrator alone: another one confirms on the page of the account,"
                        + " or whoever operates Beistand does so here."
            })
    static final class Confirm extends OnAccounts {
        @Parameters(paramLabel = "NAME", description = "The name to sign in with.")
        private @Nullable String name;

        @Override
        int work(Running running) {
            var accounts = running.bean(Accounts.class);
            var id = named(accounts, name).member().id();
            var waiting = waiting(accounts, id);
            if (waiting.isEmpty()) {
                throw new CannotStart("No role of that account waits for a second person.");
            }
            var _ = join(accounts.confirmRoles(SYSTEM, id));
            System.out.println("Granted: " + waiting);
            return 0;
        }
    }

    /** {@code beistand account list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "List the accounts that can sign in.")
    static final class Listed extends OnAccounts {
        @Override
        int work(Running running) {
            var accounts = running.bean(Accounts.class);
            join(accounts.accounts(SYSTEM)).stream()
                    .filter(account -> account.signInName() != null)
                    .forEach(account -> print(account, waiting(accounts, account.member().id())));
            return 0;
        }

        private static void print(Account account, List<Role> waiting) {
            System.out.printf(
                    "%-20s %-10s %s%s%n",
                    Given.value(account.signInName()).value(),
                    account.member().status(),
                    account.member().roles(),
                    waiting.isEmpty() ? "" : " waiting for a second person: " + waiting);
        }
    }
}
