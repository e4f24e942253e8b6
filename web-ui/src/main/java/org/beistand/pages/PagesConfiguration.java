package org.beistand.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.beistand.language.Commands;
import org.beistand.language.Queries;
import org.beistand.language.Workspace;
import org.beistand.pages.templates.DynamicTemplates;
import org.beistand.pages.templates.StaticTemplates;
import org.beistand.pages.templates.Templates;
import org.beistand.staff.Accounts;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * Everything pages need to be served: templates, languages, assets, and the handlers themselves.
 */
@AutoConfiguration(before = {MessageSourceAutoConfiguration.class, WebFluxAutoConfiguration.class})
@EnableConfigurationProperties(UiSettings.class)
@ComponentScan(
        basePackages = "org.beistand",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ANNOTATION,
                        classes = {PageHandler.class, PagePart.class}))
class PagesConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "messageSource")
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    CodecCustomizer templateEncoder() {
        return codecs -> codecs.customCodecs().register(new JteHtmlEncoder());
    }

    @Bean
    Templates templates(UiSettings settings) {
        if (!settings.templatesFromSource()) {
            return new StaticTemplates();
        }
        var sources = new DirectoryCodeResolver(Path.of("src/main/jte"));
        var engine = TemplateEngine.create(sources, Path.of("target/jte"), ContentType.Html);
        engine.setBinaryStaticContent(true);
        engine.setTrimControlStructures(true);
        return new DynamicTemplates(engine);
    }

    @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
    LocaleContextResolver languages() {
        return new Languages();
    }

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    UiResolver uiResolver(
            MessageSource messages,
            Accounts accounts,
            Clock clock,
            UiSettings settings,
            Assets assets) {
        return new UiResolver(messages, accounts, clock, settings, assets.build());
    }

    @Bean
    PagesWebFlux pagesWebFlux(Assets assets, UiResolver uiResolver) {
        return new PagesWebFlux(assets, uiResolver);
    }

    @Bean
    FailurePages failurePages(Templates templates, UiResolver uiResolver) {
        return new FailurePages(templates, uiResolver);
    }

    @Bean
    Desk desk(Queries queries) {
        return new Desk(queries);
    }

    @Bean
    Submission submission(Commands commands, Workspace workspace, Supplier<UUID> randomIds) {
        return new Submission(commands, workspace, randomIds);
    }

    @Bean
    Drafts drafts(Workspace workspace) {
        return new Drafts(workspace);
    }
}
