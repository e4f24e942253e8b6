package org.beistand.spaces;

import java.util.Map;
import org.beistand.language.Rejection;

/** Why a site cannot be changed as asked. */
public abstract sealed class SiteRejection extends Rejection {
    private static final long serialVersionUID = 1L;
    private final transient SiteId siteId;

    SiteRejection(SiteId siteId) {
        this.siteId = siteId;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("siteId", siteId);
    }

    /** There is a site under this id already. */
    public static final class SiteAlreadyRegistered extends SiteRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public SiteAlreadyRegistered(SiteId siteId) {
            super(siteId);
        }
    }

    /** There is no site under this id. */
    public static final class SiteUnknown extends SiteRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public SiteUnknown(SiteId siteId) {
            super(siteId);
        }
    }

    /** Something else has this id already. */
    public static final class SiteIdUsed extends SiteRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this one. */
        public SiteIdUsed(SiteId siteId) {
            super(siteId);
        }
    }
}
