package org.beistand.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beRecords;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.beistand.language.DomainCommand;
import org.beistand.language.DomainEvent;
import org.beistand.language.Queries;
import org.beistand.language.Sealable;
import org.beistand.language.TypedId;

/** What facts, commands and questions are made of. */
@AnalyzeClasses(packages = "org.beistand", importOptions = DoNotIncludeTests.class)
class PlainFactsTest {

    @ArchTest
    static final ArchRule facts_commands_questions_and_values_are_records =
            classes()
                    .that()
                    .areAssignableTo(DomainEvent.class)
                    .or()
                    .areAssignableTo(DomainCommand.class)
                    .or()
                    .areAssignableTo(TypedId.class)
                    .or()
                    .areAssignableTo(Sealable.class)
                    .or()
                    .areAssignableTo(Queries.Query.class)
                    .or()
                    .areAssignableTo(Queries.Answer.class)
                    .and()
                    .areNotInterfaces()
                    .should(beRecords())
                    .because("what is said once does not change");

    @ArchTest
    static final ArchRule personal_values_in_facts_are_sealed =
            classes()
                    .that()
                    .areAssignableTo(DomainEvent.class)
                    .and()
                    .areNotInterfaces()
                    .should(HaveNoOpenText.INSTANCE)
                    .because("free text in a fact would stay readable for ever");
}
