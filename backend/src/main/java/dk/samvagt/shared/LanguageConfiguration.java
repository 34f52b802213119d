package dk.samvagt.shared;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Danish, and English for those who ask for it. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    private static final Locale DANISH = Locale.of("da");

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(List.of(DANISH, Locale.ENGLISH));
        languages.setDefaultLocale(DANISH);
        return languages;
    }
}
