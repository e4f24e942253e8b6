package org.beistand.myday.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.beistand.myday.MyDay.Kind;
import org.junit.jupiter.api.Test;

class MyDayPagesTest {
    @Test
    void whatever_waits_stands_in_one_section_of_the_day() {
        assertThat(MyDayPages.SECTIONS.stream().flatMap(Set::stream).toList())
                .containsExactlyInAnyOrder(Kind.values());
    }
}
