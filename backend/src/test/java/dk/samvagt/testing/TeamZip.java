package dk.samvagt.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.mock.web.MockMultipartFile;

/** A team's CSV files as a test writes them; each file has its header, a test adds rows. */
public final class TeamZip {

    private final Map<String, StringBuilder> files = new LinkedHashMap<>();

    /** A team without anybody. */
    public TeamZip(String team) {
        file("team.csv", "id,name,base_latitude,base_longitude");
        file("members.csv", "id,name,profession,competences,languages,travel_mode,gender,weekly_hours,supervisor");
        file("shifts.csv", "member,date,start,end,break_minutes,break_earliest,break_latest");
        file("citizens.csv", "id,name,address,latitude,longitude,languages,contact_person,preferred_members");
        file(
                "visits.csv",
                "id,citizen,date,task,minutes,earliest_start,latest_start,strict,staff,competences,priority,mode,after");
        row("team.csv", team + ",Team " + team + ",55.6650,12.6050");
    }

    public TeamZip member(String id, String name) {
        return row("members.csv", id + "," + name + ",SOSU_HELPER,LIFT|MEDICINE,da,BIKE,FEMALE,35,");
    }

    public TeamZip shift(String member, String date, String start, String end) {
        return row("shifts.csv", member + "," + date + "," + start + "," + end + ",0,,");
    }

    public TeamZip citizen(String id, String name, String address) {
        return row("citizens.csv", id + "," + name + ",\"" + address + "\",55.6660,12.6060,da,,");
    }

    public TeamZip visit(String id, String citizen, String date, String earliest, String latest) {
        return row(
                "visits.csv",
                id + "," + citizen + "," + date + ",MORNING_CARE,30," + earliest + "," + latest + ",false,1,,1,HOME,");
    }

    /** A row of any file; a file that every team may lack is given its header first. */
    public TeamZip row(String file, String row) {
        Objects.requireNonNull(files.get(file), file).append(row).append('\n');
        return this;
    }

    public TeamZip file(String file, String header) {
        files.put(file, new StringBuilder(header + "\n"));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public MockMultipartFile upload() {
        return new MockMultipartFile("file", "team.zip", "application/zip", bytes());
    }

    /** The files of a zip, as text. */
    public static Map<String, String> filesOf(byte[] zipped) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
