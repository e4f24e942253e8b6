package org.beistand.caseimport;

/** Hears how many commands of an import are done; called from several threads. */
@FunctionalInterface
public interface Progress {
    /** So many more are done. */
    void done(int commands);
}
