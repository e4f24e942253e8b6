package org.beistand.knownpeople.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.beistand.people.BirthDate;
import org.beistand.people.PersonName;
import org.junit.jupiter.api.Test;

/** P12: the index tells that two entries are equal, and nothing more. */
class BlindIndexTest {
    private static final long SEED = 20_261_122L;
    private static final int TRIES = 2_000;

    private static BlindIndex with(int secret) {
        var key = new byte[32];
        Arrays.fill(key, (byte) secret);
        return new BlindIndex(input -> {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                return mac.doFinal(input);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static PersonName random(Random random) {
        return new PersonName(word(random), word(random));
    }

    private static String word(Random random) {
        var letters = new StringBuilder();
        for (int i = 0; i < 5 + random.nextInt(8); i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    @Test
    void equal_names_have_equal_digests_however_they_are_written() {
        var index = with(1);
        var random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            var name = random(random);
            var turned = new PersonName(name.family().toUpperCase(), " " + name.given());

            assertThat(index.of(turned, null)).isEqualTo(index.of(name, null));
        }
    }

    @Test
    void different_names_have_different_digests() {
        var index = with(1);
        var random = new Random(SEED);
        var digests = new HashSet<BlindIndex.Digest>();
        for (int i = 0; i < TRIES; i++) {
            digests.add(index.of(random(random), null).name());
        }

        assertThat(digests).hasSize(TRIES);
    }

    @Test
    void without_the_key_nothing_can_be_derived() {
        var random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            var name = random(random);

            assertThat(with(1).of(name, null).name()).isNotEqualTo(with(2).of(name, null).name());
        }
    }

    @Test
    void names_that_begin_alike_have_nothing_in_common() {
        var index = with(1);
        var digests =
                List.of("anna", "anne", "annb", "annc").stream()
                        .map(given -> index.of(new PersonName(given, ""), null).name().hex())
                        .toList();

        assertThat(digests).extracting(hex -> hex.substring(0, 4)).doesNotHaveDuplicates();
    }

    @Test
    void only_a_date_known_to_the_day_counts() {
        var index = with(1);
        var name = new PersonName("Aylin", "Yılmaz");
        var day = LocalDate.of(1990, 5, 4);

        assertThat(index.of(name, new BirthDate(day, BirthDate.Precision.YEAR)).born()).isNull();
        assertThat(index.of(name, new BirthDate(day, BirthDate.Precision.DAY)).born())
                .isNotEqualTo(
                        index.of(name, new BirthDate(day.plusDays(1), BirthDate.Precision.DAY))
                                .born());
    }
}
