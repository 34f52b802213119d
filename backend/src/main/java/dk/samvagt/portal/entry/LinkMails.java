package dk.samvagt.portal.entry;

import dk.samvagt.portal.PortalProblem;
import dk.samvagt.portal.PortalProperties;
import dk.samvagt.portal.entry.KeyRing.NewKey;
import dk.samvagt.relative.RelativeInfo;
import dk.samvagt.shared.ProblemException;
import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends links by mail. A mail names neither the citizen nor the relative: it may be read by others. */
@Component
class LinkMails {

    private static final Logger log = LoggerFactory.getLogger(LinkMails.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final PortalProperties properties;

    LinkMails(ObjectProvider<JavaMailSender> sender, PortalProperties properties) {
        this.sender = sender;
        this.properties = properties;
    }

    /** True where Samvagt knows a mail server, its own address and whom mails come from. */
    boolean areSetUp() {
        return sender.getIfAvailable() != null && properties.publicUrl() != null && properties.mailFrom() != null;
    }

    /** Where relatives come in, or null where that is not known. */
    @Nullable
    String address() {
        URI url = properties.publicUrl();
        return url == null ? null : url.toString().replaceAll("/$", "") + "/din-side";
    }

    /**
     * Sends it.
     *
     * @throws ProblemException {@code MAIL_NOT_SET_UP}, {@code MAIL_NOT_SENT}, {@code NO_MAIL}
     */
    void send(RelativeInfo relative, NewKey key) {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null || !areSetUp()) {
            throw new ProblemException(PortalProblem.MAIL_NOT_SET_UP);
        }
        String to = relative.mail();
        if (to == null) {
            throw new ProblemException(PortalProblem.NO_MAIL);
        }
        ResourceBundle words = words(PageLanguage.among(relative.languages()));
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(properties.mailFrom());
        mail.setTo(to);
        mail.setSubject(words.getString("subject"));
        // The key stands behind the #, which browsers keep to themselves: it is in no server's log.
        mail.setText(words.getString("body")
                .formatted(
                        address() + "#" + key.key(), properties.linkLifetime().toHours()));
        try {
            server.send(mail);
        } catch (MailException e) {
            // Its message may hold the address.
            log.warn("A link could not be sent by mail: {}", e.getClass().getSimpleName());
            throw new ProblemException(PortalProblem.MAIL_NOT_SENT);
        }
    }

    private static ResourceBundle words(PageLanguage language) {
        return ResourceBundle.getBundle(
                "dk.samvagt.portal.mail",
                Locale.of(language.name()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
