package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.DocumentEvent.DocumentFiled;
import org.beistand.advocacy.DocumentEvent.DocumentRelabelled;
import org.beistand.advocacy.DocumentEvent.DocumentVersionFiled;
import org.beistand.advocacy.DocumentEvent.DocumentWithdrawn;
import org.beistand.advocacy.DocumentWithdrawalReason;
import org.beistand.documents.ContentId;
import org.beistand.documents.DocumentId;

/** The documents of one case, as far as decisions need them. */
record Documents(Map<DocumentId, Filed> all) {
    static final Documents NONE = new Documents(Map.of());

    Documents {
        all = Map.copyOf(all);
    }

    /**
     * One document.
     *
     * @param contents of all its versions
     * @param withdrawn why it was marked as filed in error; empty while it stands
     */
    record Filed(Set<ContentId> contents, Optional<DocumentWithdrawalReason> withdrawn) {
        Filed {
            contents = Set.copyOf(contents);
        }

        private Filed and(ContentId content) {
            var more = new HashSet<>(contents);
            boolean _ = more.add(content);
            return new Filed(more, withdrawn);
        }
    }

    Documents after(DocumentEvent event) {
        return switch (event) {
            case DocumentFiled e ->
                    with(
                            e.documentId(),
                            new Filed(Set.of(e.content().contentId()), Optional.empty()));
            case DocumentVersionFiled e ->
                    with(e.documentId(), of(e.documentId()).and(e.content().contentId()));
            case DocumentRelabelled _ -> this;
            case DocumentWithdrawn e ->
                    with(
                            e.documentId(),
                            new Filed(of(e.documentId()).contents(), Optional.of(e.reason())));
        };
    }

    private Filed of(DocumentId id) {
        return all.getOrDefault(id, new Filed(Set.of(), Optional.empty()));
    }

    private Documents with(DocumentId id, Filed document) {
        var more = new HashMap<>(all);
        var _ = more.put(id, document);
        return new Documents(more);
    }
}
