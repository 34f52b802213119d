package dk.samvagt.identity;

import dk.samvagt.shared.MapProperties;
import dk.samvagt.shared.ProblemException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Who may ask what. Everything below {@code /api} needs a sign-in unless it is named here; relatives have their own
 * part of it, and nobody else has.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            UsernameInSession signIns,
            CsrfTokenRepository csrfTokens,
            MapProperties map,
            Strangers strangers,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/session",
                                "/api/settings",
                                "/api/portal/session",
                                "/api/portal/links",
                                "/api/portal/demo")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/calendar/*")
                        .permitAll()
                        .requestMatchers("/api/portal/**")
                        .hasAuthority(SignedInRelative.AUTHORITY)
                        .requestMatchers("/api/**")
                        .access(Strangers::isNoRelative)
                        .anyRequest()
                        .permitAll())
                .securityContext(context -> context.securityContextRepository(signIns))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new PlainCsrfToken())
                        .ignoringRequestMatchers("/error"))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, e) ->
                                problems.resolveException(request, response, null, notSignedIn()))
                        .accessDeniedHandler((request, response, e) ->
                                problems.resolveException(request, response, null, strangers.refusal(e, request))))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy(map)))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private static ProblemException notSignedIn() {
        return new ProblemException(IdentityProblem.NOT_SIGNED_IN);
    }

    private static String contentPolicy(MapProperties map) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                // The screens' components set sizes and colours as style attributes.
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:" + map.tileHost().map(host -> " " + host).orElse(""),
                "connect-src 'self'",
                "font-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    AuthenticationManager authenticationManager(UserDetailsService accounts, PasswordEncoder passwords) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(passwords);
        return new ProviderManager(provider);
    }
}
