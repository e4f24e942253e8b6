package org.beistand.advocacy;

/** What can be asked about the work with the person, beside the course of the case itself. */
public sealed interface CareCommand extends AdvocacyCaseCommand
        permits PlanCommand, SafetyCommand, ConsentCommand {}
