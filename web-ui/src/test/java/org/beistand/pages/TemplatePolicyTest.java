package org.beistand.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlPolicy;
import gg.jte.html.policy.PolicyGroup;
import gg.jte.html.policy.PreventInlineEventHandlers;
import gg.jte.html.policy.PreventUppercaseTagsAndAttributes;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What no template may do, because the content security policy or the eye of a reader forbids it.
 */
class TemplatePolicyTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");

    private static final class Strict extends PolicyGroup {
        Strict() {
            addPolicy(new OwaspHtmlPolicy());
            addPolicy(new PreventInlineEventHandlers());
            addPolicy(new PreventUppercaseTagsAndAttributes());
        }
    }

    @Test
    void every_template_keeps_the_strict_policy(@TempDir Path target) {
        var engine =
                TemplateEngine.create(
                        new DirectoryCodeResolver(TEMPLATES), target, ContentType.Html);
        engine.setHtmlPolicy(new Strict());

        assertThat(engine.generateAll()).isNotEmpty();
    }

    @Test
    void no_template_styles_inline_or_writes_unescaped() throws IOException {
        for (var template : templates()) {
            assertThat(Files.readString(template))
                    .as("%s", template)
                    .doesNotContainPattern("\\sstyle=")
                    .doesNotContain("$unsafe");
        }
    }

    @Test
    void every_form_that_posts_carries_the_proof_that_it_is_ours() throws IOException {
        for (var template : templates()) {
            var text = Files.readString(template);
            var forms = text.split("<form ", -1);
            for (int i = 1; i < forms.length; i++) {
                var form = forms[i].substring(0, Math.max(0, forms[i].indexOf("</form>")));
                if (form.contains("method=\"post\"")) {
                    assertThat(form)
                            .as("form %s of %s", i, template)
                            .containsAnyOf("@template.part.csrf(", "@template.part.hidden(");
                }
            }
        }
    }

    static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
