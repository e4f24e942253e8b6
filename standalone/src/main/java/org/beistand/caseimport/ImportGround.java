package org.beistand.caseimport;

import java.util.Collection;
import java.util.function.Consumer;
import org.beistand.language.Commands;
import org.beistand.language.ErasableUnit;
import org.beistand.platform.CommandsTogether;
import org.beistand.staff.Accounts;

/**
 * What an import needs of a running Beistand.
 *
 * @param keys makes the keys of many units at once; a shortcut, without which each is made when it
 *     is needed
 */
public record ImportGround(
        Commands commands,
        CommandsTogether together,
        Accounts accounts,
        Consumer<Collection<ErasableUnit>> keys,
        Acknowledged acknowledged) {}
