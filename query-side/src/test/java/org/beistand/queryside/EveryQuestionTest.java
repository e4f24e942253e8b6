package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import org.beistand.language.Queries;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

class EveryQuestionTest {

    @Test
    void every_query_record_has_exactly_one_answer() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.beistand");
        var asked =
                classes.stream()
                        .filter(c -> c.isAssignableTo(Queries.Query.class) && !c.isInterface())
                        .map(JavaClass::getName)
                        .toList();
        var answered =
                classes.stream()
                        .filter(c -> c.getSimpleName().endsWith("ReadModel"))
                        .map(JavaClass::reflect)
                        .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                        .filter(m -> m.isAnnotationPresent(Bean.class))
                        .filter(m -> m.getReturnType() == Question.class)
                        .map(m -> (ParameterizedType) m.getGenericReturnType())
                        .map(type -> type.getActualTypeArguments()[0].getTypeName())
                        .toList();

        assertThat(asked).isNotEmpty();
        assertThat(answered).containsExactlyInAnyOrderElementsOf(asked);
    }
}
