package org.beistand.platform;

/**
 * How many connections to the data one part of the program may hold at the same time; each part
 * declares its own as a bean.
 */
public record ConnectionUse(String who, int most) {}
