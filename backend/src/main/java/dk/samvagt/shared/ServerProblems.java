package dk.samvagt.shared;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** Lets the server itself answer in the form of everything else where a request never reaches us. */
@Configuration(proxyBeanMethods = false)
class ServerProblems {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer(JsonMapper mapper) {
        return server -> server.addContextCustomizers(context -> ProblemValve.answersFor(context.getParent(), mapper));
    }
}
