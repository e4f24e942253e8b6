package org.beistand.spaces.command;

import java.sql.Connection;
import java.util.List;
import org.beistand.language.Rejection;
import org.beistand.language.TypedId;
import org.beistand.rules.InTransaction;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.beistand.spaces.MeetingSpaceEvent.OpeningOfDayReset;
import org.beistand.spaces.MeetingSpaceEvent.OpeningOfDaySet;
import org.beistand.spaces.MeetingSpaceEvent.SafetyInspectionFailed;
import org.beistand.spaces.MeetingSpaceEvent.SafetyInspectionPassed;
import org.beistand.spaces.MeetingSpaceEvent.SpaceBlocked;
import org.beistand.spaces.MeetingSpaceEvent.SpaceFeaturesChanged;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRegistered;
import org.beistand.spaces.MeetingSpaceEvent.SpaceRetired;
import org.beistand.spaces.MeetingSpaceEvent.SpaceUnblocked;
import org.beistand.spaces.MeetingSpaceRejection.SpaceIdUsed;
import org.beistand.spaces.SiteEvent.SiteChanged;
import org.beistand.spaces.SiteEvent.SiteRegistered;
import org.beistand.spaces.SiteRejection.SiteIdUsed;
import org.beistand.spaces.SiteRejection.SiteUnknown;
import org.beistand.spaces.SpaceFact;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each meeting space stands in a site that there is, and each text in it has a key of its own. */
final class SpacesOfSites implements SetRule {
    private static final String TAKE =
            """
            insert into rules.unit_of_case (unit_id, case_id) values (:unit, :unit)
            on conflict do nothing
            """;
    private static final String PLACE =
            """
            insert into rules.meeting_space (space_id, site_id)
            select :space, site_id from rules.site where site_id = :site
            """;

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) {
        for (var fact : facts) {
            if (fact.event() instanceof SpaceFact event) {
                write(event, InTransaction.on(transaction));
            }
        }
    }

    private static void write(SpaceFact event, JdbcClient database) {
        switch (event) {
            case SiteRegistered e -> {
                take(e.siteId(), database, new SiteIdUsed(e.siteId()));
                register(e, database);
            }
            case SpaceRegistered e -> {
                take(e.spaceId(), database, new SpaceIdUsed(e.spaceId()));
                place(e, database);
            }
            case SpaceBlocked e -> take(e.blockId(), database, new SpaceIdUsed(e.spaceId()));
            case SafetyInspectionPassed e ->
                    take(e.inspectionId(), database, new SpaceIdUsed(e.spaceId()));
            case SafetyInspectionFailed e ->
                    take(e.inspectionId(), database, new SpaceIdUsed(e.spaceId()));
            case SiteChanged _, SpaceFeaturesChanged _, SpaceUnblocked _, SpaceRetired _ -> {}
            case OpeningOfDaySet _, OpeningOfDayReset _ -> {} // no id is new
        }
    }

    private static void register(SiteRegistered e, JdbcClient database) {
        int _ =
                database.sql("insert into rules.site (site_id) values (:site)")
                        .param("site", e.siteId().value())
                        .update();
    }

    private static void take(TypedId unit, JdbcClient database, Rejection otherwise) {
        int taken = database.sql(TAKE).param("unit", unit.value()).update();
        if (taken == 0) {
            throw otherwise;
        }
    }

    private static void place(SpaceRegistered e, JdbcClient database) {
        int placed =
                database.sql(PLACE)
                        .param("space", e.spaceId().value())
                        .param("site", e.siteId().value())
                        .update();
        if (placed == 0) {
            throw new SiteUnknown(e.siteId());
        }
    }
}
