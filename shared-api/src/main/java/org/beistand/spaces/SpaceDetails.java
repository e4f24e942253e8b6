package org.beistand.spaces;

import java.util.Set;
import org.beistand.language.InvalidValue;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting space is and who may book it.
 *
 * @param floor 0 for the ground floor, from -5 to 60
 * @param capacity how many people it holds, from 1 to 500
 * @param onRequest whether each booking is decided by a space manager
 * @param bookableBy roles that may book it; never empty
 */
public record SpaceDetails(
        Sealed<SpaceName> name,
        int floor,
        int capacity,
        Set<SafetyFeature> features,
        Set<SpaceEquipment> equipment,
        OpeningHours hours,
        SpaceBuffers buffers,
        boolean onRequest,
        Set<Role> bookableBy,
        @Nullable Sealed<SpaceDirections> directions) {
    /** Roles that can ever book. */
    public static final Set<Role> BOOKERS =
            Set.of(
                    Role.CASE_WORKER,
                    Role.MEDIATOR,
                    Role.OUTREACH_WORKER,
                    Role.SUPERVISOR,
                    Role.SPACE_MANAGER);

    private static final int LOWEST = -5;
    private static final int HIGHEST = 60;
    private static final int LARGEST = 500;

    public SpaceDetails {
        features = Set.copyOf(features);
        equipment = Set.copyOf(equipment);
        bookableBy = Set.copyOf(bookableBy);
        if (floor < LOWEST || floor > HIGHEST) {
            throw new InvalidValue("space-floor.range");
        }
        if (capacity < 1 || capacity > LARGEST) {
            throw new InvalidValue("space-capacity.range");
        }
        if (bookableBy.isEmpty() || !BOOKERS.containsAll(bookableBy)) {
            throw new InvalidValue("space-bookable.roles");
        }
    }
}
