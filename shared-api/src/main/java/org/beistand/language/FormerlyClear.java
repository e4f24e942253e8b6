package org.beistand.language;

/**
 * A personal value that facts of an earlier revision keep in clear. These stay readable; what is
 * stored now is sealed like any other.
 */
public interface FormerlyClear extends Sealable {}
