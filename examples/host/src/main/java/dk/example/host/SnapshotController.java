package dk.example.host;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.maalbar.assessment.Assessor;
import org.maalbar.change.Changes;
import org.maalbar.json.ChangesJson;
import org.maalbar.json.Snapshot;
import org.maalbar.json.Verification;
import org.maalbar.text.Language;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was reported and signed off, whether it still holds, and what has changed since. */
@RestController
class SnapshotController {
    private final ProgrammeStore store;
    private final Snapshots snapshots;

    SnapshotController(ProgrammeStore store, Snapshots snapshots) {
        this.store = store;
        this.snapshots = snapshots;
    }

    /** Keeps the assessment of a day as somebody has signed it off. */
    @PostMapping("/programmes/{id}/snapshots")
    ResponseEntity<Snapshot> signOff(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam String by) {
        Snapshot snapshot = Snapshot.of(Assessor.on(day).assess(store.get(id).programme()));
        StoredSnapshot stored = snapshots.save(new StoredSnapshot(id, by, snapshot));
        return ResponseEntity.created(URI.create("/snapshots/" + stored.id())).body(snapshot);
    }

    @GetMapping("/snapshots/{number}")
    Snapshot get(@PathVariable long number) {
        return stored(number).snapshot();
    }

    /**
     * What became of a snapshot.
     *
     * @param signedBy who signed it off
     * @param intact whether it is as it was signed
     * @param same whether assessing its programme gives the same today
     * @param differences each place where it does not, in words
     */
    record Verified(String signedBy, boolean intact, boolean same, List<String> differences) {}

    @GetMapping("/snapshots/{number}/verification")
    Verified verification(@PathVariable long number, Locale locale) {
        StoredSnapshot stored = stored(number);
        Verification verification = stored.snapshot().verify();
        Language language = Languages.of(locale);
        return new Verified(
                stored.signedBy(),
                verification.isIntact(),
                verification.isSame(),
                verification.differences().stream()
                        .map(each -> each.toString(language))
                        .toList());
    }

    /** What has changed between a snapshot and a day, as data and in words. Who changed it, when and why is kept elsewhere. */
    @GetMapping(path = "/snapshots/{number}/changes", produces = "application/json")
    String changes(
            @PathVariable long number, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day, Locale locale) {
        StoredSnapshot stored = stored(number);
        return ChangesJson.standard()
                .inWords(Languages.of(locale))
                .format(Changes.between(
                        stored.snapshot(),
                        Assessor.on(day).assess(store.get(stored.programme()).programme())));
    }

    private StoredSnapshot stored(long number) {
        return snapshots
                .findById(number)
                .orElseThrow(() -> new Rejected(
                        HttpStatus.NOT_FOUND, "No snapshot " + number, "Øjebliksbilledet " + number + " findes ikke"));
    }
}
