package org.beistand.advocacy;

/**
 * The outer shape of a contact: by what means, from whose side, with whom, how long, how freely.
 */
public record Contact(
        Medium medium,
        Direction direction,
        ContactPartner with,
        Reached reached,
        Minutes minutes,
        InterviewSetting setting) {}
