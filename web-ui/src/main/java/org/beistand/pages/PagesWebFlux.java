package org.beistand.pages;

import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/**
 * Fits pages into WebFlux: their arguments, their assets, and virtual threads for plain handlers.
 */
final class PagesWebFlux implements WebFluxConfigurer {
    private static final int AT_ONCE = 256;

    private final Assets assets;
    private final UiResolver ui;

    PagesWebFlux(Assets assets, UiResolver ui) {
        this.assets = assets;
        this.ui = ui;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(ui, new PostedFormResolver(), new PostedFileResolver());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        assets.register(registry);
    }

    @Override
    public void configureBlockingExecution(BlockingExecutionConfigurer configurer) {
        var threads = new SimpleAsyncTaskExecutor("page-");
        threads.setVirtualThreads(true);
        threads.setConcurrencyLimit(AT_ONCE);
        threads.setRejectTasksWhenLimitReached(true);
        configurer.setExecutor(threads);
    }
}
