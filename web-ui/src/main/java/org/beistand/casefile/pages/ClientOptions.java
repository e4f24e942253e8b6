package org.beistand.casefile.pages;

import java.util.Comparator;
import java.util.List;
import org.beistand.pages.Desk;
import org.beistand.pages.Option;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.PeopleNamed;

/** The people whom a case can be about: those that the reader may see, by name. */
final class ClientOptions {
    private static final int MOST = 200;

    private ClientOptions() {}

    static List<Option> of(Ui ui, Desk desk) {
        return desk.ask(ui, new PeopleNamed("", MOST)).people().stream()
                .map(p ->
                        new Option(
                                p.personId().toString(),
                                Revealed.text(ui, p.name(), PersonName::sorted),
                                ""))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }
}
