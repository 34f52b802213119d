package dk.samvagt.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small team's CSV files, right in every respect, in which a test makes its slips. */
public final class SampleFolder {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public static SampleFolder sundparken() {
        SampleFolder folder = new SampleFolder();
        folder.with("team.csv", """
                id,name,base_latitude,base_longitude
                sund,Sundparken,55.6612,12.6051
                """);
        folder.with("members.csv", """
                id,name,profession,competences,languages,travel_mode,gender,weekly_hours,latitude,longitude,supervisor
                m1,Asta Lund,NURSE,INSULIN|WOUND_CARE,da|en,E_BIKE,FEMALE,37,,,
                m2,Bo Dahl,SOSU_HELPER,,da,BIKE,MALE,32.5,55.6550,12.6100,
                m3,Cilla Friis,STUDENT,,da|ar,FOOT,FEMALE,30,,,m1
                """);
        folder.with("shifts.csv", """
                member,date,start,end,break_minutes,break_earliest,break_latest
                m1,2026-11-24,07:00,15:00,30,11:00,13:00
                m2,2026-11-24,07:00,15:00,0,,
                m2,2026-11-25,15:00,23:30,30,18:00,20:00
                """);
        folder.with("citizens.csv", """
                id,name,address,latitude,longitude,languages,contact_person,preferred_members,excluded_members,carer_gender
                c1,Dagny Holm,"Amagerbrogade 1, 2. tv",55.6620,12.6060,da,m1,m1|m2,,FEMALE
                c2,Egon Krog,Holmbladsgade 2,55.6630,12.6070,da,m2,,m3,
                """);
        folder.with("visits.csv", """
                id,citizen,date,task,minutes,earliest_start,latest_start,strict,staff,competences,competences_second,priority,mode,after,after_min,after_max
                v1,c1,2026-11-24,insulin,10,07:30,08:00,true,1,INSULIN,,1,HOME,,,
                v2,c1,2026-11-24,breakfast,20,07:30,09:00,false,1,,,2,HOME,v1,15,60
                v3,c2,2026-11-24,lift,30,08:00,10:00,false,2,,NURSE,1,HOME,,,
                v4,c2,2026-11-25,talk,15,16:00,18:00,false,1,,,3,SCREEN,,,
                """);
        folder.with("groups.csv", """
                id,date,task,name,latitude,longitude,earliest_start,latest_start,minutes,staff,competences,min_citizens,max_citizens,citizens,replaces
                g1,2026-11-24,lunch,Fælles frokost,55.6640,12.6080,12:00,12:30,60,1,,1,8,c1|c2,breakfast
                """);
        folder.with("history.csv", """
                citizen,member,visits
                c1,m1,6
                c1,m2,2
                """);
        folder.with("respites.csv", """
                citizen,relative,date,from,to
                c2,Fie Krog,2026-11-24,13:00,15:00
                """);
        folder.with("travel.csv", """
                from,to,mode,minutes
                base,c1,E_BIKE,4.5
                c1,g1,E_BIKE,3
                """);
        return folder;
    }

    public SampleFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleFolder with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public SampleFolder without(String file) {
        assertThat(files.remove(file)).isNotNull();
        return this;
    }

    /** Replaces the only place in a file where the text stands. */
    public SampleFolder slip(String file, String right, String wrong) {
        String text = text(file);
        assertThat(text).containsOnlyOnce(right);
        return with(file, text.replace(right, wrong));
    }

    public SampleFolder row(String file, String row) {
        return with(file, text(file) + row + "\n");
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    public Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    TeamFolderResult result() {
        try {
            return new TeamFolderReader().readZip(new ByteArrayInputStream(zip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TeamFolder read() {
        return result().orElseThrow();
    }

    List<DataProblem> problems() {
        return switch (result()) {
            case TeamFolderResult.Valid valid -> List.of();
            case TeamFolderResult.Invalid invalid -> invalid.problems();
        };
    }

    /** Each problem as {@code file:line column CODE}. */
    List<String> found() {
        return problems().stream()
                .map(problem -> problem.where() + " " + problem.code())
                .toList();
    }
}
