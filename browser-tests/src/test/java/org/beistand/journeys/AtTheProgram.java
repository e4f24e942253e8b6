package org.beistand.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** Journeys of visitors who come to the running program. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class AtTheProgram {
    static Visitors visitors;

    @BeforeAll
    static void open() {
        visitors = new Visitors(Program.address());
    }

    @AfterAll
    static void close() {
        if (visitors != null) {
            visitors.close();
        }
    }
}
