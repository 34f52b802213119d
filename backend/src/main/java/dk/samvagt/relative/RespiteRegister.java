package dk.samvagt.relative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in respites, and the relatives they relieve, from a team's files. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RespiteRegister {

    private final Respites respites;
    private final Relatives relatives;

    RespiteRegister(Respites respites, Relatives relatives) {
        this.respites = respites;
        this.relatives = relatives;
    }

    /**
     * Puts these respites in the place of the known ones of these dates; relatives who are new are added.
     *
     * @param dates the dates that the files cover
     */
    public void register(String team, Set<LocalDate> dates, List<RespiteInfo> described) {
        respites.deleteOn(team, dates);
        List<Relative> known = new ArrayList<>(relatives.findAllByTeam(team));
        for (int position = 0; position < described.size(); position++) {
            RespiteInfo info = described.get(position);
            respites.save(new Respite(team, position, info, relative(team, info, known)));
        }
    }

    private @Nullable Relative relative(String team, RespiteInfo info, List<Relative> known) {
        String name = info.relative();
        if (name == null) {
            return null;
        }
        return known.stream()
                .filter(one -> one.isNearTo(info.citizen()) && one.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Relative added = relatives.save(new Relative(team, info.citizen(), name));
                    known.add(added);
                    return added;
                });
    }
}
