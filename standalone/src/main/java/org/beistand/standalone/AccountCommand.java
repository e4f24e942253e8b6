package org.beistand.standalone;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.beistand.datafolder.CannotStart;
import org.beistand.language.Actor;
import org.beistand.signin.FirstAdministrator;
import org.beistand.staff.Account;
import org.beistand.staff.Accounts;
import org.beistand.staff.OneTimeLink;
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
            AccountCommand.Listed.class
        })
final class AccountCommand extends Group {
    private static final Actor SYSTEM = new Actor.SystemProcess("command line", null);

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
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
            var wanted = new SignInName(Given.value(name));
            return join(accounts.accounts(SYSTEM)).stream()
                    .filter(account -> wanted.equals(account.signInName()))
                    .findFirst()
                    .map(account -> join(accounts.passwordLink(SYSTEM, account.member().id())))
                    .map(AccountCommand::print)
                    .orElseThrow(() -> new CannotStart("Nobody signs in by that name."));
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
            join(running.bean(Accounts.class).accounts(SYSTEM)).stream()
                    .filter(account -> account.signInName() != null)
                    .forEach(Listed::print);
            return 0;
        }

        private static void print(Account account) {
            System.out.printf(
                    "%-20s %-10s %s%n",
                    Given.value(account.signInName()).value(),
                    account.member().status(),
                    account.member().roles());
        }
    }
}
