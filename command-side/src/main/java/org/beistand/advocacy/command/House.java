package org.beistand.advocacy.command;

import java.time.ZoneId;
import org.beistand.advocacy.ServiceTargets;

/** What holds for all cases of the house: where its days begin and end, and what it promises. */
record House(ZoneId zone, ServiceTargets targets) {}
