package org.beistand.pages;

import gg.jte.models.runtime.JteModel;
import org.beistand.language.Rejection;
import org.beistand.pages.templates.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What people see when a page is refused. */
@PagePart
@RestControllerAdvice(annotations = PageHandler.class)
class PageErrors {
    private final Templates templates;

    PageErrors(Templates templates) {
        this.templates = templates;
    }

    @ExceptionHandler
    ResponseEntity<JteModel> refused(Rejection e, Ui ui) {
        var failure = Failure.of(e);
        var answer = ResponseEntity.status(failure.status());
        if (failure.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, failure.retryAfter().toString());
        }
        return answer.body(templates.error(ui, failure.code()));
    }
}
