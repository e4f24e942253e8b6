package org.beistand.casefile.pages;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import org.beistand.advocacy.DocumentLabel;
import org.beistand.casefile.DocumentsOfCase;
import org.beistand.casefile.DocumentsOfCase.Document;
import org.beistand.casefile.DocumentsOfCase.Version;
import org.beistand.documents.ContentType;
import org.beistand.documents.FileSize;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** The documents of a case, ready to be shown. */
public record DocumentsView(List<DocumentView> documents) {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    public DocumentsView {
        documents = List.copyOf(documents);
    }

    /**
     * One document.
     *
     * @param withdrawn why it counts as filed in error; empty while it stands
     * @param versions the latest first
     */
    public record DocumentView(
            String id,
            String name,
            String kind,
            String description,
            String withdrawn,
            List<VersionView> versions) {
        public DocumentView {
            versions = List.copyOf(versions);
        }

        /** The version that counts. */
        public VersionView latest() {
            return versions.getFirst();
        }

        /** Those that came before. */
        public List<VersionView> earlier() {
            return versions.subList(1, versions.size());
        }
    }

    /** One version; {@code filed} says by whom and when. */
    public record VersionView(int number, String icon, String type, String size, String filed) {}

    static DocumentsView of(Ui ui, Roster roster, DocumentsOfCase documents) {
        return new DocumentsView(
                documents.documents().stream().map(d -> document(ui, roster, d)).toList());
    }

    private static DocumentView document(Ui ui, Roster roster, Document document) {
        var reason = document.withdrawn();
        return new DocumentView(
                document.documentId().toString(),
                Revealed.text(ui, document.label(), DocumentLabel::name),
                ui.name(document.kind()),
                described(document),
                reason == null ? "" : ui.name(reason),
                document.versions().stream().map(v -> version(ui, roster, v)).toList());
    }

    private static String described(Document document) {
        var label = Revealed.value(document.label());
        return label == null ? "" : label.description();
    }

    private static VersionView version(Ui ui, Roster roster, Version version) {
        var content = version.content();
        return new VersionView(
                version.number(),
                icon(content.type()),
                ui.name(content.type()),
                size(ui, content.size()),
                ui.t(
                        "document.filed",
                        roster.name(version.filedBy()),
                        ui.words().date(version.filedAt())));
    }

    static String icon(ContentType type) {
        return switch (type) {
            case JPEG, PNG -> "photo";
            case XLSX, ODS -> "file-spreadsheet";
            case PDF, PLAIN_TEXT, DOCX, ODT -> "file-text";
        };
    }

    /** A size as people say it: bytes, kilobytes or megabytes of a thousand. */
    static String size(Ui ui, FileSize size) {
        long bytes = size.bytes();
        var numbers = NumberFormat.getInstance(ui.words().locale());
        numbers.setMaximumFractionDigits(bytes < MEGA ? 0 : 1);
        if (bytes < KILO) {
            return ui.count("size.bytes", bytes);
        }
        return bytes < MEGA
                ? ui.t("size.kilo", numbers.format(bytes / (double) KILO))
                : ui.t("size.mega", numbers.format(bytes / (double) MEGA));
    }

    Stream<String> about(String part) {
        return documents.stream().filter(d -> d.id().equals(part)).map(DocumentView::name);
    }
}
