package org.beistand.separation.command;

import java.time.LocalDate;

/** The day that it is in the house. */
@FunctionalInterface
interface HouseDay {
    LocalDate today();
}
