package org.beistand.problems;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the last resort before the framework's own. */
@Configuration(proxyBeanMethods = false)
class ProblemsConfiguration {
    private static final int BEFORE_THE_FRAMEWORK = -2;

    @Bean
    Problems problems() {
        return new Problems();
    }

    @Bean
    ProblemAnswers problemAnswers(Problems problems, ObjectProvider<ErrorPages> pages) {
        return new ProblemAnswers(problems, pages.getIfAvailable());
    }

    @Bean
    @Order(BEFORE_THE_FRAMEWORK)
    ProblemHandler problemHandler(ProblemAnswers answers) {
        return new ProblemHandler(answers);
    }
}
