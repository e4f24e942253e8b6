package org.beistand.pages.testing;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.beistand.advocacy.DocumentKind;
import org.beistand.advocacy.DocumentLabel;
import org.beistand.advocacy.DocumentWithdrawalReason;
import org.beistand.casefile.DocumentsOfCase;
import org.beistand.casefile.DocumentsOfCase.Document;
import org.beistand.casefile.DocumentsOfCase.Version;
import org.beistand.documents.ContentDigest;
import org.beistand.documents.ContentId;
import org.beistand.documents.ContentType;
import org.beistand.documents.DocumentId;
import org.beistand.documents.FileSize;
import org.beistand.documents.StoredContent;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** Documents, for pages to show. */
final class FakeDocuments {
    private FakeDocuments() {}

    static DocumentsOfCase documents() {
        return new DocumentsOfCase(
                List.of(
                        document(841, ContentType.PDF, "Bescheid vom Jobcenter", null, 2),
                        document(842, ContentType.JPEG, "Foto vom Briefkasten", null, 1),
                        document(
                                843,
                                ContentType.XLSX,
                                "Haushaltsplan",
                                DocumentWithdrawalReason.DUPLICATE,
                                1)));
    }

    private static Document document(
            int n,
            ContentType type,
            String name,
            @Nullable DocumentWithdrawalReason withdrawn,
            int versions) {
        return new Document(
                new DocumentId(FakeOrganisation.id(n)),
                DocumentKind.OFFICIAL_NOTICE,
                Sealed.of(new DocumentLabel(name, "Seite 1 und 2")),
                java.util.stream.IntStream.rangeClosed(1, versions)
                        .mapToObj(v -> version(versions + 1 - v, type))
                        .toList(),
                withdrawn);
    }

    private static Version version(int number, ContentType type) {
        return new Version(
                number,
                content(type),
                FakeOrganisation.JONAS.id(),
                FakeOrganisation.NOW.minus(9L - number, ChronoUnit.DAYS));
    }

    static StoredContent content(ContentType type) {
        return new StoredContent(
                new ContentId(FakeOrganisation.id(850)),
                type,
                new FileSize(48_211),
                new ContentDigest("0b".repeat(32)));
    }
}
