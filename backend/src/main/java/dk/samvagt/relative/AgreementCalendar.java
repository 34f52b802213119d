package dk.samvagt.relative;

import dk.samvagt.relative.agreement.Agreement;
import dk.samvagt.relative.agreement.Agreements;
import dk.samvagt.relative.need.RelativeNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up by team and date who has agreed to do what. */
@Service
@Transactional(readOnly = true)
public class AgreementCalendar {

    private final Agreements agreements;
    private final RelativeNames names;

    AgreementCalendar(Agreements agreements, RelativeNames names) {
        this.agreements = agreements;
        this.names = names;
    }

    /** What is agreed for a day, in two queries at most. */
    public List<AgreedHelp> listOn(String team, LocalDate date) {
        return listBetween(team, date, date);
    }

    /** What is agreed for several days, by day; both ends included. */
    public List<AgreedHelp> listBetween(String team, LocalDate from, LocalDate to) {
        List<Agreement> some = agreements.everAgreed(team, from);
        Map<UUID, String> called =
                names.all(team, some.stream().map(one -> one.terms().relative()));
        return some.stream()
                .flatMap(one -> one.helpBetween(from, to, called))
                .sorted(Comparator.comparing(AgreedHelp::date))
                .toList();
    }
}
