package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.beistand.language.Role;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.staff.AccountRejection.LinkNotValid;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;

class HashingSlotsIT {
    private final CountDownLatch hashed = new CountDownLatch(1);
    private TestDatabase database;
    private EdgeNode node;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        node = new EdgeNode(database, new MovableClock(Instant.parse("2026-11-22T10:00:00Z")));
        node.account("mara", Role.CASE_WORKER);
    }

    @AfterEach
    void stop() {
        hashed.countDown();
        node.close();
        database.close();
    }

    @Test
    void however_many_sign_in_those_who_are_signed_in_go_on_working() {
        var session = node.signIn("mara");

        everybodySignsIn();

        assertThat(node.statusFor(session)).isEqualTo(200);
        node.tryToSignIn("mara", EdgeNode.PASSWORD).expectStatus().isEqualTo(503);
    }

    @Test
    void nothing_is_hashed_for_a_link_that_is_not_valid() {
        everybodySignsIn();

        assertThatThrownBy(() ->
                        EdgeNode.result(
                                node.accounts.setPassword(
                                        "no link", new Password(EdgeNode.PASSWORD))))
                .isInstanceOf(LinkNotValid.class);
        assertThatThrownBy(() ->
                        EdgeNode.result(
                                node.accounts.createFirstAdministrator(
                                        "no link",
                                        new SignInName("ada"),
                                        "Ada",
                                        new Password(EdgeNode.PASSWORD))))
                .isInstanceOf(LinkNotValid.class);
    }

    /** Takes every slot for hashing and every place to wait for one. */
    private void everybodySignsIn() {
        var slots =
                BeanFactoryAnnotationUtils.qualifiedBeanOfType(
                        node.context.getBeanFactory(),
                        BlockingWork.class,
                        SignInConfiguration.HASHING);
        int places = SignInConfiguration.HASHING_AT_ONCE + SignInConfiguration.HASHING_WAITING;
        for (int i = 0; i < places; i++) {
            assertThat(taken(slots)).isTrue();
        }
    }

    /** Takes one place; a slot is given back a moment after whoever signed in has the answer. */
    private boolean taken(BlockingWork slots) {
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        do {
            var started =
                    slots.start(() -> {
                        hashed.await();
                        return true;
                    });
            if (!started.isDone()) {
                return true;
            }
            Thread.onSpinWait();
        } while (System.nanoTime() < deadline);
        return false;
    }
}
