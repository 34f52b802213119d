package dk.samvagt.relative;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up respites by team and date. */
@Service
@Transactional(readOnly = true)
public class RespiteCalendar {

    private final Respites respites;

    RespiteCalendar(Respites respites) {
        this.respites = respites;
    }

    /** The respites of a day, in the order of the team's file. */
    public List<RespiteInfo> listOn(String team, LocalDate date) {
        return listBetween(team, date, date);
    }

    /** The respites of several days; both ends included. */
    public List<RespiteInfo> listBetween(String team, LocalDate from, LocalDate to) {
        return respites.between(team, from, to).stream().map(Respite::info).toList();
    }
}
