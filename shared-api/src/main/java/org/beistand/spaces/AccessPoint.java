package org.beistand.spaces;

import org.beistand.language.Sealed;

/** An entrance or a waiting area of a site. */
public record AccessPoint(AccessPointId id, AccessPointKind kind, Sealed<AccessPointName> name) {}
