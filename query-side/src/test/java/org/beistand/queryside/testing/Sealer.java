package org.beistand.queryside.testing;

import java.util.Base64;
import java.util.Random;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.sealing.Sealing;

/** Closes what the believable log says. */
public interface Sealer {
    /** A person's own data, closed so that it can be opened again. */
    PersonRegistered close(PersonRegistered open);

    /** A text that nobody will open: as long as the real ciphertext would be. */
    default <T extends Sealable> Sealed<T> text(Random random, int length) {
        var nonce = new byte[12];
        var cipher = new byte[length + 28];
        random.nextBytes(nonce);
        random.nextBytes(cipher);
        return new Sealed.Closed<>(
                BelievableLog.uuid(random),
                1,
                Base64.getEncoder().encodeToString(nonce),
                Base64.getEncoder().encodeToString(cipher));
    }

    /** Closes with real keys. */
    static Sealer with(Sealing sealing) {
        return open -> sealing.close(open, ErasableUnit.person(open.personId()));
    }
}
