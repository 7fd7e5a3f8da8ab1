package dk.example.host;

import java.util.Optional;
import java.util.function.Function;
import org.maalbar.programme.Programme;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps programmes, and loses no change of anybody's. */
@Service
class ProgrammeStore {
    private final Programmes programmes;

    ProgrammeStore(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * The programme of an id.
     *
     * @throws Rejected if there is none
     */
    @Transactional(readOnly = true)
    public StoredProgramme get(String id) {
        return programmes
                .findById(id)
                .orElseThrow(() -> new Rejected(
                        HttpStatus.NOT_FOUND, "No programme \"" + id + "\"", "Programmet »" + id + "« findes ikke"));
    }

    /** Keeps a new programme; empty if there is one of that id already. */
    @Transactional
    public Optional<StoredProgramme> create(String id, Programme programme) {
        return programmes.existsById(id)
                ? Optional.empty()
                : Optional.of(programmes.saveAndFlush(new StoredProgramme(id, programme)));
    }

    /**
     * Replaces a programme.
     *
     * @param versions the version that the change was made to, or any
     * @throws Rejected if there is another version by now, or none
     */
    @Transactional
    public StoredProgramme replace(String id, IfMatch versions, Programme programme) {
        StoredProgramme stored = programmes
                .findById(id)
                .orElseThrow(() -> new Rejected(
                        HttpStatus.PRECONDITION_FAILED,
                        "There is no programme \"" + id + "\" to replace; without If-Match it is created",
                        "Der er intet program »" + id + "« at erstatte; uden If-Match oprettes det"));
        if (!versions.allows(stored.etag())) {
            throw new Rejected(
                    HttpStatus.PRECONDITION_FAILED,
                    "The programme has been changed since: it is " + stored.etag() + " now, not " + versions.value(),
                    "Programmet er ændret siden: det er " + stored.etag() + " nu, ikke " + versions.value());
        }
        stored.replace(programme);
        return programmes.saveAndFlush(stored);
    }

    /** Changes a programme as it is now. Of two changes at once, the second is rejected. */
    @Transactional
    public StoredProgramme change(String id, Function<Programme, Programme> change) {
        StoredProgramme stored = get(id);
        stored.replace(change.apply(stored.programme()));
        return programmes.saveAndFlush(stored);
    }
}
