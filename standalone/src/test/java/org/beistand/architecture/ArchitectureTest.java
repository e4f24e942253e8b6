package org.beistand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beRecords;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.beistand.language.DomainCommand;
import org.beistand.language.DomainEvent;
import org.beistand.language.Queries;
import org.beistand.language.Sealable;
import org.beistand.language.TypedId;

/** The rules that keep the parts apart; each says why. */
@AnalyzeClasses(packages = "org.beistand", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Modules of the command side, the query side and the pages, by their packages. */
    private static final String[] DECIDING = {"..command", "..commandside.."};

    private static final String[] ANSWERING = {"..projection", "..queryside.."};

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("org.beistand.(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(
                            resideInAPackage("org.beistand.pages.templates.."),
                            com.tngtech.archunit.base.DescribedPredicate.alwaysTrue())
                    .because("a package can be understood, and lifted out, by itself");

    @ArchTest
    static final ArchRule deciders_and_states_are_plain_java =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Decider")
                    .or()
                    .haveSimpleNameEndingWith("State")
                    .and()
                    .resideInAnyPackage("..command")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.axonframework..",
                            "org.springframework..",
                            "reactor..",
                            "org.slf4j..")
                    .because("rules outlive frameworks");

    @ArchTest
    static final ArchRule axon_stays_at_the_edges =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.beistand.platform..",
                            "org.beistand.commandside..",
                            "org.beistand.queryside..",
                            "org.beistand.benchmarks..")
                    .and(not(isAggregateShell()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..")
                    .because(
                            "Axon 4 is no longer maintained in public; the way out must stay short");

    @ArchTest
    static final ArchRule the_two_sides_do_not_know_each_other =
            noClasses()
                    .that()
                    .resideInAnyPackage(DECIDING)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ANSWERING)
                    .because("either side runs without the other");

    @ArchTest
    static final ArchRule answering_does_not_know_deciding =
            noClasses()
                    .that()
                    .resideInAnyPackage(ANSWERING)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(DECIDING)
                    .because("either side runs without the other");

    @ArchTest
    static final ArchRule pages_speak_through_the_ports =
            noClasses()
                    .that()
                    .resideInAPackage("..pages..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..command",
                            "..commandside..",
                            "..projection",
                            "..queryside..",
                            "org.beistand.platform..",
                            "org.beistand.sealing..",
                            "org.beistand.access..",
                            "java.sql..")
                    .because("a page may do no more than anybody who holds the ports");

    @ArchTest
    static final ArchRule the_clock_and_chance_come_from_outside =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.beistand.benchmarks..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("what depends on a clock or on chance can otherwise not be tested");

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
    static final ArchRule aggregates_projections_and_tables_are_private =
            classes()
                    .that()
                    .resideInAnyPackage("..command", "..projection")
                    .and()
                    .haveNameMatching(".*(Projection|Table|Decider|State)")
                    .should()
                    .notBePublic()
                    .because("nobody else may name a read model's table or reach into a decision");

    @ArchTest
    static final ArchRule nobody_waits_inside_reactive_code =
            noClasses()
                    .should()
                    .callMethodWhere(
                            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates
                                            .With.<JavaClass>owner(
                                                    resideInAPackage("reactor.core.publisher"))
                                            .and(
                                                    com.tngtech.archunit.core.domain.properties
                                                            .HasName.Predicates.nameMatching(
                                                            "block|blockFirst|blockLast"))))
                    .because("the event loop must never stand still");

    @ArchTest
    static final ArchRule personal_values_in_facts_are_sealed =
            classes()
                    .that()
                    .areAssignableTo(DomainEvent.class)
                    .and()
                    .areNotInterfaces()
                    .should(HaveNoOpenText.INSTANCE)
                    .because("free text in a fact would stay readable for ever");

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isAggregateShell() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "aggregate shell or its registration",
                c ->
                        c.getPackageName().endsWith(".command")
                                && (c.getSimpleName().endsWith("Configuration")
                                        || c.getFields().stream().anyMatch(f -> isIdentifier(f))));
    }

    private static boolean isIdentifier(com.tngtech.archunit.core.domain.JavaField field) {
        return field.isAnnotatedWith("org.axonframework.modelling.command.AggregateIdentifier");
    }
}
