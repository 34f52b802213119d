package dk.samvagt.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.hibernate.cfg.JdbcSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole server on a real, fresh PostgreSQL, with {@code MockMvcTester}, a {@link SettableClock} and a
 * {@link TeamStore} and {@link People}. Tests that share a context share its database: give each test class teams of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@TestExecutionListeners(listeners = MondayMorning.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import({SamvagtTest.Stage.class, TeamStore.class, People.class})
public @interface SamvagtTest {

    /** What stands in place of the real world. */
    @TestConfiguration(proxyBeanMethods = false)
    class Stage {

        /** As power of two. */
        private static final int LEAST_ROUNDS = 4;

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }

        /** Everybody's password is known here anyway; hashing it as slowly as in earnest took much of the tests' time. */
        @Bean
        @Primary
        PasswordEncoder quickPasswords() {
            String kind = "bcrypt";
            return new DelegatingPasswordEncoder(kind, Map.of(kind, new BCryptPasswordEncoder(LEAST_ROUNDS)));
        }

        @Bean
        StatementCounter statementCounter() {
            return new StatementCounter();
        }

        @Bean
        HibernatePropertiesCustomizer countStatements(StatementCounter counter) {
            return properties -> properties.put(JdbcSettings.STATEMENT_INSPECTOR, counter);
        }
    }
}
