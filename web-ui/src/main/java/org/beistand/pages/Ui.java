package org.beistand.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.Queries.Asking;
import org.beistand.language.Role;
import org.jspecify.annotations.Nullable;

/**
 * Everything a template may know about the request it answers; resolved once, passed explicitly.
 */
public record Ui(Words words, Actor actor, Me me, Here here) {

    /** The reader, as the layout shows them; empty texts for a visitor. */
    public record Me(String name, String initials, String team) {
        static final Me NOBODY = new Me("", "", "");
    }

    /** Name and value of the proof that a form came from one of our pages. */
    public record Csrf(String parameter, String token) {
        static final Csrf NONE = new Csrf("_csrf", "");
    }

    /**
     * The request and the installation.
     *
     * @param htmx whether a script asks and wants the page without a reload
     * @param build changes whenever an asset does
     * @param atLeast the log position that answers must include, after a change of one's own
     * @param theme {@code light}, {@code dark}, or empty for what the device says
     * @param keys whether single keys do something
     * @param hideAfter seconds without a touch until the page hides itself
     * @param said key of what just succeeded, said once; empty mostly
     */
    public record Here(
            String path,
            Csrf csrf,
            boolean htmx,
            String build,
            @Nullable Long atLeast,
            String theme,
            boolean keys,
            long hideAfter,
            String said,
            boolean demo) {}

    /** A text by its key. */
    public String t(String key, Object... args) {
        return words.t(key, args);
    }

    /** The name of a code. */
    public String name(Enum<?> code) {
        return words.name(code);
    }

    /** A count in words. */
    public String count(String key, long n) {
        return words.count(key, n);
    }

    /** A day. */
    public String date(LocalDate day) {
        return words.date(day);
    }

    /** Day and time of a moment. */
    public String dateTime(Instant moment) {
        return words.dateTime(moment);
    }

    /** The language code of the page. */
    public String lang() {
        return words.locale().getLanguage();
    }

    /** The other language, to switch to. */
    public String otherLang() {
        return lang().equals("de") ? "en" : "de";
    }

    /** The address of an asset, cacheable for ever. */
    public String asset(String name) {
        return "/" + here.build() + "/ui/" + name;
    }

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return actor.account() != null;
    }

    /** Whether the reader has one of the roles. */
    public boolean has(Role... roles) {
        return Set.of(roles).stream().anyMatch(actor::has);
    }

    /** Whether somebody sits there in person, not a program with a token. */
    public boolean inPerson() {
        return actor instanceof Actor.Staff;
    }

    /** The circumstances under which this page asks. */
    public Asking asking() {
        return Asking.of(actor, Channel.PAGE).atLeast(here.atLeast());
    }
}
