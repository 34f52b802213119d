package dk.samvagt.planning.exchange;

import java.util.EnumMap;
import java.util.Map;

/** A team's data as the texts of its files. */
final class TeamFolderTexts {

    private final TeamFolder folder;

    private TeamFolderTexts(TeamFolder folder) {
        this.folder = folder;
    }

    static Map<TeamFile, String> of(TeamFolder folder) {
        TeamFolderTexts texts = new TeamFolderTexts(folder);
        Map<TeamFile, String> byFile = new EnumMap<>(TeamFile.class);
        for (TeamFile file : TeamFile.values()) {
            CsvLines lines = new CsvLines(file.columnNames());
            texts.fill(file, lines);
            byFile.put(file, lines.text());
        }
        return byFile;
    }

    private void fill(TeamFile file, CsvLines lines) {
        switch (file) {
            case TEAM -> team(lines, folder.team());
            case MEMBERS -> folder.members().forEach(member -> member(lines, member));
            case SHIFTS -> folder.shifts().forEach(shift -> shift(lines, shift));
            case CITIZENS -> folder.citizens().forEach(citizen -> citizen(lines, citizen));
            case VISITS -> folder.visits().forEach(visit -> visit(lines, visit));
            case GROUPS -> folder.groups().forEach(group -> group(lines, group));
            case HISTORY -> folder.history().forEach(row -> lines.row(row.citizen(), row.member(), row.visits()));
            case RESPITES ->
                folder.respites()
                        .forEach(row -> lines.row(row.citizen(), row.relative(), row.date(), row.from(), row.to()));
            case TRAVEL -> folder.travel().forEach(row -> lines.row(row.from(), row.to(), row.mode(), row.minutes()));
        }
    }

    private static void team(CsvLines lines, TeamRow row) {
        lines.row(row.id(), row.name(), row.base().latitude(), row.base().longitude());
    }

    private static void member(CsvLines lines, MemberRow row) {
        lines.row(
                row.id(),
                row.name(),
                row.profession(),
                row.competences(),
                row.languages(),
                row.travelMode(),
                row.gender(),
                row.weeklyHours(),
                row.location() == null ? null : row.location().latitude(),
                row.location() == null ? null : row.location().longitude(),
                row.supervisor());
    }

    private static void shift(CsvLines lines, ShiftRow row) {
        lines.row(
                row.member(),
                row.date(),
                row.start(),
                row.end(),
                row.breakMinutes(),
                row.breakEarliest(),
                row.breakLatest());
    }

    private static void citizen(CsvLines lines, CitizenRow row) {
        lines.row(
                row.id(),
                row.name(),
                row.address(),
                row.location().latitude(),
                row.location().longitude(),
                row.languages(),
                row.contactPerson(),
                row.preferredMembers(),
                row.excludedMembers(),
                row.carerGender());
    }

    private static void visit(CsvLines lines, VisitRow row) {
        lines.row(
                row.id(),
                row.citizen(),
                row.dates(),
                row.task(),
                row.minutes(),
                row.earliestStart(),
                row.latestStart(),
                row.strict(),
                row.staff(),
                row.competences(),
                row.competencesSecond(),
                row.priority(),
                row.mode(),
                row.after(),
                row.afterMin(),
                row.afterMax());
    }

    private static void group(CsvLines lines, GroupRow row) {
        lines.row(
                row.id(),
                row.date(),
                row.task(),
                row.name(),
                row.location().latitude(),
                row.location().longitude(),
                row.earliestStart(),
                row.latestStart(),
                row.minutes(),
                row.staff(),
                row.competences(),
                row.minCitizens(),
                row.maxCitizens(),
                row.citizens(),
                row.replaces());
    }
}
