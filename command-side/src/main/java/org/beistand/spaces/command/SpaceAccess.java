package org.beistand.spaces.command;

import java.util.List;
import java.util.stream.Stream;
import org.beistand.access.DeclaredAccess;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.language.DomainCommand;
import org.beistand.language.Role;
import org.beistand.spaces.MeetingSpaceCommand;
import org.beistand.spaces.SiteCommand;
import org.beistand.vocabulary.Kinds;

/** Sites and meeting spaces are looked after by space managers (decision 0094). */
final class SpaceAccess implements DeclaredAccess {

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(SiteCommand.class, MeetingSpaceCommand.class)
                .flatMap(commands -> Kinds.of(commands).stream())
                .<Rule<?>>map(SpaceAccess::bySpaceManager)
                .toList();
    }

    private static <C extends DomainCommand> Rule<C> bySpaceManager(Class<C> command) {
        return Rule.command(command, _ -> Touched.NOTHING).allow(Relation.ANY, Role.SPACE_MANAGER);
    }
}
