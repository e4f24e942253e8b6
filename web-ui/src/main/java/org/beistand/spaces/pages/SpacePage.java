package org.beistand.spaces.pages;

/**
 * One meeting space with its site.
 *
 * @param commandId for whichever of its buttons is pressed
 */
public record SpacePage(SiteView site, SpaceView space, String commandId) {}
