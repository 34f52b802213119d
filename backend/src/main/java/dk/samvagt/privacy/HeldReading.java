package dk.samvagt.privacy;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.citizen.CitizenRecord;
import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldField;
import dk.samvagt.shared.HeldPerson;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.team.TeamDirectory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what every area keeps about a person. */
@Service
@Transactional(readOnly = true)
class HeldReading {

    private final List<HeldAbout> areas;
    private final JdbcClient database;
    private final HeldText text;
    private final TeamDirectory teams;
    private final CitizenDirectory citizens;
    private final Clock clock;

    HeldReading(
            List<HeldAbout> areas,
            JdbcClient database,
            HeldText text,
            TeamDirectory teams,
            CitizenDirectory citizens,
            Clock clock) {
        this.areas = areas;
        this.database = database;
        this.text = text;
        this.teams = teams;
        this.citizens = citizens;
        this.clock = clock;
    }

    HeldView read(HeldPerson about, HeldReader reader, Locale locale) {
        HeldNames names = names(about.team());
        List<HeldSection> sections = areas.stream()
                .sorted(Comparator.comparingInt(HeldAbout::place))
                .flatMap(area -> area.tables().stream())
                .filter(table -> table.kind() == about.kind())
                .map(table -> section(table, about, reader, names, locale))
                .filter(section -> !section.rows().isEmpty())
                .toList();
        return new HeldView(about.kind(), about.id(), clock.instant(), sections);
    }

    private HeldNames names(String team) {
        return new HeldNames(
                teams.memberNames(team),
                citizens.list(team).stream()
                        .map(CitizenRecord::info)
                        .collect(Collectors.toMap(CitizenInfo::id, CitizenInfo::name)));
    }

    private HeldSection section(HeldTable table, HeldPerson about, HeldReader reader, HeldNames names, Locale locale) {
        List<HeldRow> rows = database.sql(table.sql())
                .params(reader.values(about))
                .query((row, number) -> row(row, table, names, locale))
                .list();
        return new HeldSection(table.name(), table.title().in(locale), rows);
    }

    private HeldRow row(ResultSet row, HeldTable table, HeldNames names, Locale locale) throws SQLException {
        List<HeldValue> values = new ArrayList<>();
        for (int column = 0; column < table.fields().size(); column++) {
            HeldField field = table.fields().get(column);
            String value = text.machine(row, column + 1);
            if (value != null && !value.isEmpty()) {
                values.add(new HeldValue(
                        field.name(),
                        field.label().in(locale),
                        value,
                        text.people(row, column + 1, value, field, names, locale)));
            }
        }
        return new HeldRow(values);
    }
}
