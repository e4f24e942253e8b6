package org.beistand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody looks at a clock, throws dice, waits or keeps a connection where that goes unseen. */
@AnalyzeClasses(packages = "org.beistand", importOptions = DoNotIncludeTests.class)
class TimeAndChanceTest {
    private static final Set<String> NOW =
            Set.of("now", "systemUTC", "systemDefaultZone", "system");

    @ArchTest
    static final ArchRule the_clock_and_chance_come_from_outside =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.beistand.benchmarks..")
                    .and()
                    .haveNameNotMatching(".*Configuration")
                    .should()
                    .accessTargetWhere(theClockOfTheMachine())
                    .orShould()
                    .callMethod(java.util.UUID.class, "randomUUID")
                    .orShould()
                    .callConstructor(java.util.Random.class)
                    .orShould()
                    .callMethod(Math.class, "random")
                    .because("what depends on a clock or on chance can otherwise not be tested");

    @ArchTest
    static final ArchRule nobody_waits_inside_reactive_code =
            noClasses()
                    .should()
                    .callMethodWhere(
                            target(owner(resideInAPackage("reactor.core.publisher")))
                                    .and(target(nameMatching("block|blockFirst|blockLast"))))
                    .because("the event loop must never stand still");

    @ArchTest
    static final ArchRule no_rows_are_streamed_from_a_connection_nobody_gives_back =
            noClasses()
                    .should()
                    .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                    .because("it keeps its connection until somebody closes the stream");

    private static DescribedPredicate<JavaAccess<?>> theClockOfTheMachine() {
        return describe(
                "the clock of the machine",
                access -> {
                    var owner = access.getTargetOwner();
                    var name = access.getTarget().getName();
                    return access instanceof JavaCall<?> call
                            && !call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(p -> p.isEquivalentTo(Clock.class))
                            && (owner.getPackageName().equals("java.time") && NOW.contains(name)
                                    || owner.isEquivalentTo(System.class)
                                            && name.equals("currentTimeMillis")
                                    || owner.isEquivalentTo(Date.class) && name.equals("<init>"));
                });
    }
}
