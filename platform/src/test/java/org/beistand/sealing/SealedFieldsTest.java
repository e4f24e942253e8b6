package org.beistand.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.beistand.language.Sealable;
import org.junit.jupiter.api.Test;

/**
 * Decision 0003: the simple name of a sealed content and its shape are part of what is stored. A
 * line of the approved list is added with a new field and stays for ever; one that must change is a
 * new field under a new name.
 */
class SealedFieldsTest {
    private static final String APPROVED = "/sealed/approved-fields.txt";

    @Test
    void every_sealed_field_has_its_approved_name_and_shape() throws IOException {
        assertThat(fields()).containsExactlyElementsOf(approved());
    }

    @Test
    void no_two_fields_share_a_name() {
        assertThat(fields()).extracting(field -> field.split("\\(")[0]).doesNotHaveDuplicates();
    }

    private static List<String> fields() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.beistand").stream()
                        .filter(type -> type.isAssignableTo(Sealable.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .map(SealedFieldsTest::described)
                        .sorted()
                        .toList();
    }

    private static String described(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(SealedFieldsTest::described)
                .collect(Collectors.joining(", ", type.getSimpleName() + "(", ")"));
    }

    private static String described(RecordComponent component) {
        var type = component.getGenericType().getTypeName().replaceAll("[a-z]+\\.", "");
        return type + " " + component.getName();
    }

    private static List<String> approved() throws IOException {
        try (var lines = SealedFieldsTest.class.getResourceAsStream(APPROVED)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
