package dk.samvagt.relative.person;

import dk.samvagt.citizen.CitizenDirectory;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up relatives for the team's pages. */
@Service
@Transactional(readOnly = true)
class RelativePages {

    private final Relatives relatives;
    private final NoNetworks noNetworks;
    private final CitizenDirectory citizens;
    private final TeamNaming naming;

    RelativePages(Relatives relatives, NoNetworks noNetworks, CitizenDirectory citizens, TeamNaming naming) {
        this.relatives = relatives;
        this.noNetworks = noNetworks;
        this.citizens = citizens;
        this.naming = naming;
    }

    List<RelativeView> list(String team) {
        Names names = naming.of(team);
        return relatives.ofTeam(team).stream()
                .map(relative -> RelativeView.of(relative, List.of(), names))
                .toList();
    }

    RelativeView get(String team, UUID id) {
        Relative relative = PresentRelative.in(relatives, team, id);
        return RelativeView.of(relative, relatives.mergedInto(team, id), naming.of(team));
    }

    CitizensRelatives near(String team, String citizen) {
        citizens.get(team, citizen);
        Names names = naming.of(team);
        return new CitizensRelatives(
                citizen,
                noNetworks.standing(team, citizen).map(NoNetwork::view).orElse(null),
                relatives.nearTo(team, citizen).stream()
                        .map(relative -> RelativeView.of(relative, List.of(), names))
                        .toList());
    }
}
