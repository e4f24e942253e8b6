package org.beistand.staff;

import org.beistand.language.Rejection;

/** Why something about an account cannot be done. */
public abstract sealed class AccountRejection extends Rejection {
    private static final long serialVersionUID = 1L;

    private AccountRejection() {}

    /** Somebody else signs in by that name already. */
    public static final class SignInNameTaken extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }

    /** Another team has that name already. */
    public static final class TeamNameTaken extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }

    /** The link was used before, is too old, or never existed. */
    public static final class LinkNotValid extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }

    /** Without this account nobody could administer the organisation any more. */
    public static final class LastAdministrator extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }

    /** An administrator sees no content, so the role stands alone. */
    public static final class AdministratorStandsAlone extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }

    /** A role that reads or governs others is granted by somebody else than who asks or gets it. */
    public static final class SecondPersonNeeded extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }

    /** Case work and its supervision need a team to do it in. */
    public static final class TeamMissing extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }

    /** The demonstration's password is known to everybody and stands only there. */
    public static final class PasswordKnownToEverybody extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }

    /** Whoever is to stand in does not work on the team's cases, or is away as well. */
    public static final class StandInNotAvailable extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }

    /** Another absence of the same person covers some of these days. */
    public static final class AlreadyAbsent extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }

    /** On some of these days the person stands in for somebody else. */
    public static final class StandsInForAnother extends AccountRejection {
        private static final long serialVersionUID = 1L;
    }
}
