package org.beistand.pages;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets everybody, signed in or not, choose the language of the pages. */
@PageHandler
class LanguagePages {

    @PostMapping("/language")
    ResponseEntity<Void> choose(PostedForm form) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Back.to(form.text("back"))))
                .header("Set-Cookie", Languages.cookie(form.text("to")).toString())
                .build();
    }
}
