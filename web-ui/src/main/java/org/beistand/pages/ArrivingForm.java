package org.beistand.pages;

/** A form with a file that nobody has begun to read. */
@FunctionalInterface
public interface ArrivingForm {
    /** Begins to read it, once, on a thread that may wait. */
    PostedFile open();
}
