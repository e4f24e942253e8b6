package org.beistand.signin;

import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;

/** Somebody who administers. */
final class SignInAdministratorFixture {
    private SignInAdministratorFixture() {}

    @CanIgnoreReturnValue
    static Actor.Staff administrator(EdgeNode node) {
        var id = new StaffId(UUID.randomUUID());
        var details = new StaffDetails("Ada", null, Set.of(Role.ADMINISTRATOR), Set.of(), 0);
        var name = new SignInName("ada" + id.value().toString().substring(0, 8));
        var link = EdgeNode.result(node.accounts.create(EdgeNode.SYSTEM, id, name, details));
        EdgeNode.result(
                node.accounts.setPassword(
                        EdgeNode.token(link.path()), new Password(EdgeNode.PASSWORD)));
        return new Actor.Staff(id, details.roles(), Set.of(), null);
    }
}
