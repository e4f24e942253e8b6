package org.beistand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How packages stand to each other, and what each of them says of itself. */
@AnalyzeClasses(packages = "org.beistand", importOptions = DoNotIncludeTests.class)
class PackagesTest {
    private static final String GENERATED = "org.beistand.pages.templates..";
    private static final Pattern A_SENTENCE =
            Pattern.compile("/\\*\\*[\\s*]*\\p{Lu}[\\s\\S]{15,}?\\.\\s*\\*/");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("org.beistand.(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(resideInAPackage(GENERATED), alwaysTrue())
                    .because("a package can be understood, and lifted out, by itself");

    @ArchTest
    static final ArchRule packages_are_null_marked =
            classes()
                    .that()
                    .resideOutsideOfPackage(GENERATED)
                    .should(resideInAMarkedPackage())
                    .because("the compiler looks for nulls in marked packages only");

    @Test
    void every_package_says_in_a_sentence_what_it_is() {
        var packages = Sources.main().filter(s -> s.name().equals("package-info.java")).toList();

        assertThat(packages).hasSizeGreaterThan(40);
        assertThat(packages).filteredOn(s -> !A_SENTENCE.matcher(s.text()).find()).isEmpty();
    }

    private static ArchCondition<JavaClass> resideInAMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName()));
                }
            }
        };
    }
}
