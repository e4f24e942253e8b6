package org.beistand.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TogetherTest {

    @Test
    void all_who_wait_are_served_in_one_round_and_never_more_than_allowed() throws Exception {
        var rounds = new ArrayList<Integer>();
        var firstIsBusy = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var together =
                new Together<Integer, String>(
                        20,
                        keys -> {
                            rounds.add(keys.size());
                            firstIsBusy.countDown();
                            await(goOn);
                            return texts(keys);
                        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> together.get(-1));
            firstIsBusy.await();
            var asked = new CountDownLatch(50);
            var tasks = new ArrayList<Future<String>>();
            for (int i = 0; i < 50; i++) {
                int key = i;
                Callable<String> task =
                        () -> {
                            asked.countDown();
                            return together.get(key);
                        };
                tasks.add(threads.submit(task));
            }
            asked.await();
            goOn.countDown();

            assertThat(first.get()).isEqualTo("-1");
            for (int i = 0; i < 50; i++) {
                assertThat(tasks.get(i).get()).isEqualTo("" + i);
            }
        }
        assertThat(rounds).allMatch(size -> size <= 20);
        assertThat(rounds.size()).isLessThan(30);
    }

    @Test
    void a_round_that_fails_fails_its_askers_and_nobody_else() {
        var calls = new AtomicInteger();
        var together =
                new Together<Integer, String>(
                        20,
                        keys -> {
                            if (calls.incrementAndGet() == 1) {
                                throw new IllegalStateException("disk");
                            }
                            return texts(keys);
                        });

        assertThatThrownBy(() -> together.get(1)).isInstanceOf(IllegalStateException.class);
        assertThat(together.get(1)).isEqualTo("1");
    }

    private static Map<Integer, String> texts(Collection<Integer> keys) {
        var result = new HashMap<Integer, String>();
        keys.forEach(key -> result.put(key, "" + key));
        return result;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
