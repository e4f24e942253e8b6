package org.beistand.documents;

import org.beistand.language.Rejection;

/** Why a file is not taken. */
public abstract sealed class ContentRejection extends Rejection {
    private static final long serialVersionUID = 1L;

    /** There is nothing in it. */
    public static final class FileEmpty extends ContentRejection {
        private static final long serialVersionUID = 1L;
    }

    /** It is larger than {@link FileSize#MOST}. */
    public static final class FileTooLarge extends ContentRejection {
        private static final long serialVersionUID = 1L;
    }

    /** By its bytes it is none of {@link ContentType}, whatever its name says. */
    public static final class FileTypeNotTaken extends ContentRejection {
        private static final long serialVersionUID = 1L;
    }

    /** It begins like a picture but does not go on like one. */
    public static final class FileDamaged extends ContentRejection {
        private static final long serialVersionUID = 1L;
    }

    /** It stopped arriving before its end. */
    public static final class FileCutOff extends ContentRejection {
        private static final long serialVersionUID = 1L;
    }

    /** The virus scanner of the house does not let it in. */
    public static final class FileInfected extends ContentRejection {
        private static final long serialVersionUID = 1L;
    }

    /** Too many files of this person wait to be filed. */
    public static final class TooManyFilesWaiting extends ContentRejection {
        private static final long serialVersionUID = 1L;
    }
}
