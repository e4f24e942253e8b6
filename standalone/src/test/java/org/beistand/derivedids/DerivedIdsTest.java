package org.beistand.derivedids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DerivedIdsTest {
    private static final UUID FAMILY = UUID.fromString("00000000-0000-5000-8000-000000000001");
    private final DerivedIds ids = DerivedIds.of(FAMILY, "a source");

    @Test
    void the_same_names_give_the_same_id_in_every_version_of_this_program() {
        assertThat(ids.id("case", "17"))
                .isEqualTo(DerivedIds.of(FAMILY, "a source").id("case", "17"))
                .hasToString("1c3cc10f-50d8-5b29-a090-81dfb9caac3f");
    }

    @Test
    void another_source_or_another_family_gives_other_ids() {
        var otherFamily = UUID.fromString("00000000-0000-5000-8000-000000000002");

        assertThat(ids.id("case", "17"))
                .isNotEqualTo(DerivedIds.of(FAMILY, "b source").id("case", "17"))
                .isNotEqualTo(DerivedIds.of(otherFamily, "a source").id("case", "17"));
    }

    @Test
    void names_do_not_run_together() {
        assertThat(ids.id("case", "1", "23"))
                .isNotEqualTo(ids.id("case", "12", "3"))
                .isNotEqualTo(ids.id("case", "123"));
    }

    @Test
    void an_id_says_that_it_is_made_from_a_name() {
        assertThat(ids.id("x").version()).isEqualTo(5);
        assertThat(ids.id("x").variant()).isEqualTo(2);
    }
}
