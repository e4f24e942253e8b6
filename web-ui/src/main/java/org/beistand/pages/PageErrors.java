package org.beistand.pages;

import gg.jte.models.runtime.JteModel;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.Rejection;
import org.beistand.pages.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What people see when a page cannot be shown. */
@PagePart
@RestControllerAdvice(annotations = PageHandler.class)
class PageErrors {
    private final Templates templates;

    PageErrors(Templates templates) {
        this.templates = templates;
    }

    @ExceptionHandler
    ResponseEntity<JteModel> notPossible(NotPossible e, Ui ui) {
        return page(ui, HttpStatus.NOT_FOUND, "not-possible");
    }

    @ExceptionHandler
    ResponseEntity<JteModel> notNow(NotNow e, Ui ui) {
        return page(ui, HttpStatus.SERVICE_UNAVAILABLE, "not-now");
    }

    @ExceptionHandler
    ResponseEntity<JteModel> refused(Rejection e, Ui ui) {
        return page(ui, HttpStatus.CONFLICT, e.code());
    }

    private ResponseEntity<JteModel> page(Ui ui, HttpStatus status, String code) {
        return ResponseEntity.status(status).body(templates.error(ui, code));
    }
}
