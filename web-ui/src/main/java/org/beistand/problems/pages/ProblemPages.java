package org.beistand.problems.pages;

import gg.jte.models.runtime.JteModel;
import org.beistand.language.NotPossible;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Explains each kind of problem under the address that problem documents name as their type. */
@PageHandler
class ProblemPages {
    private final Templates templates;

    ProblemPages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/problems")
    JteModel all(Ui ui) {
        return templates.problemsIndex(ui, ProblemCodes.ALL);
    }

    @GetMapping("/problems/{code}")
    JteModel one(Ui ui, @PathVariable String code) {
        if (!ProblemCodes.ALL.contains(code)) {
            throw new NotPossible();
        }
        return templates.problemsShow(ui, code);
    }
}
