package org.beistand.spaces;

import org.beistand.language.DomainEvent;

/** What happened to sites and their meeting spaces. */
public sealed interface SpaceFact extends DomainEvent permits SiteEvent, MeetingSpaceEvent {}
