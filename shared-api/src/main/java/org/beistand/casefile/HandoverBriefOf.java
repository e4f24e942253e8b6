package org.beistand.casefile;

import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.Queries.Query;

/** What a successor has to know of one case before saying yes to it. */
public record HandoverBriefOf(AdvocacyCaseId caseId) implements Query<HandoverBrief> {}
