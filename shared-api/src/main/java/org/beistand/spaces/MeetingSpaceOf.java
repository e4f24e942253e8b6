package org.beistand.spaces;

import org.beistand.language.Queries;

/** One meeting space with all that was settled about it. */
public record MeetingSpaceOf(MeetingSpaceId spaceId)
        implements Queries.Query<MeetingSpaceOf.Placed> {

    /** The meeting space and its site, which holds no other space here. */
    public record Placed(SpaceCatalogue.Site site, MeetingSpace space) implements Queries.Answer {}
}
