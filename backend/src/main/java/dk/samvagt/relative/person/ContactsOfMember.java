package dk.samvagt.relative.person;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.team.Duties;
import dk.samvagt.team.Duty;
import dk.samvagt.team.DutyKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose contact person a member is. */
@Component
@Transactional(readOnly = true)
class ContactsOfMember implements Duties {

    private final CitizenDirectory citizens;
    private final Relatives relatives;

    ContactsOfMember(CitizenDirectory citizens, Relatives relatives) {
        this.citizens = citizens;
        this.relatives = relatives;
    }

    @Override
    public List<Duty> list(String team, String member) {
        Stream<Duty> ofCitizens = citizens.list(team).stream()
                .filter(citizen ->
                        !citizen.forgotten() && member.equals(citizen.info().contactPerson()))
                .map(citizen -> new Duty(
                        DutyKind.CONTACT_OF_CITIZEN,
                        citizen.id(),
                        citizen.info().name()));
        Stream<Duty> ofRelatives = relatives.ofTeam(team).stream()
                .filter(relative -> relative.relations().values().stream()
                        .anyMatch(relation -> member.equals(relation.contactPerson())))
                .map(relative ->
                        new Duty(DutyKind.CONTACT_OF_RELATIVE, relative.id().toString(), relative.name()));
        return Stream.concat(ofCitizens, ofRelatives).toList();
    }
}
