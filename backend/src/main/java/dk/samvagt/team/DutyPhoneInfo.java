package dk.samvagt.team;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;

/**
 * The telephone that one of the team carries.
 *
 * @param number where to ring
 * @param from from when on it is answered each day, Copenhagen time
 * @param to until when; after {@code from}
 */
@Embeddable
@Schema(name = "DutyPhoneDetails")
public record DutyPhoneInfo(
        @NotBlank @Size(max = 50) String number,
        @Column(name = "from_time") @NotNull LocalTime from,
        @Column(name = "to_time") @NotNull LocalTime to) {}
