package org.beistand.myday;

import java.time.LocalDate;
import org.beistand.language.Queries.Query;

/** What waits for the asking person, seen from a day. */
public record MyDayOf(LocalDate today) implements Query<MyDay> {}
