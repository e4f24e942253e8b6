package org.beistand.peopledirectory.projection;

import static org.beistand.queryside.Columns.texts;
import static org.beistand.queryside.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.people.AccessNeed;
import org.beistand.people.Language;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.peopledirectory.projection.PeopleDirectoryProjection.Row;
import org.beistand.queryside.SealedText;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the people directory. */
@Component
final class PeopleDirectoryTable {
    private static final String PEOPLE = "peopledirectory_person";
    private final JdbcClient database;

    PeopleDirectoryTable(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** A person and the sealed name. */
    record Named(UUID personId, Sealed<PersonName> name) {}

    static Table<Row> people() {
        return Table.<Row>named(PEOPLE)
                .uuid("person_id", r -> r.person().personId().value())
                .number("position", Row::position)
                .number("version", r -> r.person().version())
                .text("name", r -> SealedText.of(r.person().name()))
                .text("address_form", r -> SealedText.of(r.person().addressForm()))
                .text("birth_date", r -> SealedText.of(r.person().birthDate()))
                .texts(
                        "languages",
                        r -> r.person().languages().stream().map(Language::code).toList())
                .texts(
                        "access_needs",
                        r -> r.person().accessNeeds().stream().map(Enum::name).sorted().toList())
                .text("safe_contact", r -> SealedText.of(r.person().safeContact()))
                .readBy(PeopleDirectoryTable::row);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong("position"), person(row));
    }

    private static PersonRecord person(ResultSet row) throws SQLException {
        return new PersonRecord(
                new PersonId(uuid(row, "person_id")),
                sealed(row, "name"),
                sealed(row, "address_form"),
                SealedText.readNullable(row.getString("birth_date")),
                texts(row, "languages").stream().map(Language::new).toList(),
                texts(row, "access_needs").stream()
                        .map(AccessNeed::valueOf)
                        .collect(Collectors.toSet()),
                sealed(row, "safe_contact"),
                row.getLong("version"));
    }

    private static <T extends Sealable> Sealed<T> sealed(ResultSet row, String column)
            throws SQLException {
        return SealedText.read(Objects.requireNonNull(row.getString(column)));
    }

    List<PersonRecord> of(View view, Collection<UUID> people) {
        return database.sql(
                        "select * from %s where person_id = any (:people)"
                                .formatted(view.table(PEOPLE)))
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) -> person(row))
                .list();
    }

    List<Named> names(View view, Collection<UUID> people) {
        return database.sql(
                        "select person_id, name from %s where person_id = any (:people)"
                                .formatted(view.table(PEOPLE)))
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) -> new Named(uuid(row, "person_id"), sealed(row, "name")))
                .list();
    }
}
