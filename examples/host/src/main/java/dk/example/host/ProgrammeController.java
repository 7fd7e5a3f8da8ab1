package dk.example.host;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Programme;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Programmes as JSON, and what may be said of them on a day. */
@RestController
class ProgrammeController {
    private final ProgrammeStore store;

    ProgrammeController(ProgrammeStore store) {
        this.store = store;
    }

    @GetMapping("/programmes/{id}")
    ResponseEntity<Programme> get(@PathVariable String id) {
        StoredProgramme stored = store.get(id);
        return ResponseEntity.ok().eTag(stored.etag()).body(stored.programme());
    }

    /** Creates a programme, or replaces a version that {@code If-Match} names. */
    @PutMapping("/programmes/{id}")
    ResponseEntity<Void> put(
            @PathVariable String id,
            @RequestBody Programme programme,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        if (ifMatch != null) {
            StoredProgramme stored = store.replace(id, new IfMatch(ifMatch), programme);
            return ResponseEntity.noContent().eTag(stored.etag()).build();
        }
        Optional<StoredProgramme> created = store.create(id, programme);
        if (created.isEmpty()) {
            throw new Rejected(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "The programme is there already; name the version that is to be replaced in If-Match",
                    "Programmet findes allerede; angiv i If-Match, hvilken version der skal erstattes");
        }
        return ResponseEntity.created(URI.create("/programmes/" + id))
                .eTag(created.get().etag())
                .build();
    }

    @GetMapping("/programmes/{id}/assessment")
    ProgrammeAssessment assessment(
            @PathVariable String id, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return Assessor.on(day).assess(store.get(id).programme());
    }

    /** Assesses a programme that is sent along and kept nowhere. */
    @PostMapping("/assessment")
    ProgrammeAssessment assess(
            @RequestBody Programme programme, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return Assessor.on(day).assess(programme);
    }
}
