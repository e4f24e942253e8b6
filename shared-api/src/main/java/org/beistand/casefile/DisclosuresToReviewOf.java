package org.beistand.casefile;

import org.beistand.language.Queries.Query;

/**
 * What supervisors passed on without consent and nobody has reviewed: for the auditor, who reviews
 * where a team's only supervisor would have to judge herself.
 */
public record DisclosuresToReviewOf() implements Query<DisclosuresToReview> {}
