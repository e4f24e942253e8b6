package org.beistand.standalone;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of Beistand; the program's entry. */
@Command(
        name = "beistand",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Case management for advocacy and mediation.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, with findings that need somebody's attention",
            "2:could not be done; the reason is told in one sentence"
        },
        subcommands = {
            StartCommand.class,
            MigrateCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            RebuildCommand.class,
            KeysCommand.class,
            AccountCommand.class,
            HelpCommand.class
        })
public final class BeistandCommand extends Group {

    /** Runs the command that the arguments name, and ends the program with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new BeistandCommand())
                .setExecutionExceptionHandler(BeistandCommand::told);
    }

    private static int told(
            Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        var sentence = Sentences.of(exception);
        if (sentence.isPresent()) {
            err.println("beistand: " + sentence.get());
            return 2;
        }
        err.println("beistand: something went wrong that should not; please report it.");
        exception.printStackTrace(err);
        return 1;
    }
}
