package org.beistand.casefile;

import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.Queries.Query;

/** The file of one case. */
public record CaseFileOf(AdvocacyCaseId caseId) implements Query<CaseFile> {}
