package org.beistand.filestore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.beistand.documents.ArrivingBytes;
import org.beistand.documents.ContentRejection.FileCutOff;
import org.beistand.documents.ContentRejection.FileEmpty;
import org.beistand.documents.ContentRejection.FileInfected;
import org.beistand.documents.ContentRejection.FileTooLarge;
import org.beistand.documents.ContentRejection.FileTypeNotTaken;
import org.beistand.documents.ContentRejection.TooManyFilesWaiting;
import org.beistand.documents.ContentType;
import org.beistand.documents.Contents.Bringing;
import org.beistand.documents.DocumentId;
import org.beistand.documents.FileSize;
import org.beistand.documents.StoredContent;
import org.beistand.filestore.FileNode.CaseId;
import org.beistand.filestore.KeptContents.Named;
import org.beistand.language.Actor;
import org.beistand.language.ErasableUnit;
import org.beistand.language.NotPossible;
import org.beistand.platform.testing.CanaryScan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsIT {
    private static final String WORD = "Wachtelkönig-8831";
    @TempDir private Path folder;
    private FileNode node;

    @BeforeEach
    void start() {
        node = new FileNode(folder);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    /** Text of so many bytes that differs from piece to piece. */
    private static byte[] text(int bytes) {
        var line = new StringBuilder();
        for (int n = 0; line.length() < bytes; n++) {
            line.append("Zeile ").append(n).append('\n');
        }
        return line.substring(0, bytes).getBytes(UTF_8);
    }

    @Test
    void a_file_of_any_length_comes_back_as_it_was_brought() {
        for (int length : new int[] {1, Pieces.SIZE - 1, Pieces.SIZE, Pieces.SIZE + 1, 300_000}) {
            var content = node.receive(text(length));

            assertThat(content.type()).isEqualTo(ContentType.PLAIN_TEXT);
            assertThat(content.size().bytes()).isEqualTo(length);
            assertThat(node.state(content)).isEqualTo("WHOLE");
            assertThat(node.keep(content)).isTrue();
            assertThat(node.state(content)).isEqualTo("KEPT");
            assertThat(node.read(content)).isEqualTo(text(length));
        }
    }

    @Test
    void a_picture_is_stored_without_what_it_tells() {
        var content = node.receive(Pictures.talkativeJpeg(6));

        assertThat(node.keep(content)).isTrue();
        var clean = node.read(content);
        assertThat(clean).hasSize((int) content.size().bytes());
        assertThat(new String(clean, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(Pictures.PLACE);
    }

    @Test
    void nothing_can_be_read_that_no_fact_names() {
        var content = node.receive(text(10));

        assertThatThrownBy(() -> node.read(content)).isInstanceOf(NotPossible.class);
    }

    @Test
    void it_is_kept_once_for_its_case_its_document_its_bringer_and_as_it_is() {
        var c = node.receive(text(10));
        var bringer = node.worker.id();
        var other = new DocumentId(new UUID(2, 2));
        var larger = new StoredContent(c.contentId(), c.type(), new FileSize(11), c.digest());

        assertThat(node.keep(new Named(new CaseId(new UUID(1, 2)), FileNode.DOCUMENT, c, bringer)))
                .isFalse();
        assertThat(node.keep(new Named(FileNode.CASE, other, c, bringer))).isFalse();
        assertThat(node.keep(new Named(FileNode.CASE, FileNode.DOCUMENT, c, node.colleague.id())))
                .isFalse();
        assertThat(node.keep(new Named(FileNode.CASE, FileNode.DOCUMENT, c, null))).isFalse();
        assertThat(node.keep(larger)).isFalse();
        assertThat(node.keep(c)).isTrue();
        assertThat(node.keep(c)).isFalse();
    }

    @Test
    void who_may_not_file_may_bring_nothing() {
        var file = new ByteArrayInputStream(text(10));
        var elsewhere =
                new Bringing(new CaseId(new UUID(1, 2)), FileNode.DOCUMENT, FileNode.FileIt.class);

        assertThatThrownBy(() -> node.receive(node.colleague, FileNode.BRINGING, file))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> node.receive(node.worker, elsewhere, file))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> node.receive(new Actor.Anonymous(), FileNode.BRINGING, file))
                .isInstanceOf(NotPossible.class);
        assertThat(node.states()).isEmpty();
    }

    @Test
    void what_is_not_taken_leaves_no_piece_behind() {
        assertThatThrownBy(() -> node.receive(new byte[0])).isInstanceOf(FileEmpty.class);
        assertThatThrownBy(() -> node.receive("<html></html>".getBytes(UTF_8)))
                .isInstanceOf(FileTypeNotTaken.class);
        assertThatThrownBy(() -> node.receive(text((int) FileSize.MOST + 1)))
                .isInstanceOf(FileTooLarge.class);

        assertThat(node.states()).containsExactly("SWEPT", "SWEPT", "SWEPT");
        assertThat(node.pieces()).isZero();
    }

    @Test
    void the_largest_file_is_taken() {
        assertThat(node.receive(text((int) FileSize.MOST)).size().bytes()).isEqualTo(FileSize.MOST);
    }

    @Test
    void what_is_cut_off_is_not_there() {
        var blocks = new AtomicInteger();
        var cut =
                new ArrivingBytes(
                        Stream.generate(() -> {
                            if (blocks.incrementAndGet() > 5) {
                                throw new IllegalStateException("connection closed");
                            }
                            return text(50_000);
                        }));

        assertThatThrownBy(() -> node.receive(node.worker, FileNode.BRINGING, cut))
                .isInstanceOf(FileCutOff.class);

        assertThat(node.states()).containsExactly("SWEPT");
        assertThat(node.pieces()).isZero();
    }

    @Test
    void what_nobody_files_within_a_day_is_swept_away() {
        var left = node.receive(text(100_000));
        var kept = node.receive(text(100_000));
        assertThat(node.keep(kept)).isTrue();
        var begun = node.receive(text(10));
        node.rows()
                .sql("update workspace.file_content set state = 'UPLOADING' where content_id = ?")
                .param(begun.contentId().value())
                .update();

        node.clock.move(FileSweep.WAITS.plus(Duration.ofMinutes(1)));
        var fresh = node.receive(text(10));
        node.context.getBean(FileSweep.class).sweep();

        assertThat(node.state(left)).isEqualTo("SWEPT");
        assertThat(node.state(begun)).isEqualTo("SWEPT");
        assertThat(node.state(fresh)).isEqualTo("WHOLE");
        assertThat(node.keep(left)).isFalse();
        assertThat(node.read(kept)).isEqualTo(text(100_000));
        assertThat(node.pieces()).isEqualTo(3);
    }

    @Test
    void pieces_that_were_exchanged_are_not_handed_out() {
        var content = node.receive(text(3 * Pieces.SIZE));
        assertThat(node.keep(content)).isTrue();
        node.rows()
                .sql(
                        """
                        update workspace.file_piece p set sealed = q.sealed
                        from workspace.file_piece q
                        where q.content_id = p.content_id and q.number = 1 - p.number
                          and p.number in (0, 1)
                        """)
                .update();

        assertThatThrownBy(() -> node.read(content)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_file_whose_last_piece_was_cut_away_is_not_handed_out_as_whole() {
        var content = node.receive(text(3 * Pieces.SIZE));
        assertThat(node.keep(content)).isTrue();
        node.rows().sql("delete from workspace.file_piece where number = 2").update();
        node.rows().sql("update workspace.file_content set pieces = 2").update();

        assertThatThrownBy(() -> node.read(content)).isInstanceOf(NotPossible.class);
    }

    @Test
    void when_the_key_of_the_document_is_gone_so_is_every_version() {
        var first = node.receive(text(10));
        var second = node.receive(text(20));
        assertThat(List.of(node.keep(first), node.keep(second))).containsOnly(true);

        node.sealing.forget(ErasableUnit.document(FileNode.DOCUMENT));

        assertThatThrownBy(() -> node.read(first)).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> node.read(second)).isInstanceOf(NotPossible.class);
    }

    @Test
    void nobody_fills_the_disk_with_files_that_are_never_filed() {
        for (int n = 0; n < StoredContents.MOST_WAITING; n++) {
            assertThat(node.receive(text(1)).size().bytes()).isOne();
        }

        assertThatThrownBy(() -> node.receive(text(1))).isInstanceOf(TooManyFilesWaiting.class);
    }

    @Test
    void the_scanner_of_the_house_sees_every_byte_and_has_the_last_word() {
        var seen = new java.io.ByteArrayOutputStream();
        var scan = new Suspicious(seen);
        try (var guarded = new FileNode(folder.resolve("guarded"), scan)) {
            var picture = Pictures.talkativeJpeg(6);

            assertThatThrownBy(() -> guarded.receive(picture)).isInstanceOf(FileInfected.class);

            assertThat(seen.toByteArray()).isEqualTo(picture);
            assertThat(guarded.states()).containsExactly("SWEPT");
            assertThat(guarded.pieces()).isZero();
        }
    }

    private record Suspicious(java.io.ByteArrayOutputStream seen)
            implements VirusScan, VirusScan.Look {
        @Override
        public VirusScan.Look begin() {
            return this;
        }

        @Override
        public void see(byte[] bytes, int offset, int length) {
            seen.write(bytes, offset, length);
        }

        @Override
        public boolean isClean() {
            return false;
        }

        @Override
        public void close() {
            // nothing was begun
        }
    }

    @Test
    void nothing_of_a_file_lies_anywhere_in_clear() {
        var scan = new CanaryScan(java.util.Set.of(WORD));
        CanaryScan.keepUncompressed(node.database.owner());
        var file = (WORD + "\n" + WORD.repeat(9_000)).getBytes(UTF_8);

        var content = node.receive(file);
        assertThat(node.keep(content)).isTrue();
        assertThat(node.read(content)).isEqualTo(file);
        var cut = new ByteArrayInputStream(Arrays.copyOf(Pictures.talkativeJpeg(1), 90));
        assertThatThrownBy(() -> node.receive(node.worker, FileNode.BRINGING, cut))
                .isInstanceOf(RuntimeException.class);
        CanaryScan.checkpoint(node.database.superuser());

        assertThat(scan.tables(node.database.superuser())).isEmpty();
        assertThat(scan.filesOf(node.database.superuser())).isEmpty();
        assertThat(scan.files(folder)).isEmpty();
    }
}
