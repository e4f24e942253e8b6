package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.access.Subject;
import org.beistand.queryside.Notice.Thing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsTest {
    private static final Thing CASE = new Thing(Subject.CASE, new UUID(1, 2));
    private final News news = new News();
    private final List<Ping> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        news.connected(List.of(standing("one"), standing("other")));
        var _ = news.listen(heard::add);
    }

    private static Standing standing(String name) {
        return new Standing(name, 1, Slot.Name.A, 0);
    }

    private static Notice notice(String name, long position) {
        return Notice.read(new Notice(name, position, Set.of(CASE), false).text());
    }

    @Test
    void a_change_is_told_once_when_all_read_models_know_it() {
        news.heard(notice("one", 5));
        assertThat(heard).isEmpty();

        news.heard(notice("other", 5));
        assertThat(heard).containsExactly(Ping.of(CASE, 5));
    }

    @Test
    void what_was_missed_while_the_connection_was_gone_is_told_as_anything() {
        news.connected(List.of(standing("one"), standing("other")));

        assertThat(heard).containsExactly(Ping.resync(0));
    }

    @Test
    void what_is_too_much_to_say_is_told_as_anything() {
        news.heard(Notice.read(Notice.switched("one", 9).text()));

        assertThat(heard).containsExactly(Ping.resync(9));
    }
}
