package cn.xingsuo.access.web;

import cn.xingsuo.access.Sessions;
import cn.xingsuo.access.SignIns;
import cn.xingsuo.access.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** 大门 — who is looking is settled here; what they may open is settled by {@link Doorkeeper}, which knows the handler. */
@Configuration(proxyBeanMethods = false)
class Gate {
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    /** Programs: a token on every request, no session, no cookie, hence no CSRF. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(Gate::headers)
                .addFilterBefore(new BearerDoor(tokens), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .build();
    }

    /** People: a session after signing in, CSRF tokens in every form. */
    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            SignIns signIns,
            Sessions sessions,
            Arrival arrival,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
        return http.requestCache(AbstractHttpConfigurer::disable)
                .formLogin(it -> it.loginPage("/login")
                        .usernameParameter("login")
                        .successHandler(arrival)
                        .failureHandler(arrival))
                .logout(it -> it.logoutSuccessUrl("/login?why=out"))
                .headers(Gate::headers)
                .exceptionHandling(it -> it.accessDeniedHandler((request, response, denied) -> answers.resolveException(
                        request, response, null, denied instanceof CsrfException ? formExpired(request) : denied)))
                .addFilterBefore(new Recheck(signIns, sessions), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .build();
    }

    private static RuntimeException formExpired(HttpServletRequest request) {
        return Doorkeeper.viewer() == null ? SignInNeeded.of(request) : new FormExpired();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(POLICY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }
}
