package dk.example.host;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.maalbar.json.Snapshot;

/**
 * What was signed off, and by whom. Its document is text and not {@code jsonb}, which puts members in an order of its own: the
 * digest is made of the document as it was written.
 */
@Entity
class StoredSnapshot {
    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false)
    private String programme;

    @Column(nullable = false)
    private String signedBy;

    @Column(columnDefinition = "text", nullable = false)
    private String document;

    /** For JPA. */
    protected StoredSnapshot() {}

    StoredSnapshot(String programme, String signedBy, Snapshot snapshot) {
        this.programme = programme;
        this.signedBy = signedBy;
        document = Documents.text(snapshot);
    }

    Long id() {
        return id;
    }

    String programme() {
        return programme;
    }

    String signedBy() {
        return signedBy;
    }

    Snapshot snapshot() {
        return Documents.read(document, Snapshot.class);
    }
}
