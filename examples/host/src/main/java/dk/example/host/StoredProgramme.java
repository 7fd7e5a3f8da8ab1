package dk.example.host;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.maalbar.programme.Programme;

/** A programme in the database: its canonical document as text, so that equal programmes are equal rows. */
@Entity
class StoredProgramme {
    @Id
    private String id;

    /** Counts up with each change: whoever changes the row first wins, and the other change is rejected. */
    @Version
    private Long version;

    @Column(columnDefinition = "text", nullable = false)
    private String document;

    /** For JPA. */
    protected StoredProgramme() {}

    StoredProgramme(String id, Programme programme) {
        this.id = id;
        replace(programme);
    }

    void replace(Programme programme) {
        document = Documents.text(programme);
    }

    Programme programme() {
        return Documents.read(document, Programme.class);
    }

    /** The version as HTTP names it. */
    String etag() {
        return "\"" + version + "\"";
    }
}
