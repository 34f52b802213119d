package dk.samvagt.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.offer.OfferCatalogue;
import dk.samvagt.offer.OfferFault;
import dk.samvagt.offer.OfferForm;
import dk.samvagt.offer.OfferInfo;
import dk.samvagt.offer.OfferRegister;
import dk.samvagt.offer.OfferState;
import dk.samvagt.testing.HannesTeam;
import dk.samvagt.testing.TeamCalls;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The catalogue goes in and out as a file. */
class OfferExchangeTest extends HannesTeam {

    private static final String HEADER =
            "id,title,form,needs,provider_kind,provider,ways,address,first,start,rule,except,"
                    + "minutes,seats,seats_taken,valid_from,valid_to,state\n";

    private static final String CAFE =
            "cafe,Café,CAFE,NETWORK|STRAIN,ASSOCIATION,Foreningen,ADDRESS,Torvet 1,2026-11-18,"
                    + "14:30,FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,2026-12-30,150,,,,,\n";

    @Autowired
    OfferCatalogue catalogue;

    @Test
    void offersGoInAndAreOpen() {
        assertThat(upload(HEADER + CAFE)).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"offers\": 1}");
        OfferInfo cafe = catalogue.get(team, "cafe");
        assertThat(cafe.state()).isEqualTo(OfferState.PUBLISHED);
        assertThat(cafe.offer().needs()).containsExactlyInAnyOrder(NeedKind.NETWORK, NeedKind.STRAIN);
        assertThat(catalogue.nextSessions(cafe.offer(), 4))
                .extracting(session -> session.date().toString())
                .containsExactly("2026-12-02", "2026-12-16", "2027-01-13", "2027-01-27");
    }

    @Test
    void mailAndLanguagesAreChecked() {
        String header = "id,title,form,needs,provider_kind,provider,ways,languages,mail\n";
        String cafe = "cafe,Café,CAFE,NETWORK,ASSOCIATION,Foreningen,PHONE,%s,%s\n";
        MvcTestResult answer = upload(header + cafe.formatted("da|zz", "xx"));

        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.problems")
                .asArray()
                .extracting("line", "column", "code", "howToMend")
                .containsExactly(
                        tuple(
                                2,
                                "languages",
                                "NOT_A_LANGUAGE",
                                "Skriv to bogstaver som da, en, ar eller tr, og | imellem."),
                        tuple(2, "mail", "NOT_A_MAIL", "Skriv den som navn@eksempel.dk."));
        assertThat(upload(header + cafe.formatted("da|tr", "ulla@example.dk"))).hasStatusOk();
    }

    @Test
    void everyMistakeIsToldAndNothingIsChanged() {
        upload(HEADER + CAFE);
        MvcTestResult answer = upload(HEADER
                + CAFE.replace("Café", "Ny café")
                + CAFE
                + "a,,PARTY,NETWORK|FUN,ASSOCIATION,F,PHONE,,,10:00,,,,,,,,\n"
                + "b,B,CAFE,NETWORK,OTHER,F,ADDRESS,,2026-11-19,14:30,FREQ=WEEKLY;BYDAY=WE,,,2,3,2026-12-02,2026-12-01,\n"
                + "c,C,CAFE,NETWORK,OTHER,F,PHONE,,2026-11-18,14:30,hver onsdag,,150,,,,,\n"
                + "d,D,CAFE,NETWORK,OTHER,F,PHONE,,2026-11-18,22:30,,,91,,,,,\n");

        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("INVALID_OFFERS"))
                .hasPathSatisfying(
                        "$.problems[*].code",
                        codes -> assertThat(codes)
                                .asArray()
                                .containsExactly(
                                        "ID_TWICE",
                                        "FIRST_SESSION_MISSING",
                                        "NOT_ALLOWED",
                                        "NOT_ALLOWED",
                                        "CELL_EMPTY",
                                        "CELL_EMPTY",
                                        "FIRST_SESSION_NOT_IN_RECURRENCE",
                                        "SESSION_MINUTES_MISSING",
                                        "SEATS_EXCEEDED",
                                        "SPAN_REVERSED",
                                        "NOT_A_RECURRENCE",
                                        "SESSION_PAST_MIDNIGHT"))
                .hasPathSatisfying(
                        "$.problems[*].line",
                        lines -> assertThat(lines).asArray().containsExactly(3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 7))
                .hasPathSatisfying(
                        "$.problems[1].column", column -> assertThat(column).isEqualTo("first"))
                .hasPathSatisfying(
                        "$.problems[10].howToMend",
                        mend -> assertThat(mend)
                                .isEqualTo("Skriv for eksempel FREQ=WEEKLY;BYDAY=TU for hver tirsdag."));
        assertThat(catalogue.get(team, "cafe").offer().title()).isEqualTo("Café");
        assertThat(catalogue.list(team)).hasSize(1);
    }

    @Test
    void whatGoesInComesOutAndIsTheSameAgain() {
        upload(OfferText.of(shipped()));
        String out = export();

        assertThat(upload(out)).hasStatusOk();
        assertThat(export()).isEqualTo(out);
        assertThat(catalogue.list(team))
                .extracting(OfferInfo::version)
                .as("nothing has changed")
                .containsOnly(0);
    }

    @Test
    void aFileWithdrawsAndOpensAgainAndSaysNothingOfTheRest() {
        upload(HEADER + CAFE + CAFE.replace("cafe,", "other,"));
        upload(HEADER + CAFE.replace(",,,,,\n", ",,,,,WITHDRAWN\n"));
        assertThat(catalogue.get(team, "cafe").state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(catalogue.get(team, "other").state()).isEqualTo(OfferState.PUBLISHED);
        upload(HEADER + CAFE);
        assertThat(catalogue.get(team, "cafe").state())
                .as("a file that does not tell leaves it")
                .isEqualTo(OfferState.WITHDRAWN);
        upload(HEADER + CAFE.replace(",,,,,\n", ",,,,,PUBLISHED\n"));
        assertThat(catalogue.get(team, "cafe").state()).isEqualTo(OfferState.PUBLISHED);
    }

    @Test
    void theShippedOffersHoldTogetherAndThereIsOneOfEachForm() {
        List<OfferRegister.Entry> offers = DemoOffers.read();

        assertThat(offers).hasSizeGreaterThanOrEqualTo(20);
        assertThat(offers)
                .allSatisfy(entry -> assertThat(OfferFault.of(entry.offer())).isEmpty());
        assertThat(offers)
                .extracting(entry -> entry.offer().form())
                .contains(Arrays.stream(OfferForm.values())
                        .filter(form -> form != OfferForm.OTHER)
                        .toArray(OfferForm[]::new));
        assertThat(offers)
                .flatExtracting(entry -> entry.offer().needs())
                .contains(Arrays.stream(NeedKind.values())
                        .filter(need -> need != NeedKind.OTHER)
                        .toArray(NeedKind[]::new));
    }

    private static List<OfferInfo> shipped() {
        return DemoOffers.read().stream()
                .map(entry ->
                        new OfferInfo(entry.id(), 0, OfferState.PUBLISHED, entry.offer(), Instant.EPOCH, "system"))
                .toList();
    }

    private String export() {
        return TeamCalls.text(hanne().ask("/offers.csv"));
    }

    private MvcTestResult upload(String file) {
        return hanne().upload("/offers/import", file);
    }
}
