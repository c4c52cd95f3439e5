package cn.xingsuo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;
import tools.jackson.databind.module.SimpleModule;

/** 页面装配 — teaches Spring MVC our views, our viewer and our language. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {
    private final Rendering rendering;
    private final TypedDate typedDate;
    private final Drafts drafts;

    WebSetup(Rendering rendering, TypedDate typedDate, Drafts drafts) {
        this.drafts = drafts;
        this.rendering = rendering;
        this.typedDate = typedDate;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new Views());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Viewers());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DraftController.AfterSubmit(drafts));
        registry.addInterceptor(new CleanText.Check()).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(typedDate);
    }

    @Bean
    static JsonMapperBuilderCustomizer refusesUncleanText() {
        return builder -> builder.addModule(new SimpleModule().addDeserializer(String.class, new CleanText.Reading()));
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Language.of(request).locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("the language is switched at /lang");
            }
        };
    }

    private final class Views implements HandlerMethodReturnValueHandler {
        @Override
        public boolean supportsReturnType(MethodParameter type) {
            return View.class.isAssignableFrom(type.getParameterType());
        }

        @Override
        public void handleReturnValue(
                @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
                throws Exception {
            container.setRequestHandled(true);
            var servlet = request.getNativeRequest(HttpServletRequest.class);
            var response = request.getNativeResponse(HttpServletResponse.class);
            Assert.state(servlet != null && response != null && value instanceof View, "a view and a servlet request");
            rendering.write((View) value, servlet, response);
        }
    }

    /** Without it a {@link Viewer} parameter would be filled from the request's own parameters. */
    private static final class Viewers implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Viewer.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var viewer = Frames.viewer();
            if (viewer == null && !parameter.isOptional()) throw new IllegalStateException("nobody is signed in");
            return viewer;
        }
    }
}
