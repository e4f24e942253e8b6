package org.beistand.pages;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation settles about its pages.
 *
 * @param demo whether this is the demonstration, said on every page
 * @param styleguide whether the page of all building blocks is served
 * @param templatesFromSource whether templates are compiled when they change; development only
 * @param zone the zone in which times are shown
 * @param hideAfter how long nobody may touch a page before it hides itself and signs out
 */
@ConfigurationProperties("beistand")
record UiSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean styleguide,
        @DefaultValue("false") boolean templatesFromSource,
        @DefaultValue("Europe/Berlin") ZoneId zone,
        @DefaultValue("5m") Duration hideAfter) {}
