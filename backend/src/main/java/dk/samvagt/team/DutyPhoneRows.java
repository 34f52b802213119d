package dk.samvagt.team;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The telephones of all teams. */
interface DutyPhoneRows extends Repository<DutyPhone, String> {

    Optional<DutyPhone> findByTeam(String team);

    DutyPhone save(DutyPhone phone);
}
