package org.beistand.advocacy;

/** What can be asked about the weight of a case. */
public sealed interface WeightCommand extends CareCommand {
    /** Record what the case weighs for its worker, part by part. */
    record WeighCase(AdvocacyCaseId caseId, WeightParts parts) implements WeightCommand {}
}
