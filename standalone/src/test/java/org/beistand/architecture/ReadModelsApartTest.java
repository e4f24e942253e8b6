package org.beistand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Each read model owns its tables, and reading changes nothing. */
@AnalyzeClasses(packages = "org.beistand", importOptions = DoNotIncludeTests.class)
class ReadModelsApartTest {
    private static final Pattern TABLE =
            Pattern.compile("create table read_model\\.([a-z]+)_([a-z_]+)_a\\b");

    private static final Set<String> CHANGING =
            Stream.of(
                            PostMapping.class,
                            PutMapping.class,
                            PatchMapping.class,
                            DeleteMapping.class,
                            RequestMapping.class)
                    .map(Class::getName)
                    .collect(Collectors.toSet());

    @ArchTest
    static final ArchRule decisions_projections_and_tables_are_private =
            classes()
                    .that()
                    .resideInAnyPackage("..command", "..projection")
                    .and()
                    .haveNameMatching(".*(Projection|Table|Decider|State)")
                    .should()
                    .notBePublic()
                    .because("nobody else may name a read model's table or reach into a decision");

    @ArchTest
    static final ArchRule the_query_side_only_answers =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage("..projection", "..queryside..")
                    .and()
                    .haveNameNotMatching("search|maybeKnown")
                    .should()
                    .beAnnotatedWith(
                            describe(
                                    "a way to change",
                                    a -> CHANGING.contains(a.getRawType().getName())))
                    .because("only words to search for, which no address may carry, are posted");

    @ArchTest
    static final ArchRule the_command_side_answers_nothing =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage("..command", "..commandside..")
                    .should()
                    .beAnnotatedWith(GetMapping.class)
                    .because("what was recorded is read on the query side, behind its gate");

    @Test
    void no_package_names_the_table_of_another() {
        var owners = new TreeMap<String, String>();
        Sources.migrations()
                .flatMap(s -> TABLE.matcher(s.text()).results())
                .forEach(m -> owners.put(m.group(1) + "_" + m.group(2), m.group(1)));
        var strangers = new ArrayList<String>();
        Sources.main()
                .forEach(source ->
                        owners.forEach((table, owner) -> {
                            if (!source.folder().endsWith(owner + "/projection")
                                    && source.text().contains(table)) {
                                strangers.add(source + " names " + table);
                            }
                        }));

        assertThat(owners).hasSizeGreaterThan(8);
        assertThat(strangers).isEmpty();
    }
}
