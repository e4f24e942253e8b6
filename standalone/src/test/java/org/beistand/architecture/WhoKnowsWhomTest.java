package org.beistand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which part may know of which other. */
@AnalyzeClasses(packages = "org.beistand", importOptions = DoNotIncludeTests.class)
class WhoKnowsWhomTest {
    private static final String IDENTIFIER =
            "org.axonframework.modelling.command.AggregateIdentifier";
    private static final String[] DECIDING = {"..command", "..commandside.."};
    private static final String[] ANSWERING = {"..projection", "..queryside.."};

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
    static final ArchRule deciding_does_not_know_answering =
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
    static final ArchRule json_is_read_and_written_by_one_library =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.fasterxml.jackson.databind..")
                    .because("Jackson 2 is there for the OpenAPI document only");

    private static DescribedPredicate<JavaClass> isAggregateShell() {
        return describe(
                "aggregate shell, what it is extended from, or its registration",
                c ->
                        c.getPackageName().endsWith(".command")
                                && (c.getSimpleName().endsWith("Configuration")
                                        || isShell(c)
                                        || c.getAllSubclasses().stream()
                                                .anyMatch(WhoKnowsWhomTest::isShell)));
    }

    private static boolean isShell(JavaClass c) {
        return c.getFields().stream().anyMatch(f -> f.isAnnotatedWith(IDENTIFIER));
    }
}
