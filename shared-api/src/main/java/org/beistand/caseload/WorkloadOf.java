package org.beistand.caseload;

import org.beistand.language.Queries.Query;
import org.beistand.language.StaffId;

/**
 * The load of one worker, with every part of the sum; for herself and the supervisor of her team.
 */
public record WorkloadOf(StaffId worker) implements Query<Workload> {}
