package dk.samvagt.relative;

import dk.samvagt.relative.person.CitizensNetwork;
import dk.samvagt.relative.person.PresentRelative;
import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in respites, and the relatives they relieve, from a team's files and from offers that are taken up. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RespiteRegister {

    /** Stands for the file where a name would tell who says that a citizen has somebody. */
    private static final String FILE = "CSV";

    private final Respites respites;
    private final Relatives relatives;
    private final CitizensNetwork network;
    private final Clock clock;

    RespiteRegister(Respites respites, Relatives relatives, CitizensNetwork network, Clock clock) {
        this.respites = respites;
        this.relatives = relatives;
        this.network = network;
        this.clock = clock;
    }

    /**
     * Puts these respites in the place of the known ones of these dates; relatives who are new are added.
     *
     * @param dates the dates that the files cover
     */
    public void register(String team, Set<LocalDate> dates, List<RespiteInfo> described) {
        respites.deleteOn(team, dates);
        List<Relative> known = new ArrayList<>(relatives.ofTeam(team));
        for (int position = 0; position < described.size(); position++) {
            RespiteInfo info = described.get(position);
            respites.save(new Respite(team, position, info, relative(team, info, known)));
        }
    }

    /**
     * While a relative is at a session of an offer.
     *
     * @param cover id of what covers it
     */
    public void cover(
            String team, UUID cover, UUID relative, String citizen, LocalDate date, LocalTime from, LocalTime to) {
        Relative away = PresentRelative.in(relatives, team, relative);
        respites.save(Respite.forSession(team, new RespiteInfo(citizen, away.name(), date, from, to), away, cover));
    }

    /** The relative is not away at that session. */
    public void uncover(UUID cover) {
        respites.deleteOf(cover);
    }

    private @Nullable Relative relative(String team, RespiteInfo info, List<Relative> known) {
        String name = info.relative();
        if (name == null) {
            return null;
        }
        return known.stream()
                .filter(one -> one.isCalledInFile(info.citizen(), name))
                .findFirst()
                .orElseGet(() -> {
                    network.isThere(team, info.citizen(), FILE);
                    Relative added = relatives.save(Relative.fromFile(team, info.citizen(), name, clock.instant()));
                    known.add(added);
                    return added;
                });
    }
}
