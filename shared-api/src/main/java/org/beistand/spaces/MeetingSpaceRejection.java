package org.beistand.spaces;

import java.util.Map;
import org.beistand.language.Rejection;

/** Why a meeting space cannot be changed as asked. */
public abstract sealed class MeetingSpaceRejection extends Rejection {
    private static final long serialVersionUID = 1L;
    private final transient MeetingSpaceId spaceId;

    MeetingSpaceRejection(MeetingSpaceId spaceId) {
        this.spaceId = spaceId;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("spaceId", spaceId);
    }

    /** There is a meeting space under this id already. */
    public static final class SpaceAlreadyRegistered extends MeetingSpaceRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public SpaceAlreadyRegistered(MeetingSpaceId spaceId) {
            super(spaceId);
        }
    }

    /** There is no meeting space under this id. */
    public static final class SpaceUnknown extends MeetingSpaceRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public SpaceUnknown(MeetingSpaceId spaceId) {
            super(spaceId);
        }
    }

    /** It was given up. */
    public static final class SpaceIsRetired extends MeetingSpaceRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public SpaceIsRetired(MeetingSpaceId spaceId) {
            super(spaceId);
        }
    }

    /** How it was open on past days is not changed afterwards. */
    public static final class OpeningInThePast extends MeetingSpaceRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public OpeningInThePast(MeetingSpaceId spaceId) {
            super(spaceId);
        }
    }

    /** On that day the times of an ordinary week hold already. */
    public static final class OpeningAsUsual extends MeetingSpaceRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public OpeningAsUsual(MeetingSpaceId spaceId) {
            super(spaceId);
        }
    }

    /** A closure that is over closes nothing. */
    public static final class BlockInThePast extends MeetingSpaceRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public BlockInThePast(MeetingSpaceId spaceId) {
            super(spaceId);
        }
    }

    /** There is no such closure, or it is over or lifted. */
    public static final class BlockNotInForce extends MeetingSpaceRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public BlockNotInForce(MeetingSpaceId spaceId) {
            super(spaceId);
        }
    }

    /** Nobody has looked yet on that day. */
    public static final class InspectionInTheFuture extends MeetingSpaceRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public InspectionInTheFuture(MeetingSpaceId spaceId) {
            super(spaceId);
        }
    }

    /** Something else has this id already. */
    public static final class SpaceIdUsed extends MeetingSpaceRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public SpaceIdUsed(MeetingSpaceId spaceId) {
            super(spaceId);
        }
    }
}
