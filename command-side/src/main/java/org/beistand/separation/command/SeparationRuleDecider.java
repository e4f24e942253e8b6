package org.beistand.separation.command;

import java.time.LocalDate;
import org.beistand.language.NotPossible;
import org.beistand.separation.SeparationRuleCommand;
import org.beistand.separation.SeparationRuleCommand.ImposeSeparationRule;
import org.beistand.separation.SeparationRuleCommand.LiftSeparationRule;
import org.beistand.separation.SeparationRuleCommand.RelaxSeparationRule;
import org.beistand.separation.SeparationRuleCommand.TightenSeparationRule;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleImposed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleLifted;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleRelaxed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleTightened;
import org.beistand.separation.SeparationRuleRejection;
import org.beistand.separation.SeparationRuleRejection.SeparationExpiryInThePast;
import org.beistand.separation.SeparationRuleRejection.SeparationNotInForce;
import org.beistand.separation.SeparationRuleRejection.SeparationNotLooser;
import org.beistand.separation.SeparationRuleRejection.SeparationNotTighter;
import org.beistand.separation.SeparationRuleRejection.SeparationOfOnePerson;
import org.beistand.separation.SeparationRuleRejection.SeparationRuleExists;
import org.beistand.separation.command.SeparationRuleState.Imposed;
import org.beistand.separation.command.SeparationRuleState.Lifted;
import org.beistand.separation.command.SeparationRuleState.NotImposed;

/** What follows from a command about a no-contact rule. */
final class SeparationRuleDecider {
    private SeparationRuleDecider() {}

    static SeparationRuleEvent decide(
            SeparationRuleCommand command, SeparationRuleState state, LocalDate today) {
        return switch (state) {
            case NotImposed _ -> impose(command, today);
            case Imposed rule -> change(command, rule, today);
            case Lifted _ -> throw refused(command);
        };
    }

    private static SeparationRuleImposed impose(SeparationRuleCommand command, LocalDate today) {
        if (!(command instanceof ImposeSeparationRule c)) {
            throw new NotPossible();
        }
        if (c.person().equals(c.other())) {
            throw new SeparationOfOnePerson(c.ruleId());
        }
        if (c.expiresOn() != null && c.expiresOn().isBefore(today)) {
            throw new SeparationExpiryInThePast(c.ruleId());
        }
        return new SeparationRuleImposed(
                c.ruleId(),
                c.person(),
                c.role(),
                c.other(),
                c.roleOfOther(),
                c.level(),
                c.reason(),
                c.basis(),
                c.expiresOn(),
                c.text());
    }

    private static SeparationRuleRejection refused(SeparationRuleCommand command) {
        return command instanceof ImposeSeparationRule
                ? new SeparationRuleExists(command.ruleId())
                : new SeparationNotInForce(command.ruleId());
    }

    /** Whoever names somebody else is told no more than that it is not possible. */
    private static SeparationRuleEvent change(
            SeparationRuleCommand command, Imposed rule, LocalDate today) {
        if (!(command instanceof ImposeSeparationRule) && !rule.names(command.person())) {
            throw new NotPossible();
        }
        if (rule.over(today)) {
            throw refused(command);
        }
        return switch (command) {
            case ImposeSeparationRule c -> throw refused(c);
            case TightenSeparationRule c -> tighten(c, rule);
            case RelaxSeparationRule c -> relax(c, rule);
            case LiftSeparationRule c ->
                    new SeparationRuleLifted(c.ruleId(), c.person(), c.reason(), c.text());
        };
    }

    private static SeparationRuleTightened tighten(TightenSeparationRule c, Imposed rule) {
        if (!c.level().stricterThan(rule.level())) {
            throw new SeparationNotTighter(c.ruleId());
        }
        return new SeparationRuleTightened(c.ruleId(), c.person(), c.level());
    }

    private static SeparationRuleRelaxed relax(RelaxSeparationRule c, Imposed rule) {
        if (!rule.level().stricterThan(c.level())) {
            throw new SeparationNotLooser(c.ruleId());
        }
        return new SeparationRuleRelaxed(c.ruleId(), c.person(), c.level(), c.text());
    }
}
